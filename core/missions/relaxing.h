#pragma once

#include "core/missions/shortlist.h"

namespace advisorpool {

// A requirement made weaker, and how many more would fit then.
struct Relaxing
{
    Relaxation what;
    SeatRequest request; // as it would be
    int more = 0;
};

// What a seat could ask less of, the gentlest first: a lower spoken or written level of a language, nobody who
// facilitates in it, a lower stage, no such language, no expert group. With a level or a stage come those above it that
// are still too low. Dates, absences and releases are no requirements of a seat.
std::vector<Relaxing> waysToRelax(const Shortlist& list);

} // namespace advisorpool
