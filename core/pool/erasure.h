#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// Whether a record counts as erased: by a change of its own, or because one that owns it is. Inside a transaction.
Result<bool> isErased(Pool& pool, const Id& record);

// Forgets what was said of an erased record and of all that belongs to it, and projects them so. Inside a transaction.
Result<void> forgetErased(Pool& pool, const Id& record);

} // namespace advisorpool
