#pragma once

#include "app/console/context.h"

namespace advisorpool {

// After an erasure: where the erased may still be found.
void printBackupsThatHold(const Context& context, const Pool& pool);

} // namespace advisorpool
