#pragma once

#include "core/missions/assignment_status.h"
#include "core/pool/pool.h"

namespace advisorpool {

struct BrokenRule
{
    QString code;
    Id other; // the assignment or absence that it collides with; null where there is none
};

// What stands against an assignment (DESIGN 7); each can be accepted with a reason. Nothing does where the mission was
// declined, postponed or cancelled before it was completed.
//
//   own_administration  the advisor comes from the beneficiary's administration
//   twice_in_team       the advisor sits in another seat of the same mission, too
//   overlap             confirmed on two missions whose dates, with a travel day on each side, meet
//   unavailable         confirmed across an absence of the advisor's
//   not_released        confirmed without a release that covers the dates, granted or not needed
//   candidate_alone     confirmed in a candidate's seat, without an accredited advisor in the same team
Result<std::vector<BrokenRule>> rulesBrokenBy(Pool& pool, const Assignment& assignment);

// What can't be, whatever the reason; empty where nothing is wrong.
//
//   ends_before_start  days of its own and the mission's, taken together, end before they start
//   completed_early    completed before it begins
Result<QString> contradictionIn(Pool& pool, const Assignment& assignment);

// Whether a signed accreditation rests on the mission, seat, assignment or evaluation: then it stays.
Result<bool> groundsAccreditation(Pool& pool, const Kind& kind, const Id& id);

// Nobody evaluates themselves; no reason lets that pass.
Result<bool> evaluatesItself(Pool& pool, const Evaluation& evaluation);

} // namespace advisorpool
