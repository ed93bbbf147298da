#pragma once

#include "core/pool/recover.h"

namespace advisorpool {

// What a recovery did, one sentence a line.
QStringList recoveryWords(const Recovery& recovery);

// Whom an erasure is about, by name as long as the pool still has one, else by id.
QString nameOfErased(Pool& pool, const Id& record);

} // namespace advisorpool
