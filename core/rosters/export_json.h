#pragma once

#include "core/rosters/roster_query.h"

#include <QIODevice>

namespace advisorpool {

// A roster as one JSON array: an object for each advisor, by the names of the columns; empty cells are null.
Result<void> exportJson(Pool& pool, const RosterSpec& spec, QIODevice& device);
// To a file, which is whole or as it was.
Result<void> exportJson(Pool& pool, const RosterSpec& spec, const QString& path);

} // namespace advisorpool
