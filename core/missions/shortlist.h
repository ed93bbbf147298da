#pragma once

#include "core/missions/suitability.h"
#include "core/pool/pool.h"

namespace advisorpool {

struct Candidate
{
    Id advisor;
    int rank = 0; // from 1; 0: does not fit
    std::vector<Reason> reasons;

    bool fits() const { return rank > 0; }
};

// How many are left after a step of asking, and how many dropped out at it: by the first reason that keeps them out.
struct FunnelCount
{
    FunnelStep step;
    int left = 0;
    int dropped = 0;
};

// What one requirement costs: so many are kept out by it alone. A language's level, a stage: those who have exactly
// this one.
struct Relaxation
{
    ReasonCode code;
    QString language;
    std::optional<Level> level;
    std::optional<Step> stage;
    int more = 0;
};

// Everyone in the pool, with every reason for and against in a seat.
struct Shortlist
{
    SeatRequest request;
    // Who fits, by rank: those of whom all is known first, in a candidate's seat who waits longest, then by the sum of
    // the weights, by name, by id. Then who does not, by the step at which they drop out, by id.
    std::vector<Candidate> candidates;
    int inPool = 0;
    std::vector<FunnelCount> funnel;     // a count for each step, in their order
    std::vector<Relaxation> relaxations; // most first
};

// NoRecord where there is no such seat.
Result<Shortlist> shortlist(Pool& pool, const Id& seat);

} // namespace advisorpool
