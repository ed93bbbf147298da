#pragma once

#include "core/pool/result.h"
#include "core/rosters/column_meaning.h"

namespace advisorpool {

// How 03/04/2011 is meant. 2011-04-03 and 3 April 2011 are clear by themselves, and 3.4.2011 is day first everywhere.
enum class DateOrder { DayFirst, MonthFirst };

// Which stands first in a full name where its words don't tell: "Kim Olga".
enum class NameOrder { FamilyFirst, GivenFirst };

// How a spreadsheet is to be read: a plain value that a person can look at and change, that can lie in a file, and that
// the pool remembers. What is left open is recognised; a report says what came of it, with nothing left open.
struct Mapping
{
    struct Column
    {
        QString heading; // as the file has it; where it has none, the column's letter
        ColumnMeaning meaning;
        friend bool operator==(const Column&, const Column&) = default;
    };

    QString encoding;   // windows-1251; empty: open
    char delimiter = 0; // 0: open
    std::optional<DateOrder> dates;
    std::optional<NameOrder> names;
    std::optional<qint64> headingLine; // where its row starts, the file's first line is 1; 0: the file has no heading
    int headingRows = 1;               // of them, where it has any
    std::vector<Column> columns;       // in the file's order; none: open
    QString expertGroup = QStringLiteral("CMA"); // whose stage a column without a group tells

    friend bool operator==(const Mapping&, const Mapping&) = default;
};

// As JSON that a person can read and mend:
//   {"encoding": "windows-1251", "delimiter": ";", "dates": "day_first", "names": "family_first", "heading_line": 1,
//    "expert_group": "CMA",
//    "columns": [{"heading": "ФИО", "means": "full_name"}, {"heading": "№", "means": null}]}
// What is left out is open. A column that the file has and the mapping has not is recognised as usual.
QByteArray toJson(const Mapping& mapping);
// BadMapping: with the line where it is no JSON; else the member in `field` and what it holds in `value`.
Result<Mapping> mappingFromJson(const QByteArray& json);

Result<Mapping> readMapping(const QString& path);
Result<void> writeMapping(const Mapping& mapping, const QString& path);

} // namespace advisorpool
