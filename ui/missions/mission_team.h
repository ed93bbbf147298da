#pragma once

#include "core/missions/assignment_status.h"
#include "core/missions/suitability.h"
#include "core/people/advisor.h"
#include "core/pool/pool.h"

namespace advisorpool {

// An advisor in a seat, and how far that is.
struct SeatHolder
{
    Assignment assignment;
    Advisor advisor;
    std::optional<Release> release; // the one that counts
    std::optional<Evaluation> evaluation;
    AssignmentStatus status = AssignmentStatus::Proposed;

    // Whether the administration should have answered by now.
    bool isOverdue(QDate today) const;
};

// A seat, what it asks for, and who sits there.
struct Place
{
    SeatRequest request;
    std::optional<SeatHolder> member;
    std::vector<SeatHolder> gone; // refused, withdrawn, cancelled

    const Id& seat() const { return request.seat.id; }
};

struct MissionTeam
{
    Mission mission;
    std::vector<Place> places; // the leader first, candidates last

    int filled() const;
    const Place* placeOf(const Id& seat) const;
};

// As the pool has it. NoRecord where there is no such mission.
Result<MissionTeam> readTeam(Pool& pool, const Id& mission);

} // namespace advisorpool
