#include "ui/forms/engagement_bar.h"

namespace advisorpool {

std::optional<TimeBarKind> barOf(const Engagement& engagement)
{
    if (engagement.mission.isCalledOff() && !engagement.holds())
        return std::nullopt;
    switch (engagement.status()) {
    case AssignmentStatus::Proposed:
        return TimeBarKind::Proposed;
    case AssignmentStatus::ReleaseRequested:
        return TimeBarKind::Asked;
    case AssignmentStatus::Released:
        return TimeBarKind::Released;
    case AssignmentStatus::Confirmed:
    case AssignmentStatus::Completed:
    case AssignmentStatus::Evaluated:
        return TimeBarKind::Confirmed;
    default:
        return std::nullopt;
    }
}

} // namespace advisorpool
