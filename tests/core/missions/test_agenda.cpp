#include "core/missions/agenda.h"

#include "core/workshops/participation.h"
#include "tests/core/rosters/roster_pool.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

QDate march(int day)
{
    return QDate(2011, 3, 1).addDays(day - 1);
}

class AgendaPool : public RosterPool
{
public:
    Id savelyev = advisor(u"Savelyev"_s);

    Assignment goes(QDate from, QDate to, QDate confirmedOn = {}, MissionStatus status = MissionStatus::Staffing)
    {
        const Id mission = save(Mission{.titleEn = u"Planning"_s, .starts = from, .ends = to, .status = status});
        Assignment assignment{.seat = save(Seat{.mission = mission}), .advisor = savelyev, .confirmedOn = confirmedOn};
        assignment.id = save(assignment);
        return assignment;
    }

    std::vector<AgendaLine> lines(QDate from = march(1), QDate to = march(31))
    {
        auto found = agenda(**this, {from, to});
        REQUIRE(found);
        return std::move(*found);
    }
};

} // namespace

TEST_CASE("an agenda holds missions, workshops and absences that meet the days, and nobody without any")
{
    AgendaPool pool;
    pool.advisor(u"Idle"_s);
    pool.goes(march(7), march(18));
    const Id workshop = pool.save(Workshop{.titleEn = u"Brussels"_s, .starts = march(1)}); // one day
    pool.save(Participation{.workshop = workshop, .advisor = pool.savelyev});
    pool.save(Unavailability{.advisor = pool.savelyev, .starts = march(25)}); // until further notice
    const auto lines = pool.lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].advisor.familyName == u"Savelyev");
    REQUIRE(lines[0].commitments.size() == 3);
    CHECK(lines[0].commitments[0].dates == DateRange{march(1), march(1)});
    CHECK(lines[0].commitments[0].holds());
    CHECK(lines[0].commitments[1].dates == DateRange{march(7), march(18)});
    CHECK_FALSE(lines[0].commitments[1].holds()); // only proposed
    CHECK_FALSE(lines[0].commitments[2].dates.to.isValid());

    CHECK(pool.lines(march(19), march(24)).empty());
    CHECK(pool.lines(march(18), march(18)).front().commitments.size() == 1); // both end days count
    CHECK(pool.lines(QDate(2012, 2, 29), QDate(2012, 2, 29)).front().commitments.size() == 1);
    CHECK(pool.lines(march(2), march(6)).empty());
}

TEST_CASE("what came to nothing, a mission that is called off, and who is deleted are on no agenda")
{
    AgendaPool pool;
    Assignment ended = pool.goes(march(1), march(2));
    ended.endedOn = march(1);
    pool.save(ended);
    const Assignment refused = pool.goes(march(3), march(4));
    pool.save(Release{.assignment = refused.id, .answeredOn = march(1), .answer = ReleaseAnswer::Refused});
    pool.goes(march(5), march(6), march(1), MissionStatus::Cancelled);
    pool.goes(march(5), march(6), march(1), MissionStatus::Postponed);
    CHECK(pool.lines().empty());
    Assignment done = pool.goes(march(7), march(8), march(1), MissionStatus::Cancelled);
    done.completedOn = march(8); // before it was called off
    pool.save(done);
    CHECK(pool.lines().size() == 1);
    pool.remove(Advisor::kind(), pool.savelyev);
    CHECK(pool.lines().empty());
}

TEST_CASE("two confirmed missions clash on the days that both take, or on those of travel between them")
{
    AgendaPool pool;
    pool.goes(march(7), march(18), march(1));
    SECTION("days in common")
    {
        pool.goes(march(14), march(25), march(1));
        const auto clashes = pool.lines().front().clashes;
        REQUIRE(clashes.size() == 1);
        CHECK(clashes[0].days == DateRange{march(14), march(18)});
    }
    SECTION("the day of travel alone")
    {
        pool.goes(march(20), march(25), march(1));
        const auto clashes = pool.lines().front().clashes;
        REQUIRE(clashes.size() == 1);
        CHECK(clashes[0].days == DateRange{march(19), march(19)});
    }
    SECTION("a day more between them is enough")
    {
        pool.goes(march(21), march(25), march(1));
        CHECK(pool.lines().front().clashes.empty());
    }
    SECTION("one that is only proposed does not clash")
    {
        pool.goes(march(14), march(25));
        CHECK(pool.lines().front().clashes.empty());
    }
    SECTION("an absence without an end does")
    {
        pool.save(Unavailability{.advisor = pool.savelyev, .starts = march(17)});
        const auto clashes = pool.lines().front().clashes;
        REQUIRE(clashes.size() == 1);
        CHECK(clashes[0].days == DateRange{march(17), march(18)});
    }
    SECTION("two absences do not")
    {
        pool.save(Unavailability{.advisor = pool.savelyev, .starts = march(20), .ends = march(22)});
        pool.save(Unavailability{.advisor = pool.savelyev, .starts = march(21), .ends = march(23)});
        CHECK(pool.lines().front().clashes.empty());
    }
}

TEST_CASE("the nearest mission lies before or after the day; templates and undated ones are none")
{
    AgendaPool pool;
    REQUIRE(nearestMission(*pool, march(1)));
    CHECK_FALSE(nearestMission(*pool, march(1))->isValid());
    pool.save(Mission{.titleEn = u"Some day"_s});
    pool.save(Mission{.titleEn = u"Usual"_s, .starts = march(2), .isTemplate = true});
    pool.goes(march(20), march(25));
    pool.goes(QDate(2010, 12, 30), QDate(2011, 1, 5));
    CHECK(*nearestMission(*pool, march(1)) == march(20));
    CHECK(*nearestMission(*pool, QDate(2009, 1, 1)) == QDate(2010, 12, 30));
}

TEST_CASE("who has left the pool is not among those who could go")
{
    AgendaPool pool;
    pool.advisor(u"Petrov"_s);
    pool.save(Advisor{.familyName = u"Gone"_s, .status = AdvisorStatus::Left});
    CHECK(*activeAdvisors(*pool) == 2);
}
