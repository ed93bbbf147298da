#pragma once

#include "core/pool/kind.h"

#include <QStringList>

namespace advisorpool {

// What a spreadsheet's column holds.
struct ColumnMeaning
{
    enum class What {
        Nothing,  // no heading that says anything to us
        Field,    // a field of the advisor
        FullName, // family and given name, perhaps a patronymic, in one cell
        Country,
        Administration,
        Languages, // "Russian (C1); English (C1/B2)"
        Stage,     // of the accreditation
        Expertise, // subjects
        Remark,
    };
    What what = What::Nothing;
    const Field* field = nullptr; // where what is Field
    friend bool operator==(const ColumnMeaning&, const ColumnMeaning&) = default;
};

// What a heading means, by what offices call it in English and Russian, and by the fields' own names.
ColumnMeaning meaningOf(const QString& heading);

// What each heading of a row means. Beside a family name, a "Name" is the given one.
std::vector<ColumnMeaning> meaningsOf(const QStringList& headings);

// What a column is called: by its heading or, where it has none, by its letter in a spreadsheet.
QString columnTitle(const QStringList& headings, qsizetype column);

// The row that holds the headings: the first in which two columns or more (or the only one) mean something, one of
// them a name. Its number; -1 where there is none.
qsizetype headingRow(const std::vector<QStringList>& firstRows);

} // namespace advisorpool
