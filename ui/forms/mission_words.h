#pragma once

#include "core/missions/assignment_status.h"
#include "core/missions/mission.h"
#include "ui/look/chip.h"

namespace advisorpool {

// "Columbus, phase 2"
QString programmeWords(const Mission& mission);

Chip missionStatusChip(MissionStatus status);

// «согласие запрошено»; an overdue answer says so.
QString assignmentStatusWords(AssignmentStatus status);
Chip assignmentChip(AssignmentStatus status, bool isOverdue);

} // namespace advisorpool
