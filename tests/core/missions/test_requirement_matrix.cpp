#include "core/missions/requirement_matrix.h"

#include "core/missions/assignment.h"
#include "tests/core/rosters/roster_pool.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

QDate day(int year, int month, int number)
{
    return QDate(year, month, number);
}

QStringList titles(RosterPool& pool, const DateRange& days)
{
    QStringList found;
    const auto matrix = requirementMatrix(*pool, days);
    REQUIRE(matrix);
    for (const MatrixRow& row : *matrix)
        found << row.mission.titleEn;
    return found;
}

} // namespace

TEST_CASE("the matrix holds the missions that meet the days, the earliest first and undated ones last")
{
    RosterPool pool;
    const auto mission = [&](const QString& title, QDate from, QDate to) {
        pool.save(Mission{.titleEn = title, .starts = from, .ends = to});
    };
    mission(u"undated"_s, {}, {});
    mission(u"over the new year"_s, day(2011, 12, 26), day(2012, 1, 6));
    mission(u"leap day"_s, day(2012, 2, 29), day(2012, 2, 29));
    mission(u"before"_s, day(2011, 1, 1), day(2011, 12, 31));
    mission(u"after"_s, day(2012, 3, 1), day(2012, 3, 2));
    mission(u"open end"_s, day(2011, 6, 1), {});
    pool.save(Mission{.titleEn = u"window"_s, .windowFrom = day(2012, 1, 1), .windowTo = day(2012, 6, 30)});
    CHECK(titles(pool, {day(2012, 1, 1), day(2012, 2, 29)}) ==
          QStringList{u"open end"_s, u"over the new year"_s, u"window"_s, u"leap day"_s, u"undated"_s});
    CHECK(titles(pool, {day(2012, 2, 29), {}}).count(u"after"_s) == 1);
    CHECK(titles(pool, {day(2012, 7, 1), {}}) == QStringList{u"open end"_s, u"undated"_s});
}

TEST_CASE("what is over, was called off or is a template is not to come")
{
    RosterPool pool;
    for (const MissionStatus status : {MissionStatus::Completed, MissionStatus::Closed, MissionStatus::Declined,
                                       MissionStatus::Cancelled, MissionStatus::Postponed, MissionStatus::UnderWay})
        pool.save(Mission{.titleEn = QString::number(static_cast<int>(status)), .status = status});
    pool.save(Mission{.titleEn = u"template"_s, .isTemplate = true});
    CHECK(titles(pool, {}).size() == 2);
}

TEST_CASE("seats that ask for the same are counted together, and so are the open ones among them")
{
    RosterPool pool;
    const Id cma = pool.group(u"CMA"_s);
    const Id mission = pool.save(Mission{.titleEn = u"M"_s});
    const auto seat = [&](SeatRole role, std::optional<Level> russian) {
        const Id id = pool.save(Seat{.mission = mission, .role = role, .expertGroup = cma});
        if (russian)
            pool.save(SeatLanguage{.seat = id, .language = u"ru"_s, .spoken = russian});
        return id;
    };
    seat(SeatRole::Leader, Level::C1);
    const Id taken = seat(SeatRole::Advisor, Level::B2);
    seat(SeatRole::Advisor, Level::B2);
    seat(SeatRole::Advisor, Level::C1);
    seat(SeatRole::Advisor, {});
    const Id refused = seat(SeatRole::Candidate, {});
    pool.save(Assignment{.seat = taken, .advisor = pool.advisor(u"A"_s)});
    pool.save(Assignment{.seat = refused, .advisor = pool.advisor(u"B"_s), .endedOn = day(2011, 3, 1)});
    const auto matrix = requirementMatrix(*pool, {});
    REQUIRE(matrix);
    REQUIRE(matrix->size() == 1);
    const auto& needs = matrix->front().needs;
    REQUIRE(needs.size() == 5);
    CHECK(needs[1].seats == 2);
    CHECK(needs[1].open == 1);
    CHECK(needs[1].languages.front().spoken == Level::B2);
    CHECK(needs[2].seats == 1);
    CHECK(needs[4].seats == 1);
    CHECK(needs[4].open == 1);
}
