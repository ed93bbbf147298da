#pragma once

#include "core/rosters/roster_query.h"

#include <QIODevice>

namespace advisorpool {

// What Excel expects between cells where people speak the language.
char usualDelimiter(QLocale::Language language);

// A roster as CSV that Excel opens as it is: UTF-8 with a byte order mark, a heading of labels, dates and codes as the
// pool has them.
Result<void> exportCsv(Pool& pool, const RosterSpec& spec, QIODevice& device, char delimiter);
// To a file, which is whole or as it was.
Result<void> exportCsv(Pool& pool, const RosterSpec& spec, const QString& path, char delimiter);

} // namespace advisorpool
