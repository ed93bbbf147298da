#include "ui/importing/rejected_rows.h"

#include "core/rosters/csv_writer.h"
#include "core/rosters/recognise.h"
#include "core/rosters/safe_file.h"
#include "core/words/words.h"

namespace advisorpool {

namespace {

QString whyRejected(const RowPlan& plan)
{
    QStringList reasons;
    for (const Misfit& misfit : plan.misfits)
        reasons << describe(misfit);
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral("; "));
}

void writeRow(CsvWriter& writer, const RowPlan& plan, size_t columns)
{
    const auto all = std::max(static_cast<qsizetype>(columns), plan.cells.size());
    for (qsizetype cell = 0; cell < all; ++cell)
        writer.addText(plan.cells.value(cell));
    writer.addText(whyRejected(plan));
    writer.endRow();
}

} // namespace

Result<void> saveRejectedRows(const std::vector<RowPlan>& plans, const Mapping& mapping, const QString& path)
{
    return writeSafely(path, [&](QIODevice& device) {
        CsvWriter writer(device, {mapping.delimiter, true});
        for (const Mapping::Column& column : mapping.columns)
            writer.addText(column.heading);
        writer.addText(rejectedBecause); // by which the file is known when it comes back
        writer.endRow();
        for (const RowPlan& plan : plans)
            if (plan.fate == RowFate::Rejected)
                writeRow(writer, plan, mapping.columns.size());
        return writer.finish();
    });
}

} // namespace advisorpool
