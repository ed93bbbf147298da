#include "core/rosters/export_csv.h"

#include "core/rosters/safe_file.h"

namespace advisorpool {

namespace {

void addCell(CsvWriter& writer, const RosterRow& row, size_t column)
{
    if (row.type(column) == FieldType::Number && !row.isNull(column))
        writer.addNumber(row.number(column));
    else
        writer.addText(row.text(column));
}

} // namespace

char usualDelimiter(QLocale::Language language)
{
    return language == QLocale::Russian ? ';' : ',';
}

Result<void> exportCsv(Pool& pool, const RosterSpec& spec, QIODevice& device, CsvWriteOptions format)
{
    const auto columns = rosterColumns(pool, spec);
    if (!columns)
        return failure(columns.error());
    CsvWriter writer(device, format);
    for (const Column& column : *columns)
        writer.addText(column.label);
    writer.endRow();
    auto read = readRoster(pool, spec, [&](const RosterRow& row) {
        for (size_t column = 0; column < row.size(); ++column)
            addCell(writer, row, column);
        writer.endRow();
        return true;
    });
    return read.and_then([&] { return writer.finish(); });
}

Result<void> exportCsv(Pool& pool, const RosterSpec& spec, const QString& path, CsvWriteOptions format)
{
    return writeSafely(path, [&](QIODevice& device) { return exportCsv(pool, spec, device, format); });
}

} // namespace advisorpool
