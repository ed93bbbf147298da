#include "core/rosters/roster_order.h"

#include "core/people/locale_names.h"

#include <QCollator>

namespace advisorpool {

namespace {

// A text with its first letters' places in the alphabet, a byte each: they decide most comparisons, without a sort key
// for each of 100,000 names. What they can't tell, the collator does.
struct Letters
{
    quint64 places = 0;
    QString text;
};

using Key = std::variant<std::monostate, qint64, QString, Letters>;

struct Place
{
    Id id;
    std::vector<Key> keys;
};

class Alphabet
{
public:
    explicit Alphabet(QLocale::Language language) : m_collator{QLocale(language)}
    {
        QStringList letters;
        for (const auto& [first, last] : {std::pair(u'0', u'9'), {u'a', u'z'}, {u'\u0430', u'\u044f'}})
            for (char16_t letter = first; letter <= last; ++letter)
                letters << QString(QChar(letter));
        letters << QStringLiteral(" ") << QStringLiteral("-");
        std::sort(letters.begin(), letters.end(),
                  [this](const QString& a, const QString& b) { return m_collator.compare(a, b) < 0; });
        m_places.fill(unknown);
        for (qsizetype i = 0; i < letters.size(); ++i)
            for (const QChar letter : {letters[i][0], letters[i][0].toUpper()})
                m_places[letter.unicode()] = static_cast<quint8>(i + 1);
    }

    Letters lettersOf(const QString& text) const
    {
        quint64 places = 0;
        for (qsizetype i = 0; i < 8 && i < text.size(); ++i) {
            const char16_t letter = text[i].unicode();
            const quint64 place = letter < m_places.size() ? m_places[letter] : unknown;
            places |= place << (8 * (7 - i));
            if (place == unknown)
                break; // what comes after an accent, say, does not yet count
        }
        return {places, text};
    }

    int compare(const Letters& a, const Letters& b) const
    {
        if (a.places != b.places) {
            const int shift = 56 - qCountLeadingZeroBits(a.places ^ b.places) / 8 * 8;
            const auto x = static_cast<quint8>(a.places >> shift);
            const auto y = static_cast<quint8>(b.places >> shift);
            if (x != unknown && y != unknown)
                return x < y ? -1 : 1;
        }
        return a.text == b.text ? 0 : m_collator.compare(a.text, b.text);
    }

    QLocale locale() const { return m_collator.locale(); }

private:
    static constexpr quint8 unknown = 255;

    QCollator m_collator;
    std::array<quint8, 0x500> m_places;
};

Key keyOf(const Row& row, int at, ColumnOrder order, const Alphabet& alphabet)
{
    if (row.isNull(at))
        return {};
    switch (order) {
    case ColumnOrder::Collated:
        return alphabet.lettersOf(row.text(at));
    case ColumnOrder::ByCountry:
        return alphabet.lettersOf(countryName(row.text(at), alphabet.locale()));
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
int compare(const Key& a, const Key& b, const Alphabet& alphabet)
{
    if (const auto* text = std::get_if<Letters>(&a))
        return alphabet.compare(*text, std::get<Letters>(b));
    if (const auto* text = std::get_if<QString>(&a))
        return text->compare(std::get<QString>(b));
    const auto x = std::get<qint64>(a);
    const auto y = std::get<qint64>(b);
    return x < y ? -1 : x > y;
}

bool comesBefore(const Place& a, const Place& b, std::span<const SortColumn> sort, const Alphabet& alphabet)
{
    for (size_t i = 0; i < sort.size(); ++i) {
        if (isEmpty(a.keys[i]) != isEmpty(b.keys[i]))
            return isEmpty(b.keys[i]);
        if (isEmpty(a.keys[i]))
            continue;
        if (const int order = compare(a.keys[i], b.keys[i], alphabet); order != 0)
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
    const Alphabet alphabet(language);
    std::vector<Place> places;
    auto read = pool.database().each(
        QStringLiteral("SELECT %1 FROM advisor WHERE %2").arg(keys.join(QLatin1String(", ")), where.sql),
        binds + where.binds, [&](const Row& row) {
            Place place{row.id(0), {}};
            place.keys.reserve(sort.size());
            for (size_t i = 0; i < sort.size(); ++i)
                place.keys.push_back(keyOf(row, static_cast<int>(i) + 1, sort[i].column.order, alphabet));
            places.push_back(std::move(place));
            return true;
        });
    if (!read)
        return failure(read.error());
    std::sort(places.begin(), places.end(),
              [&](const Place& a, const Place& b) { return comesBefore(a, b, sort, alphabet); });
    std::vector<Id> ids;
    ids.reserve(places.size());
    for (const Place& place : places)
        ids.push_back(place.id);
    return ids;
}

} // namespace advisorpool
