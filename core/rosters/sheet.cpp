#include "core/rosters/sheet.h"

namespace advisorpool {

namespace {

constexpr size_t rowsToLookAt = 200;

Result<void> readFirstRows(Sheet& sheet)
{
    return readCsv(sheet.utf8, sheet.mapping.delimiter, [&](const CsvRowView& row) {
        sheet.firstRows.push_back({row.line, cellTexts(row)});
        return sheet.firstRows.size() < rowsToLookAt;
    });
}

// ="+7 495 1234567": how a spreadsheet is made to leave a number alone. One that we have guarded is meant so.
QString unquoted(QString cell)
{
    const bool isText = cell.size() > 3 && cell.startsWith(QLatin1String("=\"")) && cell.endsWith(u'"') &&
                        cell.indexOf(u'"', 2) == cell.size() - 1;
    return isText ? cell.sliced(2, cell.size() - 3) : unharm(std::move(cell));
}

// Excel's own first line, "sep=;", says what separates cells. It becomes a blank one.
void takeSeparatorLine(Sheet& sheet, bool isGiven)
{
    static const QByteArray word("sep=");
    if (sheet.utf8.size() < 6 || sheet.utf8.first(4).toLower() != word || !canDelimit(sheet.utf8[4]) ||
        (sheet.utf8[5] != '\r' && sheet.utf8[5] != '\n'))
        return;
    if (!isGiven)
        sheet.mapping.delimiter = sheet.utf8[4];
    sheet.utf8.remove(0, 5);
}

} // namespace

QStringList cellTexts(const CsvRowView& row)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(row.cells.size()));
    for (const QByteArrayView cell : row.cells)
        cells << unquoted(cellText(cell)).replace(QChar::LineSeparator, u'\n'); // as a workbook's line breaks come
    return cells;
}

Result<Sheet> openSheet(const QByteArray& bytes, const Mapping& given, const Vocabulary& words,
                        const RememberedMappings& remembered)
{
    auto text = decode(bytes, given.encoding.isEmpty() ? std::nullopt : std::optional(given.encoding));
    if (!text)
        return failure(text.error());
    Sheet sheet{std::move(text->utf8), text->source, given, {}};
    sheet.mapping.encoding = text->encoding;
    if (given.delimiter == 0)
        sheet.mapping.delimiter = detectDelimiter(sheet.utf8);
    takeSeparatorLine(sheet, given.delimiter != 0);
    return readFirstRows(sheet)
        .and_then([&] { return recognise(sheet.mapping, sheet.firstRows, words, remembered); })
        .map([&] { return std::move(sheet); });
}

} // namespace advisorpool
