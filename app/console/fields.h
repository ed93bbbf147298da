#pragma once

#include "core/pool/pool.h"

#include <string>
#include <vector>

namespace advisorpool {

// `field=value ...` as a patch; an empty value clears, the last one of a field counts.
Result<Patch> patchFrom(Pool& pool, const Kind& kind, const std::vector<std::string>& arguments);

} // namespace advisorpool
