#include "core/accreditation/stage.h"

#include "core/accreditation/stage_sql.h"
#include "core/accreditation/standings.h"
#include "core/missions/assignment.h"
#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/workshops/workshop.h"
#include "tests/core/rosters/roster_pool.h"
#include "tests/property.h"

#include <map>
#include <random>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

Id numbered(int number)
{
    return *Id::fromText(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0')));
}

Step stepNamed(const QString& name)
{
    const auto names = choiceNames(Step{});
    const auto found = std::find(names.begin(), names.end(), name.toStdString());
    REQUIRE(found != names.end());
    return static_cast<Step>(found - names.begin());
}

// "nominated 2008, screened, accredited 2010-03-01": ids rise in the order written; no date where none is given.
std::vector<AccreditationStep> steps(const QString& text)
{
    std::vector<AccreditationStep> steps;
    for (const QString& part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QString day = part.section(u' ', 1);
        const QString whole = day.size() == 4 ? day + u"-01-01"_s : day;
        steps.push_back({.id = numbered(static_cast<int>(steps.size()) + 1),
                         .step = stepNamed(part.section(u' ', 0, 0)),
                         .onDate = QDate::fromString(whole, Qt::ISODate)});
    }
    return steps;
}

QString nameOf(const std::optional<Standing>& standing)
{
    return standing ? QString::fromLatin1(choiceNames(Step{})[static_cast<size_t>(standing->stage)]) : u"none"_s;
}

QString stageAfter(const QString& text)
{
    return nameOf(standingOf(steps(text)));
}

} // namespace

TEST_CASE("the last step decides the stage")
{
    CHECK(stageAfter(u""_s) == u"none"_s);
    CHECK(stageAfter(u"nominated 2008"_s) == u"nominated"_s);
    CHECK(stageAfter(u"nominated 2008, screened 2009"_s) == u"screened"_s);
    CHECK(stageAfter(u"nominated 2008, screened 2009, pre_accredited 2010, accredited 2011"_s) == u"accredited"_s);
    CHECK(stageAfter(u"pre_accredited 2010, not_retained 2011"_s) == u"not_retained"_s);
    CHECK(stageAfter(u"accredited 2010, withdrawn 2011"_s) == u"withdrawn"_s);
    CHECK(stageAfter(u"recognised 2010"_s) == u"recognised"_s);
}

TEST_CASE("steps count in the order of their dates, not of their recording")
{
    CHECK(stageAfter(u"accredited 2011, pre_accredited 2010"_s) == u"accredited"_s);
    CHECK(stageAfter(u"lapsed 2011, accredited 2009"_s) == u"lapsed"_s);
    CHECK(stageAfter(u"lapsed 2010-03-01, accredited 2010-03-01"_s) == u"accredited"_s);
}

TEST_CASE("a step without a date comes before all dated ones")
{
    CHECK(stageAfter(u"withdrawn 2010, accredited"_s) == u"withdrawn"_s);
    CHECK(stageAfter(u"accredited, withdrawn"_s) == u"withdrawn"_s);
    CHECK(stageAfter(u"withdrawn, accredited"_s) == u"accredited"_s);
}

TEST_CASE("a later nomination or screening lowers nothing")
{
    CHECK(stageAfter(u"accredited 2010, nominated 2011"_s) == u"accredited"_s);
    CHECK(stageAfter(u"pre_accredited 2010, screened 2011"_s) == u"pre_accredited"_s);
    CHECK(stageAfter(u"screened 2010, nominated 2011"_s) == u"screened"_s);
    CHECK(stageAfter(u"recognised 2010, screened 2011, nominated 2012"_s) == u"recognised"_s);
}

TEST_CASE("after a refusal, a lapse or a withdrawal the climb begins anew")
{
    for (const QString& end : {u"not_retained"_s, u"lapsed"_s, u"withdrawn"_s}) {
        CHECK(stageAfter(u"accredited 2009, "_s + end + u" 2010, nominated 2011"_s) == u"nominated"_s);
        CHECK(stageAfter(u"accredited 2009, "_s + end + u" 2010, screened 2011, nominated 2012"_s) == u"screened"_s);
        CHECK(stageAfter(end + u" 2010, accredited 2011"_s) == u"accredited"_s);
    }
}

TEST_CASE("a decision to go back to pre-accredited does lower the stage")
{
    CHECK(stageAfter(u"accredited 2010, pre_accredited 2011"_s) == u"pre_accredited"_s);
}

