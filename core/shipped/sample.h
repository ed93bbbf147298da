#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// Fills a new pool with the story of 2011: the Brussels workshop, the six who passed, their administrations, the
// missions to come, and about two hundred made-up advisors. The story's today is 24 February 2011.
Result<void> shipSample(Pool& pool);

} // namespace advisorpool
