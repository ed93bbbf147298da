#pragma once

#include "core/missions/mission.h"

namespace advisorpool {

// What a mission's status can become, the usual next one first: received, accepted, staffing, staffed, under way,
// completed, closed. Before it is under way it can be declined (as long as nobody has accepted it), postponed or
// cancelled; what was postponed, declined or cancelled can be taken up again.
std::vector<MissionStatus> nextStatuses(MissionStatus status);

} // namespace advisorpool
