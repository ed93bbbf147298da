#include "core/missions/coverage.h"

#include "core/missions/mission.h"
#include "tests/core/rosters/roster_pool.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr auto grade = [](int people, int seats) { return CoverageCell{people, seats}.grade(); };

QDate day(int month, int number)
{
    return QDate(2011, month, number);
}

// A pool in which French is thin: four seats ask for it in risk management, in Mali and Senegal.
class CoveragePool : public RosterPool
{
public:
    Id cma = group(u"CMA"_s);
    Id toa = save(ExpertGroup{.code = u"TOA"_s, .nameEn = u"TOA"_s, .bySubject = true});
    Id risk = subject(u"risk_management"_s);
    Id valuation = subject(u"valuation"_s);
    Id mali = administration(u"ML"_s, u"ML"_s, Region::WCA);
    Id senegal = administration(u"SN"_s, u"SN"_s, Region::WCA);
    Id georgia = administration(u"GE"_s, u"GE"_s, Region::EUR);

    Id mission(const Id& beneficiary, QDate from, QDate to)
    {
        return save(Mission{.titleEn = u"M"_s, .beneficiary = beneficiary, .starts = from, .ends = to});
    }
    Id seat(const Id& mission, const Id& group, const Id& subject, const QStringList& languages,
            SeatRole role = SeatRole::Advisor)
    {
        const Id made = save(Seat{.mission = mission, .role = role, .expertGroup = group, .subject = subject});
        for (const QString& language : languages)
            save(SeatLanguage{.seat = made, .language = language, .spoken = Level::C1});
        return made;
    }
    Id person(const Id& group, const Id& subject, Step stage, const QString& language, std::optional<Level> spoken,
              const Id& administration = {})
    {
        const Id made = save(Advisor{.familyName = u"Person"_s, .administration = administration});
        step(made, group, stage, day(1, 10), subject);
        speaks(made, language, spoken);
        return made;
    }

    CoverageFacts facts(const DateRange& days = {})
    {
        auto read = coverageFacts(**this, days);
        REQUIRE(read);
        return std::move(*read);
    }
};

CoverageCell cellOf(const Coverage& coverage, const QString& language, const CoverageLane& lane)
{
    const auto row = std::ranges::find(coverage.rows, language, &CoverageRow::language);
    const auto at = std::ranges::find(coverage.lanes, lane);
    REQUIRE((row != coverage.rows.end() && at != coverage.lanes.end()));
    return row->cells[static_cast<size_t>(at - coverage.lanes.begin())];
}

void is(const CoverageCell& cell, int people, int seats)
{
    CHECK(cell.people == people);
    CHECK(cell.seats == seats);
}

} // namespace

TEST_CASE("a cell says how people and seats compare")
{
    CHECK(grade(3, 0) == CoverageGrade::NotAsked);
    CHECK(grade(0, 0) == CoverageGrade::NotAsked);
    CHECK(grade(0, 1) == CoverageGrade::Nobody);
    CHECK(grade(1, 3) == CoverageGrade::Thin);
    CHECK(grade(1, 2) == CoverageGrade::Fewer);
    CHECK(grade(2, 2) == CoverageGrade::Enough);
    CHECK(grade(3, 2) == CoverageGrade::Enough);
    CHECK(grade(4, 2) == CoverageGrade::Plenty);
}

