#include "core/rosters/matching.h"

#include "core/rosters/filter_sql.h"

namespace advisorpool {

Result<void> eachMatching(Pool& pool, const Kind& kind, const QString& filter,
                          const std::function<bool(const Record&)>& take)
{
    auto condition = parseFilter(filter).and_then([&](const Filter& parsed) { return compile(parsed, pool, kind); });
    if (!condition)
        return failure(condition.error());
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE NOT deleted AND NOT erased AND (%3) ORDER BY id")
                            .arg(Tables::columns(kind), Tables::quoted(kind.name), condition->sql);
    return pool.database().each(sql, condition->binds,
                                [&](const Row& row) { return take(Tables::recordFrom(kind, row)); });
}

} // namespace advisorpool
