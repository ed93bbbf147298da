#pragma once

#include "core/rosters/roster_query.h"

#include <QIODevice>

namespace advisorpool {

// A roster as an Excel workbook: one sheet, its heading kept in sight, with a filter; days are days and numbers
// numbers. Text is text: a spreadsheet runs nothing of it.
Result<void> exportXlsx(Pool& pool, const RosterSpec& spec, QIODevice& device);

} // namespace advisorpool
