#include "core/rosters/coverage_filter.h"

#include "core/people/expertise.h"
#include "core/rosters/filter_sql.h"
#include "tests/core/rosters/roster_pool.h"

#include <random>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

qint64 countOf(Pool& pool, const Filter& filter)
{
    const auto condition = compile(filter, pool);
    REQUIRE(condition);
    const auto number = pool.database().scalar(
        u"SELECT count(*) FROM advisor WHERE NOT deleted AND NOT erased AND (%1)"_s.arg(condition->sql),
        condition->binds);
    REQUIRE(number);
    return number->toLongLong();
}

} // namespace

TEST_CASE("a cell counts the people whom its filter finds")
{
    RosterPool pool;
    std::mt19937 random(20110214);
    const auto oneOf = [&](const auto& from) { return from[random() % std::size(from)]; };
    const Id groups[] = {pool.group(u"CMA"_s), pool.group(u"DF"_s),
                         pool.save(ExpertGroup{.code = u"TOA"_s, .nameEn = u"TOA"_s, .bySubject = true})};
    const Id subjects[] = {pool.subject(u"valuation"_s), pool.subject(u"risk_management"_s)};
    const Id administrations[] = {pool.administration(u"KG"_s, u"KG"_s, Region::EUR),
                                  pool.administration(u"ML"_s, u"ML"_s, Region::WCA), Id()};
    const Step steps[] = {Step::Nominated, Step::PreAccredited, Step::Accredited, Step::Recognised, Step::Withdrawn};
    const std::optional<Level> levels[] = {Level::B2, Level::C1, Level::Native, std::nullopt};
    const std::optional<AdvisorStatus> statuses[] = {AdvisorStatus::Active, std::nullopt, AdvisorStatus::Left};
    for (int i = 0; i < 60; ++i) {
        const Id person = pool.save(
            Advisor{.familyName = u"P"_s, .administration = oneOf(administrations), .status = oneOf(statuses)});
        for (const QString& language : {u"ru"_s, u"fr"_s})
            if (random() % 2)
                pool.speaks(person, language, oneOf(levels));
        if (random() % 2)
            pool.save(Expertise{.advisor = person, .subject = oneOf(subjects), .depth = 1});
        for (const Id& group : groups)
            if (random() % 2)
                pool.step(person, group, oneOf(steps), QDate(2011, 1, 10), group == groups[2] ? oneOf(subjects) : Id());
    }
    const auto facts = coverageFacts(*pool, {});
    REQUIRE(facts);
    int people = 0;
    for (const CoverageBy by : {CoverageBy::ExpertGroup, CoverageBy::Region, CoverageBy::Subject})
        for (const bool withPreAccredited : {false, true})
            for (const Level spoken : {Level::B2, Level::C1}) {
                const CoverageQuestion question{.by = by, .withPreAccredited = withPreAccredited, .spoken = spoken};
                const Coverage coverage = coverageOf(*facts, question);
                auto rows = coverage.rows;
                rows.push_back(coverage.all);
                for (const CoverageRow& row : rows)
                    for (size_t i = 0; i < coverage.lanes.size(); ++i) {
                        const auto filter = coverageFilter(*pool, question, row.language, coverage.lanes[i]);
                        REQUIRE(filter);
                        INFO(filter->text().toStdString());
                        CHECK(countOf(*pool, *filter) == row.cells[i].people);
                        CHECK(parseFilter(filter->text()) == *filter);
                        people += row.cells[i].people;
                    }
            }
    CHECK(people > 200);
}
