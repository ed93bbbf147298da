#include "core/rosters/roster_order.h"

#include "core/people/locale_names.h"

#include <QCollator>

namespace advisorpool {

namespace {

using Key = std::variant<std::monostate, qint64, QString, QCollatorSortKey>;

struct Place
{
    Id id;
    std::vector<Key> keys;
};

Key keyOf(const Row& row, int at, ColumnOrder order, const QCollator& collator)
{
    if (row.isNull(at))
        return {};
    switch (order) {
    case ColumnOrder::Collated:
        return collator.sortKey(row.text(at));
    case ColumnOrder::ByCountry:
        return collator.sortKey(countryName(row.text(at), collator.locale()));
    case ColumnOrder::ByNumber:
        return row.number(at);
    case ColumnOrder::ByValue:
        break;
    }
    return row.text(at);
}

bool isEmpty(const Key& key)
{
    return std::holds_alternative<std::monostate>(key);
}

// Keys of one column are of one type, or empty.
int compare(const Key& a, const Key& b)
{
    if (const auto* text = std::get_if<QCollatorSortKey>(&a))
        return text->compare(std::get<QCollatorSortKey>(b));
    if (const auto* text = std::get_if<QString>(&a))
        return text->compare(std::get<QString>(b));
    const auto x = std::get<qint64>(a);
    const auto y = std::get<qint64>(b);
    return x < y ? -1 : x > y;
}

bool comesBefore(const Place& a, const Place& b, std::span<const SortColumn> sort)
{
    for (size_t i = 0; i < sort.size(); ++i) {
        if (isEmpty(a.keys[i]) != isEmpty(b.keys[i]))
            return isEmpty(b.keys[i]);
        if (isEmpty(a.keys[i]))
            continue;
        if (const int order = compare(a.keys[i], b.keys[i]); order != 0)
            return sort[i].falling ? order > 0 : order < 0;
    }
    return a.id < b.id;
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
    const QCollator collator{QLocale(language)};
    std::vector<Place> places;
    auto read = pool.database().each(
        QStringLiteral("SELECT %1 FROM advisor WHERE %2").arg(keys.join(QLatin1String(", ")), where.sql),
        binds + where.binds, [&](const Row& row) {
            Place place{row.id(0), {}};
            for (size_t i = 0; i < sort.size(); ++i)
                place.keys.push_back(keyOf(row, static_cast<int>(i) + 1, sort[i].column.order, collator));
            places.push_back(std::move(place));
            return true;
        });
    if (!read)
        return failure(read.error());
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) { return comesBefore(a, b, sort); });
    std::vector<Id> ids;
    ids.reserve(places.size());
    for (const Place& place : places)
        ids.push_back(place.id);
    return ids;
}

} // namespace advisorpool
