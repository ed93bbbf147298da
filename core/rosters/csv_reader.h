#pragma once

#include "core/pool/result.h"
#include "core/rosters/formula_guard.h"

#include <QByteArrayView>
#include <QStringList>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace advisorpool {

// Comma-separated values (RFC 4180), as programs really write them: other delimiters, LF, CRLF and lone CR mixed, a
// UTF-8 byte order mark, quotes inside an unquoted cell (taken literally, as Excel does). Spaces belong to the cell.
//
// An empty line is a row with one empty cell; the line end that closes the last row makes no further row. A cell that
// a spreadsheet would run as a formula may carry a guard: unharm() takes it off.

inline constexpr qsizetype mostCsvColumns = 1'000;
inline constexpr qsizetype mostCsvCellBytes = 1 << 20;

struct CsvRowView
{
    qint64 line;                           // where the row starts, counted from 1; line breaks inside quotes count
    std::span<const QByteArrayView> cells; // UTF-8, at least one; valid only while the row is handed over
};

// Takes one row; false stops the reading, which is no error. Must not throw: it is called through C.
using CsvRowSink = std::function<bool(const CsvRowView&)>;

// Hands over row after row of UTF-8 text, as decode() gives it. Errors carry the line where the faulty cell starts and,
// as their column, the cell's number in its row. BadCsv: "open_quote" (never closed), "text_after_quote",
// "space_before_quote". TooLarge: "columns" or "cell". Usage: no character to separate cells with.
Result<void> readCsv(QByteArrayView utf8, char delimiter, const CsvRowSink& takeRow);

// The one of , ; TAB | that cuts most of the first rows into equally many cells; a comma if none does.
char detectDelimiter(QByteArrayView utf8);

// A quote, a line end or half of a character can't separate cells.
bool canDelimit(char c);

// A cell's text. Unlike QString::fromUtf8 it keeps a zero width no-break space (U+FEFF) at the start.
QString cellText(QByteArrayView utf8);

struct CsvRow
{
    qint64 line;
    QStringList cells;
};

struct CsvTable
{
    char delimiter;
    std::vector<CsvRow> rows;
};

// The whole of it at once; without a delimiter, the detected one.
Result<CsvTable> readCsvTable(QByteArrayView utf8, std::optional<char> delimiter = std::nullopt);

} // namespace advisorpool
