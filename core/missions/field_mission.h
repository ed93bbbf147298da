#pragma once

#include "core/accreditation/next_step.h"
#include "core/missions/assignment.h"
#include "core/pool/pool.h"

namespace advisorpool {

// The in-field mission that bears on an accreditation, and how far it is.
struct FieldMission
{
    FieldProgress progress = FieldProgress::None;
    Id assignment;
};

// The one that is furthest. Only a candidate's seat in the standing's group (and subject) counts; an evaluation only
// under a supervisor who was accredited, and only until a step has drawn its conclusion.
Result<FieldMission> fieldMissionOf(Pool& pool, const Id& advisor, const Standing& standing);

// Whether the assignment's supervisor was accredited in the group while the mission took place: on its last day as far
// as that is known, else on the other day that is given.
Result<bool> isUnderAccredited(Pool& pool, const Assignment& assignment, const Id& expertGroup, QDate otherDay);

} // namespace advisorpool
