#include "core/rosters/csv_reader.h"

#include "core/rosters/csv_parser.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

// How well a delimiter fits, the more important first.
struct Fit
{
    int rowsThatAgree = 0;
    bool headingAgrees = false;
    qsizetype cells = 0;

    auto operator<=>(const Fit&) const = default;
};

Fit fitOf(char delimiter, QByteArrayView utf8)
{
    constexpr int enoughRows = 30;
    std::vector<qsizetype> sizes;
    // A wrong delimiter often breaks quoted cells; the rows before that count all the same.
    (void)readCsv(utf8, delimiter, [&](const CsvRowView& row) {
        if (row.cells.size() > 1 || !row.cells.front().isEmpty())
            sizes.push_back(std::ssize(row.cells));
        return sizes.size() < enoughRows;
    });
    std::map<qsizetype, int> rowsOfSize;
    for (const auto cells : sizes)
        ++rowsOfSize[cells];
    rowsOfSize.erase(1);
    Fit best;
    for (const auto& [cells, rows] : rowsOfSize)
        best = std::max(best, Fit{rows, cells == sizes.front(), cells});
    return best;
}

} // namespace

bool canDelimit(char c)
{
    return c > 0 && c < 0x7F && c != '"' && c != '\r' && c != '\n';
}

Result<void> readCsv(QByteArrayView utf8, char delimiter, const CsvRowSink& takeRow)
{
    if (!canDelimit(delimiter))
        return failure({.fault = Fault::Usage, .value = QString(QLatin1Char(delimiter)), .detail = u"delimiter"_s});
    if (utf8.startsWith(byteOrderMark))
        utf8 = utf8.sliced(3);
    return CsvParser(delimiter, takeRow).parse(utf8);
}

char detectDelimiter(QByteArrayView utf8)
{
    // Where two fit alike, the one that ordinary text and numbers hold less often.
    char best = ',';
    Fit bestFit;
    for (const char delimiter : {'\t', ';', '|', ','}) {
        const Fit fit = fitOf(delimiter, utf8);
        if (fit > bestFit)
            std::tie(best, bestFit) = std::tie(delimiter, fit);
    }
    return best;
}

QString cellText(QByteArrayView utf8)
{
    if (utf8.startsWith(byteOrderMark))
        return QChar(QChar::ByteOrderMark) + cellText(utf8.sliced(3));
    return QString::fromUtf8(utf8);
}

Result<CsvTable> readCsvTable(QByteArrayView utf8, std::optional<char> delimiter)
{
    CsvTable table{delimiter ? *delimiter : detectDelimiter(utf8), {}};
    const auto keep = [&](const CsvRowView& row) {
        QStringList cells;
        cells.reserve(std::ssize(row.cells));
        for (const auto cell : row.cells)
            cells.push_back(cellText(cell));
        table.rows.push_back({row.line, std::move(cells)});
        return true;
    };
    return readCsv(utf8, table.delimiter, keep).map([&] { return std::move(table); });
}

} // namespace advisorpool
