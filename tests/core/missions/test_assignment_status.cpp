#include "core/missions/assignment_status.h"

#include "core/missions/commitment_sql.h"
#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/people/unavailability.h"
#include "tests/core/rosters/roster_pool.h"
#include "tests/property.h"

#include <random>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Days of March 2011; 0: none.
QDate march(int day)
{
    return day ? QDate(2011, 3, day) : QDate();
}

const DateRange mission{march(7), march(18)};

// What to call a status in a failed check.
std::string nameOf(AssignmentStatus status)
{
    return choiceNames(AssignmentStatus{})[static_cast<size_t>(status)];
}

std::string statusOf(const Assignment& assignment, const std::vector<Release>& releases = {}, bool isEvaluated = false)
{
    return nameOf(advisorpool::statusOf(assignment, releases, isEvaluated, mission));
}

Release release(std::optional<ReleaseAnswer> answer, int from = 7, int to = 18)
{
    return {.coversFrom = march(from), .coversTo = march(to), .askedOn = march(1), .answer = answer};
}

} // namespace

TEST_CASE("an assignment climbs from proposed to evaluated")
{
    Assignment assignment;
    CHECK(statusOf(assignment) == "proposed");
    CHECK(statusOf(assignment, {release({})}) == "release_requested");
    CHECK(statusOf(assignment, {release(ReleaseAnswer::Granted)}) == "released");
    CHECK(statusOf(assignment, {release(ReleaseAnswer::NotNeeded)}) == "released");
    CHECK(statusOf(assignment, {release(ReleaseAnswer::Refused)}) == "refused");
    assignment.confirmedOn = march(2);
    CHECK(statusOf(assignment, {release(ReleaseAnswer::Granted)}) == "confirmed");
    assignment.completedOn = march(18);
    CHECK(statusOf(assignment) == "completed");
    CHECK(statusOf(assignment, {}, true) == "evaluated");
}

TEST_CASE("how an assignment ended goes before all else")
{
    const auto ended = [](std::optional<EndedBy> by) {
        return statusOf({.confirmedOn = march(2), .endedOn = march(5), .endedBy = by}, {}, true);
    };
    CHECK(ended(EndedBy::Advisor) == "withdrawn");
    CHECK(ended(EndedBy::Administration) == "withdrawn");
    CHECK(ended(EndedBy::Wco) == "cancelled");
    CHECK(ended(EndedBy::Beneficiary) == "cancelled");
    CHECK(ended({}) == "cancelled");
}

TEST_CASE("a release counts while it covers the assignment's dates")
{
    CHECK(statusOf({}, {release(ReleaseAnswer::Granted, 7, 17)}) == "release_requested");
    CHECK(statusOf({}, {release(ReleaseAnswer::Granted, 8, 18)}) == "release_requested");
    CHECK(statusOf({}, {release(ReleaseAnswer::Granted, 6, 19)}) == "released");
    CHECK(statusOf({.starts = march(9), .ends = march(11)}, {release(ReleaseAnswer::Granted, 9, 11)}) == "released");
    CHECK(statusOf({.ends = march(20)}, {release(ReleaseAnswer::Granted)}) == "release_requested");
    CHECK(statusOf({}, {release(ReleaseAnswer::Granted, 0, 0)}) == "released");
    CHECK(statusOf({}, {release(ReleaseAnswer::Refused, 1, 5)}) == "proposed");
}

TEST_CASE("dates that nobody knows are covered by a release without bounds alone")
{
    const auto status = [](const Release& release) {
        return nameOf(advisorpool::statusOf(Assignment{}, std::span(&release, 1), false, DateRange{}));
    };
    CHECK(status(release(ReleaseAnswer::Granted, 0, 0)) == "released");
    CHECK(status(release(ReleaseAnswer::Granted, 1, 30)) == "release_requested");
}

