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

} // namespace

QStringList cellTexts(const CsvRowView& row)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(row.cells.size()));
    for (const QByteArrayView cell : row.cells)
        cells << unharm(cellText(cell)).replace(QChar::LineSeparator, u'\n'); // as a workbook's line breaks come
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
    return readFirstRows(sheet)
        .and_then([&] { return recognise(sheet.mapping, sheet.firstRows, words, remembered); })
        .map([&] { return std::move(sheet); });
}

} // namespace advisorpool
