#pragma once

#include "core/rosters/column_meaning.h"

namespace advisorpool {

// What a heading means, by what offices call it in English and Russian, and by the fields' own names.
ColumnMeaning meaningOf(const QString& heading);

// What each heading of a row means. Beside a family name, a "Name" is the given one.
std::vector<ColumnMeaning> meaningsOf(const QStringList& headings);

// What a column is called: by its heading or, where it has none, by its letter in a spreadsheet.
QString columnTitle(const QStringList& headings, qsizetype column);

// Whether a row holds headings: two columns or more (or the only one) mean something, one of them a name.
bool looksLikeHeadings(const QStringList& cells);

} // namespace advisorpool
