#pragma once

#include "core/missions/mission_plan.h"

namespace advisorpool {

// What a new mission can start from: an own template of the pool's, or a usual team that comes with the program.
struct MissionTemplate
{
    QString code; // of a usual team; empty for the pool's own
    MissionPlan plan;
};

// The pool's own first, by title; then the usual ones. Each with its seats, and a checklist: `anew()` and `save()` make
// a mission of it.
Result<std::vector<MissionTemplate>> missionTemplates(Pool& pool);

// What is usually to be done before, during and after a mission; for one that starts from nothing.
std::vector<ChecklistItem> usualChecklist();

} // namespace advisorpool