TEST_CASE("a refresher keeps the stage and renews its date")
{
    const auto standing = standingOf(steps(u"accredited 2008, refreshed 2010, nominated 2011"_s));
    REQUIRE(standing);
    CHECK(standing->stage == Step::Accredited);
    CHECK(standing->since == QDate(2008, 1, 1));
    CHECK(standing->renewedOn == QDate(2010, 1, 1));
    CHECK(standing->step == numbered(1));
    CHECK(stageAfter(u"lapsed 2009, refreshed 2010"_s) == u"lapsed"_s);
    CHECK(stageAfter(u"refreshed 2010"_s) == u"none"_s);
}

TEST_CASE("a refresher before the step that decides renews nothing")
{
    CHECK(standingOf(steps(u"pre_accredited 2008, refreshed 2009, accredited 2010"_s))->renewedOn == QDate(2010, 1, 1));
    CHECK(standingOf(steps(u"accredited 2010, refreshed"_s))->renewedOn == QDate(2010, 1, 1));
}

TEST_CASE("a step that another replaces does not count")
{
    auto some = steps(u"screened 2009, accredited 2010, pre_accredited 2010"_s);
    some[2].replaces = some[1].id;
    CHECK(nameOf(standingOf(some)) == u"pre_accredited"_s);
    some.push_back({.id = numbered(9), .step = Step::NotRetained, .onDate = QDate(2009, 6, 1), .replaces = some[2].id});
    CHECK(nameOf(standingOf(some)) == u"not_retained"_s);
}

TEST_CASE("a workshop's decision counts from its signature on")
{
    auto some = steps(u"screened 2009, pre_accredited 2010"_s);
    some[1].workshop = numbered(77);
    CHECK(nameOf(standingOf(some)) == u"screened"_s);
    some[1].signedOn = QDate(2010, 1, 2);
    CHECK(nameOf(standingOf(some)) == u"pre_accredited"_s);
    some.push_back(some[1]);
    some[2].id = numbered(9);
    some[2].step = Step::NotRetained;
    some[2].replaces = some[1].id;
    some[2].signedOn = {}; // a correction, not signed yet
    CHECK(nameOf(standingOf(some)) == u"pre_accredited"_s);
    some[2].signedOn = QDate(2010, 1, 5);
    CHECK(nameOf(standingOf(some)) == u"not_retained"_s);
}

TEST_CASE("to repeat a workshop keeps the stage")
{
    CHECK(stageAfter(u"screened 2009, repeat 2010"_s) == u"screened"_s);
    CHECK(stageAfter(u"accredited 2009, repeat 2010"_s) == u"accredited"_s);
}

TEST_CASE("of two steps that replace each other, the later one counts")
{
    auto some = steps(u"screened 2009, accredited 2010, pre_accredited 2011"_s);
    some[1].replaces = some[2].id;
    some[2].replaces = some[1].id;
    CHECK(nameOf(standingOf(some)) == u"pre_accredited"_s);
    std::reverse(some.begin(), some.end());
    CHECK(nameOf(standingOf(some)) == u"pre_accredited"_s);
}

TEST_CASE("of steps that replace one another in a circle, the latest counts")
{
    auto some = steps(u"screened 2008, accredited 2009, not_retained 2010, pre_accredited 2011"_s);
    some[1].replaces = some[2].id;
    some[2].replaces = some[3].id;
    some[3].replaces = some[1].id;
    CHECK(nameOf(standingOf(some)) == u"pre_accredited"_s);
    std::reverse(some.begin(), some.end());
    CHECK(nameOf(standingOf(some)) == u"pre_accredited"_s);
    some.push_back({.id = numbered(9), .step = Step::Withdrawn, .onDate = QDate(2011, 6, 1), .replaces = some[0].id});
    CHECK(nameOf(standingOf(some)) == u"withdrawn"_s); // from outside the circle
}

TEST_CASE("a step that replaces itself counts")
{
    auto some = steps(u"screened 2009, accredited 2010"_s);
    some[1].replaces = some[1].id;
    CHECK(nameOf(standingOf(some)) == u"accredited"_s);
}

namespace {

// The stage on a day, where the group grants so many months and the advisor's last mission ended on `mission`.
QString stageOn(QDate today, const QString& text, int months, QDate mission = {})
{
    const auto standing = standingOf(steps(text));
    REQUIRE(standing);
    return nameOf(asOfToday(*standing, {months, mission}, today));
}

} // namespace

