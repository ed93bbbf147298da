#pragma once

#include "core/rosters/csv_writer.h"
#include "core/rosters/roster_query.h"

#include <QIODevice>

namespace advisorpool {

// What Excel expects between cells where people speak the language.
char usualDelimiter(QLocale::Language language);

// What Excel opens as it is.
inline CsvWriteOptions forExcel(char delimiter)
{
    return {delimiter, true};
}

// A roster as CSV: a heading of labels in the roster's language, dates and codes as the pool has them.
Result<void> exportCsv(Pool& pool, const RosterSpec& spec, QIODevice& device, CsvWriteOptions format);
// To a file, which is whole or as it was.
Result<void> exportCsv(Pool& pool, const RosterSpec& spec, const QString& path, CsvWriteOptions format);

} // namespace advisorpool
