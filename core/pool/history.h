#pragma once

#include "core/pool/pool.h"

#include <unordered_set>

namespace advisorpool {

// Which edits a person looks at. Each reads the whole table of changes once.

// Those that touched a record or what belongs to it.
Result<std::unordered_set<Id>> editsAbout(Pool& pool, const Id& record);
// Those that touched a record of the kind.
Result<std::unordered_set<Id>> editsOfKind(Pool& pool, const Kind& kind);

// How many records an edit was about; what belongs to one counts as that one.
Result<qint64> subjectsOf(Pool& pool, const Id& edit);

} // namespace advisorpool
