// Filtering and the search box.
#include "tests/bench/setting.h"

#include "core/people/advisor.h"
#include "core/people/name_search.h"
#include "core/rosters/roster_query.h"

namespace advisorpool::bench {

namespace {

// How many rows it gives.
qint64 query(Pool& pool, const QString& sql, const Database::Binds& binds = {})
{
    qint64 rows = 0;
    must(pool.database().each(sql, binds, [&](const Row& row) {
        rows += !row.id(0).isNull();
        return true;
    }));
    return rows;
}

Line filtering(Pool& pool)
{
    const auto spec = must(rosterSpec(QStringLiteral("family_name,given_name"),
                                      QStringLiteral("language(ru) >= c1 and stage(CMA) >= pre_accredited and "
                                                     "free(2011-03-07, 2011-03-18) and not country = KG"),
                                      {}, QLocale::English));
    qint64 hits = 0;
    const Race times = race(
        9, [&] { return timed([&] { must(readRoster(pool, spec, [&](const RosterRow&) { return ++hits; })); }); },
        [&] {
            return timed([&] {
                query(pool,
                      QStringLiteral("SELECT id, family_name, given_name FROM advisor WHERE phone = 'nobody''s'"));
            });
        });
    return {"a filter: level, stage, free, not from", "a full scan of advisors", "1", times.ratio(),
            QStringLiteral("%1, %2 found").arg(milliseconds(times.ours)).arg(hits / 9)};
}

std::vector<QString> keysOf(Pool& pool)
{
    std::vector<QString> keys; // all that is in the box after each key of some names
    int number = 0;
    must(pool.tables().readAll(Advisor::kind(), [&](const Record& record) {
        const auto advisor = fromRecord<Advisor>(record);
        const QString name = number % 2 ? advisor.familyName : advisor.familyNameRu + u' ' + advisor.givenNameRu;
        for (qsizetype size = 1; size <= name.size(); ++size)
            keys.push_back(name.first(size));
        return ++number < 30;
    }));
    return keys;
}

std::vector<Line> searching(Pool& pool)
{
    NameSearch search;
    must(search.update(pool, {}));
    const QString like = QStringLiteral("SELECT id FROM advisor WHERE family_name LIKE ? OR given_name LIKE ?"
                                        " OR family_name_ru LIKE ? OR given_name_ru LIKE ? LIMIT 20");
    std::vector<double> ours, theirs;
    for (const QString& key : keysOf(pool)) {
        ours.push_back(timed([&] { (void)search.find(key); }));
        const Database::Binds pattern(4, QString(u'%' + key + u'%'));
        theirs.push_back(timed([&] { query(pool, like, pattern); }));
    }
    const double typical = percentile(ours, 50);
    const double slow = percentile(ours, 99);
    return {{"one key in the search box, the usual one", "a LIKE scan of the names", "0.5",
             typical / percentile(theirs, 50), milliseconds(typical)},
            {"one in a hundred keys is slower", "a frame of 16 ms", "1", slow / 16, milliseconds(slow)}};
}

} // namespace

std::vector<Line> reading(Setting& setting)
{
    const auto pool = openPool(setting.bigPool);
    std::vector<Line> lines{filtering(*pool)};
    for (const Line& line : searching(*pool))
        lines.push_back(line);
    return lines;
}

} // namespace advisorpool::bench
