#pragma once

#include "core/rosters/columns.h"

namespace advisorpool {

// What a roster shows: which columns, which advisors, in which order.
struct RosterSpec
{
    QStringList columns;
    Filter filter;
    QStringList sort; // names of columns, shown or not; a minus before one: falling
    QLocale::Language language = QLocale::English;
};

// From the texts that a saved roster and the console have: names of columns, separated by commas.
Result<RosterSpec> rosterSpec(const QString& columns, const QString& filter, const QString& sort,
                              QLocale::Language language);

// One advisor's cells while they are being read; columns count from 0.
class RosterRow
{
public:
    RosterRow(const std::vector<Column>& columns, const Row& row) : m_columns(columns), m_row(row) {}

    Id id() const { return m_row.id(0); }
    size_t size() const { return m_columns.size(); }
    FieldType type(size_t column) const { return m_columns[column].type; }
    bool isNull(size_t column) const { return !m_columns[column].computed && m_row.isNull(place(column)); }
    // As stored: dates and codes as they are.
    QString text(size_t column) const;
    qint64 number(size_t column) const { return m_row.number(place(column)); }
    Value value(size_t column) const;

private:
    static int place(size_t column) { return static_cast<int>(column) + 1; }

    const std::vector<Column>& m_columns;
    const Row& m_row;
};

// UnknownField where there is no such column.
Result<std::vector<Column>> rosterColumns(Pool& pool, const RosterSpec& spec);

// Calls `row` for each advisor, in order, until it returns false. One reading of the file: what others commit meanwhile
// does not show. Rows are not kept; only the order is, where it is by text.
Result<void> readRoster(Pool& pool, const RosterSpec& spec, const std::function<bool(const RosterRow&)>& row);

// Who they are, in the same order.
Result<std::vector<Id>> rosterIds(Pool& pool, const RosterSpec& spec);

} // namespace advisorpool
