#pragma once

#include "core/pool/pool.h"

#include <unordered_set>

namespace advisorpool {

// The edits that are known at a moment: those whose `at` is not later, less any whose parents are not among them.
Result<std::unordered_set<Id>> editsUntil(Pool& pool, const QDateTime& moment);

// Writes a pool of these edits alone, as it stood then, to a new file. FileExists; Cancelled where `progress`, which is
// told how many changes were taken over, returns false: then there is no file.
Result<void> writeAsOf(Pool& pool, const QDateTime& moment, const QString& path,
                       const std::function<bool(qint64 done)>& progress = {});

} // namespace advisorpool