TEST_CASE("the release that was asked for last decides")
{
    Release first = release(ReleaseAnswer::Refused);
    first.answeredOn = march(9);
    Release second = release({});
    second.askedOn = march(4);
    CHECK(statusOf({}, {first, second}) == "release_requested");
    CHECK(statusOf({}, {second, first}) == "release_requested");
    second.answer = ReleaseAnswer::Granted;
    CHECK(statusOf({}, {second, first}) == "released");
    Release unasked{.answeredOn = march(5), .answer = ReleaseAnswer::NotNeeded};
    CHECK(statusOf({}, {first, unasked}) == "released");
}

TEST_CASE("an assignment's dates are its own, each end else the mission's")
{
    CHECK(datesOf({}, mission) == mission);
    CHECK(datesOf({.starts = march(9)}, mission) == DateRange{march(9), march(18)});
    CHECK(datesOf({.starts = march(9), .ends = march(10)}, {}) == DateRange{march(9), march(10)});
    CHECK_FALSE(datesOf({}, {}).isKnown());
}

namespace {

// An assignment with all that its status follows from, as random as can be, put into the pool.
struct Case
{
    Mission mission;
    Assignment assignment;
    std::vector<Release> releases;
    bool isEvaluated;

    bool holds() const
    {
        const DateRange dates{mission.starts, mission.ends};
        return holdsAdvisor(advisorpool::statusOf(assignment, releases, isEvaluated, dates), mission) &&
               datesOf(assignment, dates).isKnown();
    }
};

Case randomCase(RosterPool& pool, const Id& advisor, std::mt19937& random)
{
    const auto one = [&](unsigned in) { return random() % in == 0; };
    const auto someDay = [&](int around) { return one(4) ? QDate() : march(around + static_cast<int>(random() % 3)); };
    Case made{.mission = {.titleEn = u"Strategic planning"_s, .starts = someDay(7), .ends = someDay(12)}};
    if (one(2))
        made.mission.status = static_cast<MissionStatus>(random() % 10);
    made.mission.id = pool.save(made.mission);
    made.assignment = {.seat = pool.save(Seat{.mission = made.mission.id}),
                       .advisor = advisor,
                       .starts = one(2) ? someDay(7) : QDate(),
                       .ends = one(2) ? someDay(12) : QDate(),
                       .confirmedOn = one(4) ? march(1) : QDate(),
                       .completedOn = one(6) ? march(15) : QDate(),
                       .endedOn = one(8) ? march(3) : QDate()};
    if (one(8))
        made.assignment.endedBy = static_cast<EndedBy>(random() % 4);
    made.assignment.id = pool.save(made.assignment);
    for (unsigned i = random() % 3; i > 0; --i) {
        Release release{.assignment = made.assignment.id,
                        .coversFrom = someDay(6),
                        .coversTo = someDay(12),
                        .askedOn = someDay(1),
                        .answeredOn = someDay(2)};
        if (!one(3))
            release.answer = static_cast<ReleaseAnswer>(random() % 3);
        release.id = pool.save(release);
        if (one(5))
            pool.remove(Release::kind(), release.id);
        else
            made.releases.push_back(release);
    }
    made.isEvaluated = one(8);
    if (made.isEvaluated)
        pool.save(Evaluation{.assignment = made.assignment.id});
    return made;
}

} // namespace

TEST_CASE("what holds an advisor in SQL is what the statuses say")
{
    property("heldAssignmentsSql() agrees with statusOf() and datesOf()", [](unsigned seed) {
        std::mt19937 random(seed);
        RosterPool pool;
        const Id advisor = pool.advisor(u"A"_s);
        std::multiset<std::pair<QDate, QDate>> expected, found;
        for (int i = 0; i < 6; ++i)
            if (const Case made = randomCase(pool, advisor, random); made.holds()) {
                const auto [from, to] = datesOf(made.assignment, {made.mission.starts, made.mission.ends});
                expected.insert({from, to});
            }
        RC_ASSERT(pool->database()
                      .each(heldAssignmentsSql(u"?"_s), {toSql(advisor)},
                            [&](const Row& row) {
                                found.insert({QDate::fromString(row.text(0), Qt::ISODate),
                                              QDate::fromString(row.text(1), Qt::ISODate)});
                                return true;
                            })
                      .has_value());
        RC_ASSERT(found == expected);
    });
}
