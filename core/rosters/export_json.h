#pragma once

#include "core/rosters/roster_query.h"

#include <QIODevice>

namespace advisorpool {

// A roster as one JSON array: an object for each advisor, by the names of the columns; empty cells are null.
Result<void> exportJson(Pool& pool, const RosterSpec& spec, QIODevice& device);

} // namespace advisorpool
