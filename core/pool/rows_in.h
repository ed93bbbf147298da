#pragma once

#include "core/pool/database.h"

namespace advisorpool {

// Very many new rows of one table, in the order of its key: one statement takes them in, which finds its place by the
// row before. That is half the work of a statement for each. `next` gives a row's values, which must live until it is
// asked again; nothing at the end.
using NextRow = std::function<Result<std::optional<std::span<const Bound>>>()>;
Result<void> insertRows(Database& database, const QString& table, int columns, const NextRow& next);

} // namespace advisorpool
