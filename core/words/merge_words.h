#pragma once

#include "core/pool/recover.h"

namespace advisorpool {

// What a recovery did, one sentence a line.
QStringList recoveryWords(const Recovery& recovery);

} // namespace advisorpool
