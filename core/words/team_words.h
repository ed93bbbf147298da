#pragma once

#include "core/missions/team.h"

namespace advisorpool {

// Whether a rule of the team holds, in one sentence: "An accredited CMA leads the candidate", "Seat 2 is open".
QString describe(Pool& pool, const Team& team, const TeamFinding& finding);

} // namespace advisorpool
