#pragma once

#include "core/pool/pool.h"

#include <unordered_map>

namespace advisorpool {

// How many advisors each administration has; those without one are not counted.
Result<std::unordered_map<Id, int>> headcounts(Pool& pool);

} // namespace advisorpool