TEST_CASE("people are counted in every language and group that they cover, by what is known of them")
{
    CoveragePool pool;
    const Id both = pool.person(pool.cma, {}, Step::Accredited, u"fr"_s, Level::Native);
    pool.speaks(both, u"ru"_s, Level::C1);
    pool.step(both, pool.toa, Step::Recognised, day(1, 10), pool.risk);
    pool.person(pool.cma, {}, Step::PreAccredited, u"ru"_s, Level::C2);
    pool.person(pool.cma, {}, Step::Screened, u"ru"_s, Level::C2); // nobody who can be sent
    pool.person(pool.cma, {}, Step::Accredited, u"ru"_s, {});      // how well, nobody knows
    pool.person(pool.cma, {}, Step::Accredited, u"ru"_s, Level::B2);
    const Id left = pool.person(pool.cma, {}, Step::Accredited, u"ru"_s, Level::C2);
    pool.save(Advisor{.id = left, .familyName = u"Left"_s, .status = AdvisorStatus::Left});

    const CoverageFacts facts = pool.facts();
    const Coverage coverage = coverageOf(facts, {});
    CHECK(coverage.lanes.size() == 2);
    is(cellOf(coverage, u"ru"_s, {.expertGroup = pool.cma}), 1, 0);
    is(cellOf(coverage, u"fr"_s, {.expertGroup = pool.cma}), 1, 0);
    is(cellOf(coverage, u"ru"_s, {.expertGroup = pool.toa, .subject = pool.risk}), 1, 0);
    CHECK(coverage.all.people == 3);
    CHECK(coverage.rows.front().people == 1);

    const Coverage wider = coverageOf(facts, {.withPreAccredited = true, .spoken = Level::B2});
    is(cellOf(wider, u"ru"_s, {.expertGroup = pool.cma}), 3, 0);
    CHECK(coverageOf(facts, {.spoken = Level::Native}).rows.front().language == u"fr");
}

TEST_CASE("seats count where a mission to come asks for them, a candidate's does not")
{
    CoveragePool pool;
    const Id inMarch = pool.mission(pool.mali, day(3, 7), day(3, 18));
    pool.seat(inMarch, pool.toa, pool.risk, {u"fr"_s, u"en"_s});
    pool.seat(inMarch, pool.toa, pool.risk, {u"fr"_s, u"en"_s}); // two alike
    pool.seat(inMarch, pool.cma, {}, {u"fr"_s}, SeatRole::Candidate);
    pool.seat(inMarch, pool.cma, {}, {}); // in whatever language
    pool.seat(pool.mission(pool.senegal, day(5, 2), day(5, 6)), pool.toa, {}, {u"fr"_s});
    pool.seat(pool.save(Mission{.titleEn = u"Over"_s, .starts = day(3, 1), .status = MissionStatus::Completed}),
              pool.cma, {}, {u"fr"_s});

    const Coverage march = coverageOf(pool.facts({day(3, 18), day(3, 31)}), {});
    CHECK(march.missions == 1);
    is(cellOf(march, u"fr"_s, {.expertGroup = pool.toa, .subject = pool.risk}), 0, 2);
    is(cellOf(march, u"en"_s, {.expertGroup = pool.toa, .subject = pool.risk}), 0, 2);
    CHECK(march.lanes.size() == 2); // no TOA of whatever subject
    CHECK(std::ranges::find(march.rows, u"fr"_s, &CoverageRow::language)->cells.size() == 2);
    const auto cma = std::ranges::find(march.lanes, CoverageLane{.expertGroup = pool.cma}) - march.lanes.begin();
    is(march.all.cells[static_cast<size_t>(cma)], 0, 1);

    // Whoever is accredited in one subject can take a seat that leaves it open.
    pool.person(pool.toa, pool.valuation, Step::Accredited, u"fr"_s, Level::C1);
    const Coverage spring = coverageOf(pool.facts({day(3, 1), day(5, 31)}), {});
    CHECK(spring.missions == 2);
    CHECK(spring.rows.front().language == u"fr"); // asked for most
    is(cellOf(spring, u"fr"_s, {.expertGroup = pool.toa}), 1, 1);
    is(cellOf(spring, u"fr"_s, {.expertGroup = pool.toa, .subject = pool.valuation}), 1, 0);
}

TEST_CASE("by region, people are where they come from and seats where they are asked for")
{
    CoveragePool pool;
    pool.person(pool.cma, {}, Step::Accredited, u"fr"_s, Level::C1, pool.mali);
    pool.person(pool.cma, {}, Step::Accredited, u"fr"_s, Level::C1, pool.georgia);
    pool.person(pool.cma, {}, Step::Accredited, u"fr"_s, Level::C1);
    pool.seat(pool.mission(pool.senegal, day(3, 7), day(3, 8)), pool.cma, {}, {u"fr"_s});
    const Coverage coverage = coverageOf(pool.facts(), {.by = CoverageBy::Region});
    CHECK(coverage.lanes.size() == 6);
    is(cellOf(coverage, u"fr"_s, {.region = Region::WCA}), 1, 1);
    is(cellOf(coverage, u"fr"_s, {.region = Region::EUR}), 1, 0);
    is(cellOf(coverage, u"fr"_s, {.region = Region::AMS}), 0, 0);
    CHECK(coverage.rows.front().people == 2);
}

