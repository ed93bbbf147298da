#include "core/missions/mission_course.h"

namespace advisorpool {

std::vector<MissionStatus> nextStatuses(MissionStatus status)
{
    using S = MissionStatus;
    switch (status) {
    case S::Received:
        return {S::Accepted, S::Declined, S::Postponed};
    case S::Accepted:
        return {S::Staffing, S::Postponed, S::Cancelled};
    case S::Staffing:
        return {S::Staffed, S::Postponed, S::Cancelled};
    case S::Staffed:
        return {S::UnderWay, S::Staffing, S::Postponed, S::Cancelled};
    case S::UnderWay:
        return {S::Completed, S::Cancelled};
    case S::Completed:
        return {S::Closed, S::UnderWay};
    case S::Closed:
        return {S::Completed};
    case S::Declined:
        return {S::Received};
    case S::Postponed:
        return {S::Accepted, S::Staffing, S::Cancelled};
    case S::Cancelled:
        return {S::Accepted};
    }
    return {};
}

} // namespace advisorpool
