#include "core/shipped/rows.h"

#include "core/rosters/csv_reader.h"

#include <QFile>

namespace advisorpool {

Result<void> addRows(Edit& edit, const Kind& kind, const QString& resource, const RowId& idOf,
                     const ReferenceOf& referenceOf, const RowMade& made)
{
    QFile file(resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "addRows", qPrintable(resource));
    const auto table = readCsvTable(file.readAll(), ',');
    if (!table)
        return failure(table.error());

    std::vector<const Field*> columns;
    for (const QString& heading : table->rows.front().cells)
        columns.push_back(kind.field(heading)); // null for the key column where it is no field
    for (size_t i = 1; i < table->rows.size(); ++i) {
        const QStringList& cells = table->rows[i].cells;
        Patch patch;
        for (size_t column = 0; column < columns.size(); ++column) {
            const Field* field = columns[column];
            const QString cell = cells.value(static_cast<qsizetype>(column));
            if (!field || cell.isEmpty())
                continue;
            const bool isReference = field->type == FieldType::Reference;
            const Kind* target = isReference ? edit.kinds().find(field->target) : nullptr;
            auto value = field->parse(isReference ? referenceOf(*target, cell).text() : cell);
            if (!value)
                return failure(value.error());
            patch.emplace_back(field, std::move(*value));
        }
        const Id id = kind.keyRule == KeyRule::Derived ? Id() : idOf(kind, cells.front());
        auto added = edit.add(kind, id, patch);
        if (!added)
            return failure(added.error());
        made(cells.front(), *added);
    }
    return {};
}

} // namespace advisorpool
