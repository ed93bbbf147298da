#pragma once

#include "core/missions/assignment_status.h"
#include "core/missions/seat.h"

#include <algorithm>

namespace advisorpool {

// Who sits where, and how far that is.
struct SeatTaken
{
    Id seat;
    AssignmentStatus status;
};

// Whether every seat of a mission has an advisor who is released or further. A mission without seats is not staffed.
inline bool isStaffed(std::span<const Seat> seats, std::span<const SeatTaken> taken)
{
    const auto isHeld = [&](const Seat& seat) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const SeatTaken& place) { return place.seat == seat.id && holdsAdvisor(place.status); });
    };
    return !seats.empty() && std::all_of(seats.begin(), seats.end(), isHeld);
}

} // namespace advisorpool
