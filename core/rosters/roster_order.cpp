#include "core/rosters/roster_order.h"

#include "core/rosters/ranks.h"

#include <algorithm>
#include <limits>

namespace advisorpool {

namespace {

constexpr quint32 empty = std::numeric_limits<quint32>::max(); // comes last, whichever way it is sorted

// A row with its ranks in the first two columns, which decide most comparisons.
struct Place
{
    quint64 first;
    quint32 row;
};

// From the numbers of a column's texts to what sorts them.
void rankColumn(std::vector<quint32>& cells, size_t column, size_t columns, bool falling,
                const std::vector<quint32>& ranks)
{
    for (size_t cell = column; cell < cells.size(); cell += columns)
        if (quint32& value = cells[cell]; value != empty)
            value = falling ? empty - 1 - ranks[value] : ranks[value];
}

std::vector<Place> sortedPlaces(const std::vector<Id>& ids, const std::vector<quint32>& cells, size_t columns)
{
    std::vector<Place> places;
    places.reserve(ids.size());
    for (size_t row = 0; row < ids.size(); ++row) {
        const quint32* its = &cells[row * columns];
        places.push_back({quint64{its[0]} << 32 | (columns > 1 ? its[1] : 0), static_cast<quint32>(row)});
    }
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        if (a.first != b.first)
            return a.first < b.first;
        const auto x = cells.begin() + static_cast<std::ptrdiff_t>(a.row * columns);
        const auto y = cells.begin() + static_cast<std::ptrdiff_t>(b.row * columns);
        const auto end = x + static_cast<std::ptrdiff_t>(columns);
        if (const auto [p, q] = std::mismatch(x, end, y); p != end)
            return *p < *q;
        return ids[a.row] < ids[b.row];
    });
    return places;
}

} // namespace

Result<std::vector<SortColumn>> sortColumns(Pool& pool, const RosterSpec& spec)
{
    std::vector<SortColumn> sort;
    for (const QString& name : spec.sort) {
        const bool falling = name.startsWith(u'-');
        auto column = columnNamed(pool, falling ? name.sliced(1) : name, spec.language);
        if (!column)
            return failure(column.error());
        if (column->computed)
            return failure(
                {.fault = Fault::UnknownField, .field = column->name, .detail = QStringLiteral("not_sorted")});
        sort.push_back({std::move(*column), falling});
    }
    return sort;
}

bool needsCollation(std::span<const SortColumn> sort)
{
    return std::any_of(sort.begin(), sort.end(), [](const SortColumn& by) {
        return by.column.order == ColumnOrder::Collated || by.column.order == ColumnOrder::ByCountry;
    });
}

SqlCondition orderBy(std::span<const SortColumn> sort)
{
    QStringList terms;
    Database::Binds binds;
    for (const auto& [column, falling] : sort) {
        const auto& [sql, its] = column.sortKey;
        terms << sql + QLatin1String(falling ? " DESC NULLS LAST" : " NULLS LAST");
        binds += its;
    }
    return {(terms << QStringLiteral("\"advisor\".id")).join(QLatin1String(", ")), binds};
}

Result<std::vector<Id>> collatedIds(Pool& pool, std::span<const SortColumn> sort, const SqlCondition& where,
                                    QLocale::Language language)
{
    QStringList keys{QStringLiteral("\"advisor\".id")};
    Database::Binds binds;
    for (const auto& by : sort) {
        keys << by.column.sortKey.sql;
        binds += by.column.sortKey.binds;
    }
    std::vector<ColumnTexts> texts(sort.size());
    std::vector<Id> rows;
    std::vector<quint32> cells; // row by row, the numbers of their texts
    auto read = pool.database().each(
        QStringLiteral("SELECT %1 FROM advisor WHERE %2").arg(keys.join(QLatin1String(", ")), where.sql),
        binds + where.binds, [&](const Row& row) {
            rows.push_back(row.id(0));
            for (size_t i = 0; i < sort.size(); ++i) {
                const int column = static_cast<int>(i) + 1;
                cells.push_back(row.isNull(column) ? empty : texts[i].numberOf(row.bytes(column)));
            }
            return true;
        });
    if (!read)
        return failure(read.error());
    const Alphabet alphabet(language);
    for (size_t i = 0; i < sort.size(); ++i)
        rankColumn(cells, i, sort.size(), sort[i].falling, texts[i].ranks(sort[i].column.order, alphabet));
    std::vector<Id> ids;
    ids.reserve(rows.size());
    for (const Place& place : sortedPlaces(rows, cells, sort.size()))
        ids.push_back(rows[place.row]);
    return ids;
}

} // namespace advisorpool
