// Filtering and the search box.
#include "tests/bench/setting.h"

#include "core/accreditation/expert_group.h"
#include "core/missions/shortlist.h"
#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/people/name_search.h"
#include "core/pool/edit.h"
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

// A mission's seat for an accredited CMA with Russian C1, as in the story of 2011.
Id makeSeat(Pool& pool)
{
    Edit edit(pool, Label::Add);
    Mission mission{.titleEn = QStringLiteral("Strategic planning"),
                    .beneficiary = Administration::kind().idOfCode(QStringLiteral("KG")),
                    .starts = QDate(2011, 3, 7),
                    .ends = QDate(2011, 3, 18)};
    must(edit.save(mission));
    Seat seat{.mission = mission.id,
              .role = SeatRole::Advisor,
              .expertGroup = ExpertGroup::kind().idOfCode(QStringLiteral("CMA"))};
    must(edit.save(seat));
    SeatLanguage russian{.seat = seat.id, .language = QStringLiteral("ru"), .spoken = Level::C1};
    must(edit.save(russian));
    must(edit.commit());
    return seat.id;
}

Line shortlisting(Pool& pool)
{
    const Id seat = makeSeat(pool);
    const QString byHand = QStringLiteral(
        "SELECT a.id FROM advisor a JOIN language_skill l ON l.advisor = a.id WHERE l.language = 'ru'"
        " AND l.spoken IN ('c1', 'c2', 'native') AND NOT l.deleted AND NOT l.erased AND NOT a.deleted AND NOT a.erased"
        " AND a.status IS NOT 'left' AND a.administration IS NOT ?"
        " AND EXISTS (SELECT 1 FROM accreditation_step s WHERE s.advisor = a.id AND +s.expert_group = ?"
        " AND s.step IN ('accredited', 'recognised') AND NOT s.deleted AND NOT s.erased)"
        " AND NOT EXISTS (SELECT 1 FROM accreditation_step s WHERE s.advisor = a.id AND +s.expert_group = ?"
        " AND s.step IN ('lapsed', 'withdrawn', 'not_retained') AND NOT s.deleted AND NOT s.erased)"
        " AND NOT EXISTS (SELECT 1 FROM unavailability u WHERE u.advisor = a.id AND NOT u.deleted AND NOT u.erased"
        " AND (u.starts IS NULL OR u.starts <= '2011-03-19') AND (u.ends IS NULL OR u.ends >= '2011-03-06'))"
        " ORDER BY a.family_name, a.given_name");
    const Database::Binds binds{toSql(Administration::kind().idOfCode(QStringLiteral("KG"))),
                                toSql(ExpertGroup::kind().idOfCode(QStringLiteral("CMA"))),
                                toSql(ExpertGroup::kind().idOfCode(QStringLiteral("CMA")))};
    int fitting = 0;
    qint64 found = 0;
    const Race times = race(
        5, [&] { return timed([&] { fitting = must(shortlist(pool, seat)).funnel.back().left; }); },
        [&] { return timed([&] { found = query(pool, byHand, binds); }); });
    return {"a seat's shortlist, everyone with reasons", "SQL that says only who fits", "3", times.ratio(),
            QStringLiteral("%1, %2 fit (SQL: %3)").arg(milliseconds(times.ours)).arg(fitting).arg(found)};
}

} // namespace

std::vector<Line> reading(Setting& setting)
{
    const auto pool = openPool(setting.bigPool);
    std::vector<Line> lines{filtering(*pool), shortlisting(*pool)};
    for (const Line& line : searching(*pool))
        lines.push_back(line);
    return lines;
}

} // namespace advisorpool::bench
