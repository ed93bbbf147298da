#pragma once

#include "core/rosters/columns.h"
#include "core/rosters/spoken.h"

namespace advisorpool {

// A column that is asked for.
struct ColumnRequest
{
    Pool& pool;
    QString name;
    QString argument; // behind the colon
    QLocale::Language language;

    tl::unexpected<Error> unknown() const
    {
        return failure({.fault = Fault::UnknownField, .field = name, .detail = QStringLiteral("column")});
    }

    // Text where no other type is said; `label` translated in the context "Column", with the argument for its %1.
    Column column(const char* label, const QString& sql, const Database::Binds& binds = {}) const
    {
        const QString words = spoken(language, "Column", label);
        const SqlCondition value{sql, binds};
        return {name, argument.isEmpty() ? words : words.arg(argument), FieldType::Text, value, ColumnOrder::Collated,
                value};
    }
};

inline Column sorted(Column column, FieldType type, ColumnOrder order)
{
    column.type = type;
    column.order = order;
    return column;
}

// Sorts by what `key` makes of the value.
inline Column ranked(Column column, FieldType type, const QString& key)
{
    column.sortKey.sql = key;
    return sorted(std::move(column), type, ColumnOrder::ByNumber);
}

// What is about accreditations: stage:CMA, expires:CMA, waiting:CMA, next_step:CMA. Nothing where `what`, which stands
// before the colon, is none of these.
std::optional<Result<Column>> accreditationColumn(const ColumnRequest& request, const QString& what);

} // namespace advisorpool
