#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// Writes what every pool starts with: administrations, expert groups, subjects, other spellings. Each edition (a folder
// of resources/reference) is one constant edit, the same bytes in every pool, so that pools started apart meet; what a
// later version of the program brings is an edition on top. Ships the editions that this pool does not have yet.
Result<void> shipReference(Pool& pool);

} // namespace advisorpool
