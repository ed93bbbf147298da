#pragma once

#include "core/pool/kind.h"

namespace advisorpool {

// Every kind of record that the program knows, in the order in which people see them.
const Kinds& allKinds();

} // namespace advisorpool
