#include "core/checks/record_rules.h"

#include "core/accreditation/expert_group.h"
#include "core/missions/assignment.h"
#include "core/missions/mission.h"
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
