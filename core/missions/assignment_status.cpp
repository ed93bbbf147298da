#include "core/missions/assignment_status.h"

#include <algorithm>

namespace advisorpool {

namespace {

QDate place(const Release& release)
{
    return release.askedOn.isValid() ? release.askedOn : release.answeredOn;
}

AssignmentStatus howItEnded(const Assignment& assignment)
{
    const auto by = assignment.endedBy;
    return by == EndedBy::Advisor || by == EndedBy::Administration ? AssignmentStatus::Withdrawn
                                                                   : AssignmentStatus::Cancelled;
}

AssignmentStatus releaseStatus(const Release* release, const DateRange& dates)
{
    if (!release)
        return AssignmentStatus::Proposed;
    const bool isCovered = covers({release->coversFrom, release->coversTo}, dates);
    if (release->answer == ReleaseAnswer::Refused)
        return isCovered ? AssignmentStatus::Refused : AssignmentStatus::Proposed;
    return release->answer && isCovered ? AssignmentStatus::Released : AssignmentStatus::ReleaseRequested;
}

} // namespace

std::span<const char* const> choiceNames(AssignmentStatus)
{
    static constexpr const char* names[] = {"proposed",  "release_requested", "released",  "confirmed", "completed",
                                            "evaluated", "refused",           "withdrawn", "cancelled"};
    return names;
}

DateRange datesOf(const Assignment& assignment, const DateRange& mission)
{
    return {assignment.starts.isValid() ? assignment.starts : mission.from,
            assignment.ends.isValid() ? assignment.ends : mission.to};
}

const Release* latestRelease(std::span<const Release> releases)
{
    const auto latest = std::max_element(releases.begin(), releases.end(), [](const Release& a, const Release& b) {
        return std::pair(place(a), a.id) < std::pair(place(b), b.id);
    });
    return latest == releases.end() ? nullptr : &*latest;
}

AssignmentStatus statusOf(const Assignment& assignment, std::span<const Release> releases, bool isEvaluated,
                          const DateRange& mission)
{
    if (assignment.endedOn.isValid() || assignment.endedBy)
        return howItEnded(assignment);
    if (isEvaluated)
        return AssignmentStatus::Evaluated;
    if (assignment.completedOn.isValid())
        return AssignmentStatus::Completed;
    if (assignment.confirmedOn.isValid())
        return AssignmentStatus::Confirmed;
    return releaseStatus(latestRelease(releases), datesOf(assignment, mission));
}

bool isReleased(AssignmentStatus status)
{
    return status >= AssignmentStatus::Released && status <= AssignmentStatus::Evaluated;
}

bool holdsAdvisor(AssignmentStatus status, const Mission& mission)
{
    return isReleased(status) && (status >= AssignmentStatus::Completed || !mission.isCalledOff());
}

} // namespace advisorpool
