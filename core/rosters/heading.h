#pragma once

#include "core/rosters/column_meaning.h"

namespace advisorpool {

// What a heading means, by what offices call it in English and Russian, and by the fields' own names.
ColumnMeaning meaningOf(const QString& heading);

// What a column is called: by its heading or, where it has none, by its letter in a spreadsheet.
QString columnTitle(const QStringList& headings, qsizetype column);

// Whether the column says who a row is about.
bool isWhoItIs(const ColumnMeaning& meaning);
bool isFamilyName(const ColumnMeaning& meaning);

} // namespace advisorpool
