#pragma once

#include "core/pool/pool.h"

#include <QDate>
#include <QIODevice>

#include <unordered_set>

namespace advisorpool {

// The edits that are known on a day, in UTC: those whose `at` is not later, less any whose parents are not among them.
Result<std::unordered_set<Id>> editsAsOf(Pool& pool, QDate day);

// Writes what the edits say, as one JSON object: for each kind its records by id, deleted and erased ones left out, and
// the open conflicts. Read from the edits alone, so two pools with the same edits dump byte for byte alike.
// `seen`: what may be shown of a record and its conflicts, by default all.
using Seen = std::function<Record(Record)>;
Result<void> dump(
    Pool& pool, std::optional<QDate> asOf, QIODevice& out, const Seen& seen = [](Record record) { return record; });

} // namespace advisorpool
