#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/checks/mission_rules.h"
#include "core/workshops/mark.h"
#include "core/workshops/participation.h"

namespace advisorpool {

// What is wrong with a mark; no reason lets it pass.
//
//   other_workshop   participant, criterion and facilitator are not of one workshop
//   no_candidate     only candidates are marked
//   no_facilitator   only facilitators and co-facilitators mark
//   off_scale        a mark lies between 1 and the criterion's best
Result<std::vector<BrokenRule>> rulesBrokenBy(Pool& pool, const Mark& mark);

// A sheet that was handed in is closed: its marks change no more, until the handing in is taken back.
Result<bool> isHandedIn(Pool& pool, const Mark& mark);

// A facilitator types no marks into another's sheet.
Result<bool> isAnothersSheet(Pool& pool, const Mark& mark);

// Marks that were given stay on their criterion's scale, and the criterion (above 0) stays with them.
Result<bool> isMarkedAbove(Pool& pool, const Id& criterion, int scale);

// One attends on the workshop's days.
Result<bool> isOutsideWorkshop(Pool& pool, const Attendance& attendance);

// A workshop's decision is signed by its head facilitator: who signed it is called like one of the workshop's
// facilitators (not co-facilitators), where it has any.
Result<bool> isSignedByAnother(Pool& pool, const AccreditationStep& step);

// A participant whose decision is signed stays.
Result<bool> isDecided(Pool& pool, const Participation& part);
// So does a workshop that has signed one.
Result<bool> hasDecided(Pool& pool, const Id& workshop);

} // namespace advisorpool
