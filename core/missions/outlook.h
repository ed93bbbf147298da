#pragma once

#include "core/accreditation/expert_group.h"
#include "core/missions/field_mission.h"

namespace advisorpool {

// Where an advisor stands in an expert group (and subject), why, and what is missing next. Texts are made in words/.
struct Outlook
{
    Standing standing;
    ExpertGroup group;
    AccreditationStep decided; // the step that decided: when, by whom, on what evidence
    Missing missing;
    FieldMission field;
};

// The highest first, then by the groups' codes.
Result<std::vector<Outlook>> outlooksOf(Pool& pool, const Id& advisor);

// Whether the advisor was accredited, on that day (today where none is given), in a group that this one converts from.
Result<bool> canConvert(Pool& pool, const Id& advisor, const ExpertGroup& to, QDate past = {});

} // namespace advisorpool
