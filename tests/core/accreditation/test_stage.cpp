#include "core/accreditation/stage.h"

#include "core/accreditation/stage_sql.h"
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

std::map<Key, QString> stagesBySql(Pool& pool)
{
    std::map<Key, QString> stages;
    REQUIRE(pool.database().each(u"SELECT s.advisor, s.expert_group, s.subject, %1 FROM accreditation_step s WHERE %2"
                                 " GROUP BY s.advisor, s.expert_group, s.subject"_s.arg(stageSql(), countsSql()),
                                 {}, [&](const Row& row) {
                                     if (!row.isNull(3))
                                         stages[{row.id(0), row.id(1), row.id(2)}] = row.text(3);
                                     return true;
                                 }));
    return stages;
}

std::map<Key, QString> stagesByHand(Pool& pool, const std::vector<Id>& advisors)
{
    std::map<Key, QString> stages;
    for (const Id& advisor : advisors) {
        const auto counting = countingSteps(pool, advisor);
        REQUIRE(counting);
        for (const Standing& standing : standingsOf(*counting))
            stages[{advisor, standing.expertGroup, standing.subject}] = nameOf(standing);
    }
    return stages;
}

} // namespace

TEST_CASE("the stage in SQL is the stage that the steps make")
{
    property("stageSql() agrees with standingsOf()", [](unsigned seed) {
        std::mt19937 random(seed);
        const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
        RosterPool pool;
        const std::vector<Id> advisors{pool.advisor(u"A"_s), pool.advisor(u"B"_s)};
        const std::vector<Id> groups{pool.group(u"CMA"_s), pool.group(u"TOA"_s)};
        const std::vector<Id> subjects{Id(), pool.subject(u"valuation"_s)};
        std::vector<Id> recorded{Id()};
        for (int i = below(20); i > 0; --i) {
            AccreditationStep step{.advisor = advisors[below(2)],
                                   .expertGroup = groups[below(2)],
                                   .subject = subjects[below(2)],
                                   .step = static_cast<Step>(below(9)),
                                   .onDate = below(4) ? QDate(2008 + below(3), 1 + below(2), 1) : QDate()};
            if (below(4) == 0)
                step.replaces = recorded[below(static_cast<int>(recorded.size()))];
            recorded.push_back(pool.save(step));
        }
        for (size_t i = 1; i < recorded.size(); ++i)
            if (below(6) == 0)
                pool.remove(AccreditationStep::kind(), recorded[i]);
        RC_ASSERT(stagesBySql(*pool) == stagesByHand(*pool, advisors));
    });
}
