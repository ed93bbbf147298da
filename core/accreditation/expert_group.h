#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

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
};

} // namespace advisorpool
