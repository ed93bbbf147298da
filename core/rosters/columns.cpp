#include "core/rosters/columns.h"

#include "core/rosters/computed_columns.h"
#include "core/rosters/spoken.h"

namespace advisorpool {

namespace {

Column fieldColumn(const Field& field, QLocale::Language language)
{
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
    const SqlCondition value{QStringLiteral("\"advisor\".") + Tables::quoted(field.name), {}};
    return {field.name,
            spoken(language, "Field", field.label),
            field.type,
            value,
            isText                            ? ColumnOrder::Collated
            : field.type == FieldType::Number ? ColumnOrder::ByNumber
                                              : ColumnOrder::ByValue,
            value};
}

} // namespace

Result<Column> columnNamed(Pool& pool, const QString& name, QLocale::Language language)
{
    if (const Field* field = Advisor::kind().field(name); field && field->index >= 0)
        return fieldColumn(*field, language);
    return computedColumn(pool, name, language);
}

QStringList plainColumns()
{
    QStringList names;
    for (const auto& field : Advisor::kind().fields)
        names << field->name;
    return names + computedColumns();
}

} // namespace advisorpool
