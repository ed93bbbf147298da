#include "core/checks/record_rules.h"

#include "core/accreditation/expert_group.h"
#include "core/missions/assignment.h"
#include "core/missions/mission.h"
#include "core/missions/release.h"
#include "core/missions/seat.h"
#include "core/people/unavailability.h"
#include "tests/core/rosters/roster_pool.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

template <class R> QStringList broken(const R& record)
{
    const auto codes = rulesBrokenBy(toRecord(record));
    return {codes.begin(), codes.end()};
}

} // namespace

TEST_CASE("an advisor has a family name in at least one script")
{
    CHECK(broken(Advisor{.givenName = u"Sergei"_s}) == QStringList{u"no_name"_s});
    CHECK(broken(Advisor{.familyName = u"Petrov"_s}).isEmpty());
    CHECK(broken(Advisor{.familyNameRu = u"Петров"_s}).isEmpty());
}

TEST_CASE("what has both days ends on or after the day it starts")
{
    const QDate first(2011, 3, 7);
    CHECK(broken(Mission{.starts = first, .ends = first}).isEmpty());
    CHECK(broken(Mission{.starts = first, .ends = first.addDays(-1)}) == QStringList{u"ends_before_start"_s});
    CHECK(broken(Unavailability{.starts = first}).isEmpty());
    CHECK(broken(Unavailability{.ends = first}).isEmpty());
}

TEST_CASE("what is asked for is due, reminded of and answered on that day or later")
{
    const QDate asked(2011, 3, 7);
    const QStringList wrong{u"wrong_order"_s};
    CHECK(broken(Release{.askedOn = asked, .deadline = asked, .remindedOn = asked, .answeredOn = asked}).isEmpty());
    CHECK(broken(Release{.askedOn = asked, .deadline = asked.addDays(-1)}) == wrong);
    CHECK(broken(Release{.askedOn = asked, .remindedOn = asked.addDays(-1)}) == wrong);
    CHECK(broken(Release{.askedOn = asked, .answeredOn = asked.addDays(-1)}) == wrong);
    CHECK(broken(Release{.answeredOn = asked}).isEmpty()); // not needed, or nobody knows when it was asked
    CHECK(broken(Assignment{.confirmedOn = asked, .completedOn = asked.addDays(-1)}) == wrong);
}

TEST_CASE("a seat asks for a stage that others stand above or below")
{
    CHECK(broken(Seat{}).isEmpty());
    for (const Step step : {Step::Nominated, Step::Screened, Step::PreAccredited, Step::Accredited, Step::Recognised})
        CHECK(broken(Seat{.stage = step}).isEmpty());
    for (const Step step : {Step::NotRetained, Step::Lapsed, Step::Withdrawn, Step::Refreshed})
        CHECK(broken(Seat{.stage = step}) == QStringList{u"no_minimum"_s});
}

TEST_CASE("numbers lie where their field means something")
{
    CHECK(broken(Expertise{.depth = 3}).isEmpty());
    CHECK(broken(Expertise{.depth = 4}) == QStringList{u"out_of_range"_s});
    CHECK(broken(Expertise{.depth = 0}) == QStringList{u"out_of_range"_s});
    CHECK(broken(Mission{.phase = 0}) == QStringList{u"out_of_range"_s});
    CHECK(broken(ExpertGroup{.validityMonths = -3}) == QStringList{u"out_of_range"_s});
    CHECK(broken(ExpertGroup{.validityMonths = 36}).isEmpty());
}

TEST_CASE("codes of countries and languages exist")
{
    CHECK(broken(Administration{.country = u"KG"_s}).isEmpty());
    CHECK(broken(Administration{.country = u"EU"_s}).isEmpty());
    CHECK(broken(Administration{.country = u"ZZ"_s}) == QStringList{u"unknown_code"_s});
    CHECK(broken(LanguageSkill{.language = u"kk"_s}).isEmpty());
    CHECK(broken(LanguageSkill{.language = u"xx"_s}) == QStringList{u"unknown_code"_s});
}

TEST_CASE("an e-mail address has one @, something before it and a dot after it")
{
    CHECK(broken(Advisor{.familyName = u"A"_s, .email = u"a.b@customs.example"_s}).isEmpty());
    for (const QString& bad : {u"notmail"_s, u"a@b"_s, u"a@@b.c"_s, u"@b.c"_s, u"a b@c.d"_s}) {
        INFO(bad.toStdString());
        CHECK(broken(Advisor{.familyName = u"A"_s, .email = bad}) == QStringList{u"bad_email"_s});
    }
}

TEST_CASE("nobody supervises an assignment of their own")
{
    const Id petrov = Id::random(1);
    CHECK(broken(Assignment{.advisor = petrov, .supervisor = petrov}) == QStringList{u"own_supervisor"_s});
    CHECK(broken(Assignment{.advisor = petrov, .supervisor = Id::random(1)}).isEmpty());
    CHECK(broken(Assignment{.advisor = petrov}).isEmpty());
}