TEST_CASE("by subject, expertise counts as an accreditation in it does")
{
    CoveragePool pool;
    const Id knows = pool.person(pool.cma, {}, Step::Accredited, u"fr"_s, Level::C1);
    pool.save(Expertise{.advisor = knows, .subject = pool.risk, .depth = 2});
    pool.person(pool.toa, pool.risk, Step::Accredited, u"fr"_s, Level::C1);
    pool.seat(pool.mission(pool.mali, day(3, 7), day(3, 8)), pool.cma, pool.risk, {u"fr"_s});
    const Coverage coverage = coverageOf(pool.facts(), {.by = CoverageBy::Subject});
    REQUIRE(coverage.lanes.size() == 1);
    is(cellOf(coverage, u"fr"_s, {.subject = pool.risk}), 2, 1);
}

TEST_CASE("a pool where nothing is asked for and nobody stands is an empty map")
{
    CoveragePool pool;
    const Coverage coverage = coverageOf(pool.facts(), {});
    CHECK(coverage.lanes.empty());
    CHECK(coverage.rows.empty());
    CHECK(coverage.missions == 0);
}

TEST_CASE("a thin cell says who asks and who else could fill it")
{
    CoveragePool pool;
    pool.save(ExpertGroup{.id = pool.toa, .code = u"TOA"_s, .nameEn = u"TOA"_s, .validityMonths = 24, .bySubject = true});
    const CoverageLane lane{.expertGroup = pool.toa, .subject = pool.risk};
    for (const Id& asks : {pool.mali, pool.senegal, pool.mali}) {
        const Id seat = pool.seat(pool.mission(asks, day(3, 7), day(3, 8)), pool.toa, pool.risk, {u"fr"_s});
        (void)seat;
    }
    pool.person(pool.toa, pool.risk, Step::Accredited, u"fr"_s, Level::C1);
    pool.person(pool.toa, pool.risk, Step::Accredited, u"fr"_s, Level::B2);
    pool.person(pool.toa, pool.risk, Step::Accredited, u"fr"_s, Level::B1);
    pool.person(pool.toa, pool.risk, Step::Accredited, u"fr"_s, {});
    pool.person(pool.toa, pool.risk, Step::PreAccredited, u"fr"_s, Level::C2);
    pool.person(pool.toa, pool.valuation, Step::PreAccredited, u"fr"_s, Level::C2); // another subject
    const auto workshop = [&](QDate starts, const QString& languages, const Id& subject) {
        pool.save(Workshop{.titleEn = u"W"_s,
                           .type = WorkshopType::Accreditation,
                           .expertGroup = pool.toa,
                           .subject = subject,
                           .starts = starts,
                           .languages = languages});
    };
    workshop(day(4, 4), u"en fr"_s, pool.risk);
    workshop(day(1, 4), u"fr"_s, pool.risk); // over
    workshop(day(4, 4), u"ru"_s, pool.risk);
    workshop(day(4, 4), u"fr"_s, pool.valuation);

    const CoverageFacts facts = pool.facts();
    const CoverageStory story = storyOf(facts, {}, u"fr"_s, lane);
    CHECK(story.beneficiaries.size() == 2);
    CHECK(story.preAccredited == 1);
    CHECK(story.oneLevelShort == 1);
    CHECK(story.levelUnknown == 1);
    CHECK(story.workshops.size() == 1);
    CHECK(story.lapsing == 0);
    CHECK(storyOf(facts, {.until = QDate(2013, 1, 10)}, u"fr"_s, lane).lapsing == 1);
    CHECK(storyOf(facts, {.until = QDate(2013, 1, 9)}, u"fr"_s, lane).lapsing == 0);
    CHECK(storyOf(facts, {.withPreAccredited = true}, u"fr"_s, lane).preAccredited == 0);
    CHECK(storyOf(facts, {}, {}, lane).workshops.size() == 2); // in whatever language
}
