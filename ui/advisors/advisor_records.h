#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// The living records of a kind that name the advisor.
std::vector<Record> recordsOfAdvisor(Pool& pool, const Kind& kind, const Id& advisor);

} // namespace advisorpool
