#include "core/rosters/roster_query.h"

#include "core/pool/pages.h"
#include "core/rosters/roster_order.h"

#include <optional>

namespace advisorpool {

namespace {

constexpr size_t idsAtOnce = 500;

// Holds the file as it is while several statements read it; also inside an edit.
class Snapshot
{
public:
    explicit Snapshot(Database& database)
        : m_database(database), begun(database.run(QStringLiteral("SAVEPOINT roster")))
    {
    }
    ~Snapshot()
    {
        if (begun)
            (void)m_database.run(QStringLiteral("RELEASE roster"));
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Database& m_database;

public:
    const Result<void> begun;
};

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const QString& name : text.split(u',', Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    return names;
}

SqlCondition selected(const std::vector<Column>& columns)
{
    SqlCondition select{QStringLiteral("\"advisor\".id"), {}};
    for (const Column& column : columns) {
        select.sql += QLatin1String(", ") + column.value.sql;
        select.binds += column.value.binds;
    }
    return select;
}

using ReadRow = std::function<bool(const Row&)>;

Result<void> readInOrder(Database& database, const std::vector<Column>& columns, std::span<const Id> ids,
                         const ReadRow& row)
{
    const SqlCondition select = selected(columns);
    const QString sql =
        QStringLiteral("WITH RECURSIVE place(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < ?)"
                       " SELECT %1 FROM place JOIN advisor ON advisor.id = substr(?, n * 16 + 1, 16) ORDER BY n")
            .arg(select.sql);
    bool goOn = true;
    while (goOn && !ids.empty()) {
        const auto some = ids.first(std::min(ids.size(), idsAtOnce));
        ids = ids.subspan(some.size());
        QByteArray bytes;
        for (const Id& id : some)
            bytes += id.bytes();
        Database::Binds binds{static_cast<qint64>(some.size())};
        binds += select.binds;
        binds << bytes;
        if (auto read = database.each(sql, binds, [&](const Row& next) { return goOn = row(next); }); !read)
            return read;
    }
    return {};
}

} // namespace

QString RosterRow::text(size_t column) const
{
    if (m_columns[column].computed)
        return m_columns[column].computed(id());
    switch (m_columns[column].type) {
    case FieldType::Reference:
    case FieldType::Record:
    case FieldType::YesNo:
        return value(column).toText();
    default:
        return m_row.text(place(column));
    }
}

Value RosterRow::value(size_t column) const
{
    if (m_columns[column].computed)
        return Value(text(column));
    if (isNull(column))
        return {};
    switch (m_columns[column].type) {
    case FieldType::Number:
        return Value(number(column));
    case FieldType::YesNo:
        return Value(number(column) != 0);
    case FieldType::Reference:
    case FieldType::Record:
        return Value(m_row.id(place(column)).text());
    default:
        return Value(m_row.text(place(column)));
    }
}

Result<RosterSpec> rosterSpec(const QString& columns, const QString& filter, const QString& sort,
                              QLocale::Language language)
{
    return parseFilter(filter).map([&](Filter&& parsed) {
        return RosterSpec{namesIn(columns), std::move(parsed), namesIn(sort), language};
    });
}

Result<std::vector<Column>> rosterColumns(Pool& pool, const RosterSpec& spec)
{
    std::vector<Column> columns;
    for (const QString& name : spec.columns) {
        auto column = columnNamed(pool, name, spec.language);
        if (!column)
            return failure(column.error());
        columns.push_back(std::move(*column));
    }
    return columns;
}

namespace {

struct Question
{
    std::vector<Column> columns;
    std::vector<SortColumn> sort;
    SqlCondition where;
};

Result<Question> questionOf(Pool& pool, const RosterSpec& spec)
{
    auto columns = rosterColumns(pool, spec);
    if (!columns)
        return failure(columns.error());
    auto sort = sortColumns(pool, spec);
    if (!sort)
        return failure(sort.error());
    return compile(spec.filter, pool).map([&](SqlCondition&& where) {
        where.sql = QLatin1String("NOT \"advisor\".deleted AND NOT \"advisor\".erased AND ") + where.sql;
        return Question{std::move(*columns), std::move(*sort), std::move(where)};
    });
}

// In SQL's own order.
Result<void> readSorted(Database& database, const Question& question, const ReadRow& row)
{
    const SqlCondition select = selected(question.columns);
    const SqlCondition order = orderBy(question.sort);
    return database.each(
        QStringLiteral("SELECT %1 FROM advisor WHERE %2 ORDER BY %3").arg(select.sql, question.where.sql, order.sql),
        select.binds + question.where.binds + order.binds, row);
}

} // namespace

Result<void> readRoster(Pool& pool, const RosterSpec& spec, const std::function<bool(const RosterRow&)>& row)
{
    Database& database = pool.database();
    const Snapshot snapshot(database);
    if (!snapshot.begun)
        return snapshot.begun;
    const auto question = questionOf(pool, spec);
    if (!question)
        return failure(question.error());
    const auto show = [&](const Row& next) { return row(RosterRow(question->columns, next)); };
    if (!needsCollation(question->sort))
        return readSorted(database, *question, show);
    return collatedIds(pool, question->sort, question->where, spec.language).and_then([&](const std::vector<Id>& ids) {
        return readInOrder(database, question->columns, ids, show);
    });
}

Result<std::vector<Id>> rosterIds(Pool& pool, const RosterSpec& spec)
{
    const Snapshot snapshot(pool.database());
    if (!snapshot.begun)
        return failure(snapshot.begun.error());
    auto question = questionOf(pool, spec);
    if (!question)
        return failure(question.error());
    std::optional<FewPages> few; // a filter may be asked again soon
    if (spec.filter == Filter())
        few.emplace(pool.database());
    if (needsCollation(question->sort))
        return collatedIds(pool, question->sort, question->where, spec.language);
    question->columns.clear();
    std::vector<Id> ids;
    return readSorted(pool.database(), *question,
                      [&](const Row& row) {
                          ids.push_back(row.id(0));
                          return true;
                      })
        .map([&] { return std::move(ids); });
}

} // namespace advisorpool
