#include "core/rosters/rejected_rows.h"

#include "core/rosters/csv_writer.h"
#include "core/rosters/heading.h"
#include "core/rosters/safe_file.h"

namespace advisorpool {

namespace {

// A column without a heading stays so; in a file without headings, each gets the word for what it means.
QString headingOf(const ImportReport& report, size_t column)
{
    const auto& [heading, meaning] = report.mapping.columns[column];
    if (report.mapping.headingLine == 0)
        return code(meaning);
    return heading == columnTitle({}, static_cast<qsizetype>(column)) ? QString() : heading;
}

// Where the row has more cells than headings, or fewer, the reason still stands below its own.
Result<void> write(const ImportReport& report, const std::function<QString(const Misfit&)>& describe, QIODevice& device)
{
    size_t width = report.mapping.columns.size();
    for (const auto& [row, misfit] : report.rejectedRows)
        width = std::max(width, static_cast<size_t>(row.cells.size()));
    CsvWriter writer(device, {.delimiter = report.mapping.delimiter, .bom = true});
    for (size_t column = 0; column < width; ++column)
        writer.addText(column < report.mapping.columns.size() ? headingOf(report, column) : QString());
    writer.addText(rejectedBecause);
    writer.endRow();
    for (const auto& [row, misfit] : report.rejectedRows) {
        for (size_t column = 0; column < width; ++column)
            writer.addText(row.cells.value(static_cast<qsizetype>(column)));
        writer.addText(describe(misfit));
        writer.endRow();
    }
    return writer.finish();
}

} // namespace

Result<void> writeRejectedRows(const ImportReport& report, const std::function<QString(const Misfit&)>& describe,
                               const QString& path)
{
    return writeSafely(path, [&](QIODevice& device) { return write(report, describe, device); });
}

} // namespace advisorpool
