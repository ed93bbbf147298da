#include "core/rosters/roster_effect.h"

#include "core/rosters/filter_sql.h"
#include "core/rosters/roster.h"

namespace advisorpool {

namespace {

// A roster whose filter this version can't read has nobody.
Result<bool> isIn(Pool& pool, const Roster& roster, const Id& advisor)
{
    const auto filter = parseFilter(roster.filter);
    const auto where = filter ? compile(*filter, pool) : failure(filter.error());
    if (!where)
        return false;
    return pool.database()
        .scalar(QStringLiteral("SELECT count(*) FROM advisor WHERE id = ? AND NOT deleted AND NOT erased AND (%1)")
                    .arg(where->sql),
                Database::Binds{toSql(advisor)} + where->binds)
        .map([](const QVariant& count) { return count.toInt() > 0; });
}

} // namespace

Result<std::vector<RosterEffect>> rosterEffects(Pool& pool, const Id& advisor, const Kind& kind, const Id& record,
                                                const Field& field, const Value& value)
{
    std::vector<Roster> rosters;
    auto read = pool.tables().readAll(Roster::kind(), [&](const Record& each) {
        if (each.isAlive())
            rosters.push_back(fromRecord<Roster>(each));
        return true;
    });
    if (!read)
        return failure(read.error());
    std::vector<RosterEffect> effects;
    for (const Roster& roster : rosters) {
        auto now = isIn(pool, roster, advisor);
        if (!now)
            return failure(now.error());
        effects.push_back({roster.name, *now, false});
    }
    if (effects.empty())
        return effects;
    const auto trial = Transaction::begin(pool.database()); // never committed
    if (!trial)
        return failure(trial.error());
    auto written = pool.database().run(
        QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(Tables::quoted(kind.name), Tables::quoted(field.name)),
        {toSql(field, value), toSql(record)});
    for (size_t i = 0; written && i < rosters.size(); ++i)
        written = isIn(pool, rosters[i], advisor).map([&](bool in) { effects[i].wouldBeIn = in; });
    if (!written)
        return failure(written.error());
    std::erase_if(effects, [](const RosterEffect& effect) { return !effect.isIn && !effect.wouldBeIn; });
    return effects;
}

} // namespace advisorpool
