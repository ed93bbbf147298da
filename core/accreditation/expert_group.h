#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

class Pool;

// What one is accredited as: Customs Modernization Advisor (CMA), Expert Trainer (ET), ... An editable list.
struct ExpertGroup
{
    static const Kind& kind();

    Id id;
    QString code; // "CMA"
    QString nameEn;
    QString nameRu;
    std::optional<bool> needsFieldMission; // accredited only after an evaluated in-field mission
    std::optional<int> validityMonths;     // empty: an accreditation does not lapse by itself
    std::optional<bool> bySubject;         // accredited in one subject at a time; ask isBySubject()
    QString convertsFrom; // "DF CMA": who is accredited in one of these may be accredited here without a mission
};

// Technical and Operational Advisors are, unless a pool says otherwise.
bool isBySubject(const ExpertGroup& group);

// Null where no group of the pool has this code.
Result<Id> expertGroupCoded(Pool& pool, const QString& code);

} // namespace advisorpool
