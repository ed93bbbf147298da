#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// Calls `take` for each live record of a kind that the filter matches, by id, until it returns false. An empty filter
// matches all. Fault::BadFilter with the place.
Result<void> eachMatching(Pool& pool, const Kind& kind, const QString& filter,
                          const std::function<bool(const Record&)>& take);

} // namespace advisorpool
