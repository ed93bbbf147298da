#pragma once

#include "core/missions/engagement.h"
#include "ui/look/time_bar.h"

namespace advisorpool {

// How a seat in a mission is drawn among an advisor's days; not at all where it came to nothing, or the mission was
// called off.
std::optional<TimeBarKind> barOf(const Engagement& engagement);

} // namespace advisorpool
