#pragma once

#include "core/rosters/columns.h"

namespace advisorpool {

// The columns of columns.h that are no fields of the advisor. UnknownField, with the name.
Result<Column> computedColumn(Pool& pool, const QString& name, QLocale::Language language);

// Those that take no argument.
QStringList computedColumns();

} // namespace advisorpool