TEST_CASE("accreditations lapse after the group's validity without mission or refresher")
{
    const QString accredited = u"pre_accredited 2007, accredited 2008-03-31"_s;
    CHECK(stageOn({2011, 3, 31}, accredited, 36) == u"accredited"); // its last day
    CHECK(stageOn({2011, 4, 1}, accredited, 36) == u"lapsed");
    CHECK(stageOn({2011, 4, 1}, accredited + u", refreshed 2009-06-01"_s, 36) == u"accredited");
    CHECK(stageOn({2011, 4, 1}, accredited, 36, QDate(2010, 5, 28)) == u"accredited");
    CHECK(stageOn({2013, 5, 29}, accredited, 36, QDate(2010, 5, 28)) == u"lapsed");
    CHECK(stageOn({2011, 4, 1}, accredited, 36, QDate(2005, 5, 28)) == u"lapsed"); // before it all
    CHECK(stageOn({2011, 4, 1}, u"recognised 2008"_s, 36) == u"lapsed");
}

TEST_CASE("a validity counts months to their last day")
{
    CHECK(stageOn({2008, 2, 29}, u"accredited 2007-08-31"_s, 6) == u"accredited");
    CHECK(stageOn({2008, 3, 1}, u"accredited 2007-08-31"_s, 6) == u"lapsed");
}

TEST_CASE("what has no validity, no start or no accreditation does not lapse by itself")
{
    CHECK(stageOn({2031, 1, 1}, u"accredited 2008"_s, 0) == u"accredited");
    CHECK(stageOn({2031, 1, 1}, u"accredited"_s, 12) == u"accredited");
    CHECK(stageOn({2031, 1, 1}, u"pre_accredited 2008"_s, 12) == u"pre_accredited");
    CHECK(stageOn({2031, 1, 1}, u"withdrawn 2008"_s, 12) == u"withdrawn");
    CHECK(nameOf(asOfToday(*standingOf(steps(u"accredited 2008"_s)), {}, {2031, 1, 1})) == u"accredited");
}

TEST_CASE("what has lapsed by itself is renewed by a mission or a refresher")
{
    CHECK(stageOn({2012, 1, 1}, u"accredited 2008, refreshed 2011-12-01"_s, 36) == u"accredited");
    CHECK(stageOn({2012, 1, 1}, u"accredited 2008"_s, 36, QDate(2011, 12, 1)) == u"accredited");
    const Standing lapsed = asOfToday(*standingOf(steps(u"accredited 2008"_s)), {36, {}}, {2012, 1, 1});
    CHECK(lapsed.hasRunOut());
    CHECK(lapsed.expiresOn == QDate(2011, 1, 1));
    CHECK_FALSE(standingOf(steps(u"accredited 2008, lapsed 2009"_s))->hasRunOut());
}

TEST_CASE("a correction also takes a step out of another expert group")
{
    auto some = steps(u"accredited 2010, accredited 2010"_s);
    some[0].expertGroup = numbered(101);
    some[1].expertGroup = numbered(102);
    some[1].replaces = some[0].id;
    const auto standings = standingsOf(some);
    REQUIRE(standings.size() == 1);
    CHECK(standings.front().expertGroup == numbered(102));
}

TEST_CASE("each expert group and subject has a standing of its own")
{
    auto some = steps(u"accredited 2010, nominated 2010, lapsed 2011"_s);
    some[0].expertGroup = some[1].expertGroup = some[2].expertGroup = numbered(101);
    some[1].subject = numbered(201);
    some[2].subject = numbered(202);
    std::map<Id, Step> stages;
    for (const auto& standing : standingsOf(some))
        stages[standing.subject] = standing.stage;
    CHECK(stages == std::map<Id, Step>{
                        {Id(), Step::Accredited}, {numbered(201), Step::Nominated}, {numbered(202), Step::Lapsed}});
}

TEST_CASE("the stages of the climb are reached from above, the others by name alone")
{
    CHECK(reaches(Step::Recognised, Step::Accredited));
    CHECK(reaches(Step::Accredited, Step::Recognised));
    CHECK(reaches(Step::Accredited, Step::Nominated));
    CHECK_FALSE(reaches(Step::PreAccredited, Step::Accredited));
    for (const Step aside : {Step::NotRetained, Step::Lapsed, Step::Withdrawn}) {
        CHECK(reaches(aside, aside));
        CHECK_FALSE(reaches(aside, Step::Nominated));
        CHECK_FALSE(reaches(Step::Accredited, aside));
    }
}

