#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// Writes what every pool starts with: administrations, expert groups, subjects, other spellings. One constant edit, the
// same bytes in every pool, so that pools started apart meet. What a later version adds is a constant edit on top.
Result<void> shipReference(Pool& pool);

} // namespace advisorpool
