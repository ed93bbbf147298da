#pragma once

#include "core/pool/result.h"

namespace advisorpool {

// What describe() says, with the window's own ways where that names the console's.
QString errorWords(const Error& error);

} // namespace advisorpool