namespace {

using Key = std::tuple<Id, Id, Id>; // advisor, group, subject

struct Seen
{
    QString stage;
    QDate since;
    QDate expires;
    friend bool operator==(const Seen&, const Seen&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Seen& seen)
    {
        return out << seen.stage.toStdString() << ' ' << seen.since.toString(Qt::ISODate).toStdString() << ' '
                   << seen.expires.toString(Qt::ISODate).toStdString();
    }
};

std::map<Key, Seen> standingsBySql(Pool& pool)
{
    std::map<Key, Seen> standings;
    const auto day = [](const Row& row, int column) { return QDate::fromString(row.text(column), Qt::ISODate); };
    REQUIRE(pool.database().each(
        u"SELECT s.advisor, s.expert_group, s.subject, %1, %2, %3 FROM accreditation_step s WHERE %4"
        " GROUP BY s.advisor, s.expert_group, s.subject"_s.arg(stageSql(), sinceSql(), expiresSql(), countsSql()),
        {pool.session().now().date().toString(Qt::ISODate)}, [&](const Row& row) {
            if (!row.isNull(3))
                standings[{row.id(0), row.id(1), row.id(2)}] = {row.text(3), day(row, 4), day(row, 5)};
            return true;
        }));
    return standings;
}

std::map<Key, Seen> standingsByHand(Pool& pool, const std::vector<Id>& advisors)
{
    std::map<Key, Seen> standings;
    for (const Id& advisor : advisors) {
        const auto all = standingsOf(pool, advisor);
        REQUIRE(all);
        for (const Standing& standing : *all)
            standings[{advisor, standing.expertGroup, standing.subject}] = {nameOf(standing), standing.since,
                                                                            standing.expiresOn};
    }
    return standings;
}

// A mission as one of the group, completed on that day; sometimes it came to nothing.
void addMission(RosterPool& pool, const Id& advisor, const Id& group, const Id& subject, QDate day, bool ended)
{
    const Id seat =
        pool.save(Seat{.mission = pool.save(Mission{.titleEn = u"M"_s}), .expertGroup = group, .subject = subject});
    pool.save(Assignment{
        .seat = seat, .advisor = advisor, .completedOn = day, .endedOn = ended ? QDate(2011, 1, 1) : QDate()});
}

} // namespace

TEST_CASE("the stage in SQL is the stage that the steps make")
{
    property("the columns of stage_sql.h agree with standingsOf()", [](unsigned seed) {
        std::mt19937 random(seed);
        const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
        RosterPool pool;
        const std::vector<Id> advisors{pool.advisor(u"A"_s), pool.advisor(u"B"_s)};
        const auto group = [&](const QString& code) {
            return pool.save(ExpertGroup{.code = code,
                                         .nameEn = code,
                                         .validityMonths = below(2) ? std::optional(1 + below(30)) : std::nullopt});
        };
        const std::vector<Id> groups{group(u"CMA"_s), group(u"TOA"_s)};
        const std::vector<Id> subjects{Id(), pool.subject(u"valuation"_s)};
        const auto day = [&] { return QDate(2008 + below(4), below(2) ? 1 : 8, below(2) ? 1 : 31); };
        const Id workshop = pool.save(Workshop{.titleEn = u"W"_s});
        std::vector<Id> recorded{Id()};
        for (int i = below(20); i > 0; --i) {
            AccreditationStep step{.advisor = advisors[below(2)],
                                   .expertGroup = groups[below(2)],
                                   .subject = subjects[below(2)],
                                   .step = static_cast<Step>(below(10)),
                                   .onDate = below(4) ? day() : QDate(),
                                   .workshop = below(3) ? Id() : workshop,
                                   .signedOn = below(2) ? QDate(2011, 1, 1) : QDate()};
            if (below(4) == 0)
                step.replaces = recorded[below(static_cast<int>(recorded.size()))];
            recorded.push_back(pool.save(step));
            if (below(6) == 0) { // the earlier one replaces it, too, or one before that: round in a circle
                const Id& before = below(2) ? step.replaces : recorded[below(static_cast<int>(recorded.size()))];
                if (auto earlier = pool->find<AccreditationStep>(before); earlier && *earlier) {
                    (*earlier)->replaces = recorded.back();
                    pool.save(**earlier);
                }
            }
        }
        for (int i = below(4); i > 0; --i)
            addMission(pool, advisors[below(2)], groups[below(2)], subjects[below(2)], day(), below(4) == 0);
        for (size_t i = 1; i < recorded.size(); ++i)
            if (below(6) == 0)
                pool.remove(AccreditationStep::kind(), recorded[i]);
        RC_ASSERT(standingsBySql(*pool) == standingsByHand(*pool, advisors));
    });
}
