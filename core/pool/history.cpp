#include "core/pool/history.h"

namespace advisorpool {

namespace {

Result<std::unordered_set<Id>> editsWhere(Pool& pool, const QString& where, const Database::Binds& binds)
{
    std::unordered_set<Id> edits;
    return pool.database()
        .each(QStringLiteral("SELECT DISTINCT edit FROM change WHERE ") + where, binds,
              [&](const Row& row) {
                  edits.insert(row.id(0));
                  return true;
              })
        .map([&] { return std::move(edits); });
}

} // namespace

Result<std::unordered_set<Id>> editsAbout(Pool& pool, const Id& record)
{
    return editsWhere(pool, QStringLiteral("record = ? OR owner = ?"), {toSql(record), toSql(record)});
}

Result<std::unordered_set<Id>> editsOfKind(Pool& pool, const Kind& kind)
{
    return editsWhere(pool, QStringLiteral("kind = ?"), {kind.name});
}

Result<qint64> subjectsOf(Pool& pool, const Id& edit)
{
    return pool.database()
        .scalar(QStringLiteral("SELECT count(DISTINCT CASE WHEN length(owner) > 0 THEN owner ELSE record END)"
                               " FROM change WHERE edit = ?"),
                {toSql(edit)})
        .map([](const QVariant& number) { return number.toLongLong(); });
}

} // namespace advisorpool
