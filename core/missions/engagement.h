#pragma once

#include "core/missions/assignment_status.h"
#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/pool/pool.h"

namespace advisorpool {

// An assignment with all that its status follows from. Seat and mission are empty where they are gone.
struct Engagement
{
    Assignment assignment;
    Seat seat;
    Mission mission;
    std::vector<Release> releases;
    bool isEvaluated = false;

    DateRange dates() const { return datesOf(assignment, {mission.starts, mission.ends}); }
    AssignmentStatus status() const
    {
        return statusOf(assignment, releases, isEvaluated, {mission.starts, mission.ends});
    }
    // Neither refused nor ended before its time.
    bool stands() const { return status() < AssignmentStatus::Refused; }
    bool holds() const { return holdsAdvisor(status(), mission); }
};

Result<Engagement> engagementOf(Pool& pool, const Assignment& assignment);

// All of an advisor's, of a mission's, or with a beneficiary: the earliest first, undated ones before all, then by id.
Result<std::vector<Engagement>> engagementsOf(Pool& pool, const Id& advisor);
Result<std::vector<Engagement>> engagementsIn(Pool& pool, const Id& mission);
Result<std::vector<Engagement>> engagementsWith(Pool& pool, const Id& beneficiary);

} // namespace advisorpool
