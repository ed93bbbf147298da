#pragma once

#include "core/rosters/import.h"

#include <QIODevice>

namespace advisorpool {

// The rows of a spreadsheet that nobody could be made of, as a CSV of their own: its headings, delimiter and rows, and
// a further column with the reason, which an import leaves aside. To mend and import again. What stood above the
// headings is no row of the table, and left out.
Result<void> writeRejectedRows(const ImportReport& report, const std::function<QString(const Misfit&)>& describe,
                               const QString& path);

} // namespace advisorpool
