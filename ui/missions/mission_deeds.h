#pragma once

#include "core/missions/mission_plan.h"

namespace advisorpool {

// What can be done with whole missions, each one edit. The new mission's id, where one is made.

// Received today, with what is usually to be done.
Result<Id> makeMission(Pool& pool);
// The same again, without dates, people and ticks.
Result<Id> repeatMission(Pool& pool, const Id& mission);
Result<Id> keepAsTemplate(Pool& pool, const Id& mission);
// Gives a mission the seats of a plan, and its programme and checklist where it has none.
Result<Id> addTeam(Pool& pool, const Id& mission, MissionPlan plan);

} // namespace advisorpool
