#pragma once

#include "core/missions/engagement.h"
#include "core/people/advisor.h"
#include "core/people/unavailability.h"
#include "core/workshops/workshop.h"

#include <variant>

namespace advisorpool {

// What takes up some of an advisor's days: a seat in a mission, a workshop, an absence.
struct Commitment
{
    std::variant<Engagement, Workshop, Unavailability> what;
    DateRange dates; // of an absence, an end may be open

    const Engagement* engagement() const { return std::get_if<Engagement>(&what); }
    // The days are spoken for: not by a seat that somebody is only proposed or asked for.
    bool holds() const;
};

// Two of an advisor's commitments that can't both be: missions that are confirmed, or one and something else that holds
// its days. The days on which they meet, those of travel included.
struct Clash
{
    size_t first; // their places among the commitments
    size_t second;
    DateRange days;
};

struct AgendaLine
{
    Advisor advisor;
    std::vector<Commitment> commitments; // the earliest first
    std::vector<Clash> clashes;
};

// Everyone who is committed on any of these days, by id, with what falls on them. Seats that came to nothing, also by
// the mission's being called off, are left out. Only what meets the days is read.
Result<std::vector<AgendaLine>> agenda(Pool& pool, const DateRange& days);

// How many advisors there are who have not left the pool.
Result<int> activeAdvisors(Pool& pool);

// The first day of the mission that lies nearest to the day; invalid where none is dated.
Result<QDate> nearestMission(Pool& pool, QDate day);

// A pure function.
std::vector<Clash> clashesIn(std::span<const Commitment> commitments, int travelDays);

} // namespace advisorpool
