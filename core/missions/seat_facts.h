#pragma once

#include "core/missions/suitability.h"
#include "core/pool/pool.h"

namespace advisorpool {

struct AdvisorWithFacts
{
    Id advisor;
    AdvisorFacts facts;
};

// Everyone in the pool, by id, with what bears on a seat; read in a few passes, not an advisor at a time.
Result<std::vector<AdvisorWithFacts>> factsFor(Pool& pool, const SeatRequest& request, const Mission& mission);

} // namespace advisorpool
