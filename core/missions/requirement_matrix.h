#pragma once

#include "core/missions/mission.h"
#include "core/missions/overlap.h"
#include "core/missions/seat.h"
#include "core/people/administration.h"
#include "core/pool/pool.h"

namespace advisorpool {

// Experts of one sort that a mission needs: its seats that ask for the same.
struct MatrixNeed
{
    Seat seat; // the first of them
    std::vector<SeatLanguage> languages;
    int seats = 0;
    int open = 0; // nobody sits there
};

struct MatrixRow
{
    Mission mission;
    Administration beneficiary;
    DateRange dates;               // the mission's; where it has none yet, the window in which it is to be
    std::vector<MatrixNeed> needs; // in the order of its seats
};

// The requirement matrix: the coming missions and the experts they need, as it is sent to the members. It names nobody.
// Missions that meet the days, and those that have none; without templates and what is over or was called off. The
// earliest first, undated ones last.
Result<std::vector<MatrixRow>> requirementMatrix(Pool& pool, const DateRange& days);

} // namespace advisorpool
