#include "core/rosters/filter_sql.h"

#include "core/missions/assignment.h"
#include "core/missions/mission.h"
#include "core/missions/release.h"
#include "core/missions/seat.h"
#include "core/people/remark.h"
#include "core/people/setting.h"
#include "core/people/unavailability.h"
#include "core/workshops/participation.h"
#include "core/workshops/workshop.h"
#include "tests/core/rosters/roster_pool.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// The family names (or, of another kind, the ids) that a filter finds, sorted and joined by blanks; or what is wrong
// with it: "column code 'word'".
QString found(RosterPool& pool, const QString& text, const Kind& kind = Advisor::kind())
{
    const auto condition =
        parseFilter(text).and_then([&](const Filter& filter) { return compile(filter, *pool, kind); });
    if (!condition) {
        const Error& error = condition.error();
        CHECK(error.fault == Fault::BadFilter);
        return u"%1 %2 '%3'"_s.arg(error.column).arg(error.detail, error.value);
    }
    QStringList names;
    const QString name = kind.field(u"family_name") ? u"family_name"_s : u"hex(id)"_s;
    const auto read = pool->database().each(u"SELECT %1 FROM %2 WHERE NOT deleted AND NOT erased AND (%3)"_s.arg(
                                                name, Tables::quoted(kind.name), condition->sql),
                                            condition->binds, [&](const Row& row) {
                                                names << row.text(0);
                                                return true;
                                            });
    REQUIRE(read);
    names.sort();
    return names.join(u' ');
}

QString wrong(const QString& text)
{
    RosterPool pool;
    pool.group(u"CMA"_s);
    pool.subject(u"valuation"_s);
    return found(pool, text);
}

QString printed(const QString& text)
{
    const auto filter = parseFilter(text);
    REQUIRE(filter);
    const auto again = parseFilter(filter->text());
    REQUIRE(again);
    CHECK(*again == *filter);
    return filter->text();
}

} // namespace

TEST_CASE("no filter finds everybody, but not the deleted")
{
    RosterPool pool;
    pool.advisor(u"Orlov"_s);
    pool.remove(Advisor::kind(), pool.advisor(u"Gone"_s));
    CHECK(found(pool, {}) == u"Orlov"_s);
    CHECK(found(pool, u"  "_s) == u"Orlov"_s);
    CHECK(found(pool, u"not family_name = Nobody"_s) == u"Orlov"_s);
}

TEST_CASE("language levels: no record fails, a record without a level is unknown")
{
    RosterPool pool;
    pool.advisor(u"Silent"_s);
    pool.speaks(pool.advisor(u"Blank"_s), u"ru"_s, {});
    pool.speaks(pool.advisor(u"Low"_s), u"ru"_s, Level::A2, Level::C1);
    pool.speaks(pool.advisor(u"Good"_s), u"ru"_s, Level::B2);
    pool.speaks(pool.advisor(u"Native"_s), u"ru"_s, Level::Native, Level::Native);
    pool.speaks(pool.advisor(u"French"_s), u"fr"_s, Level::Native);

    CHECK(found(pool, u"language(ru) >= b2"_s) == u"Good Native"_s);
    CHECK(found(pool, u"spoken(ru) >= b2"_s) == u"Good Native"_s);
    CHECK(found(pool, u"not language(ru) >= b2"_s) == u"French Low Silent"_s);
    CHECK(found(pool, u"not not language(ru) >= b2"_s) == u"Good Native"_s);
    CHECK(found(pool, u"language(ru) > b2"_s) == u"Native"_s);
    CHECK(found(pool, u"language(ru) < b2"_s) == u"Low"_s);
    CHECK(found(pool, u"language(ru) <= b2"_s) == u"Good Low"_s);
    CHECK(found(pool, u"language(ru) = NATIVE"_s) == u"Native"_s);
    CHECK(found(pool, u"language(ru) != native"_s) == u"Good Low"_s);
    CHECK(found(pool, u"not language(ru) != native"_s) == u"French Native Silent"_s);
    CHECK(found(pool, u"language(ru) in (a2, b2)"_s) == u"Good Low"_s);
    CHECK(found(pool, u"written(ru) >= c1"_s) == u"Low Native"_s);
    CHECK(found(pool, u"language(ru)"_s) == u"Blank Good Low Native"_s);
    CHECK(found(pool, u"not language(ru)"_s) == u"French Silent"_s);
    CHECK(found(pool, u"unknown(spoken(ru))"_s) == u"Blank"_s);
    CHECK(found(pool, u"not unknown(spoken(ru))"_s) == u"French Good Low Native Silent"_s);
    CHECK(found(pool, u"unknown(written(ru))"_s) == u"Blank Good"_s);
    CHECK(found(pool, u"Language(RU) >= B2 AND NOT language(ru) = native"_s) == u"Good"_s);
}

TEST_CASE("who can facilitate in a language")
{
    RosterPool pool;
    pool.advisor(u"Silent"_s);
    pool.speaks(pool.advisor(u"Blank"_s), u"ru"_s, Level::C2);
    pool.speaks(pool.advisor(u"Yes"_s), u"ru"_s, Level::C2, {}, true);
    pool.speaks(pool.advisor(u"No"_s), u"ru"_s, Level::C2, {}, false);
    CHECK(found(pool, u"facilitates(ru)"_s) == u"Yes"_s);
    CHECK(found(pool, u"not facilitates(ru)"_s) == u"No Silent"_s);
    CHECK(found(pool, u"facilitates(ru) = false"_s) == u"No"_s);
    CHECK(found(pool, u"unknown(facilitates(ru))"_s) == u"Blank"_s);
}

TEST_CASE("deleted records of an advisor do not count")
{
    RosterPool pool;
    const Id advisor = pool.advisor(u"Orlov"_s);
    const Id skill = pool.save(LanguageSkill{.advisor = advisor, .language = u"ru"_s, .spoken = Level::C1});
    CHECK(found(pool, u"language(ru)"_s) == u"Orlov"_s);
    pool.remove(LanguageSkill::kind(), skill);
    CHECK(found(pool, u"language(ru)"_s).isEmpty());
    CHECK(found(pool, u"not language(ru) >= b2"_s) == u"Orlov"_s);
}

TEST_CASE("stages climb, and the ones aside match by name alone")
{
    RosterPool pool;
    const Id group = pool.group(u"CMA"_s);
    pool.advisor(u"None"_s);
    for (const auto& [name, step] : {std::pair(u"Nominated"_s, Step::Nominated),
                                     {u"Screened"_s, Step::Screened},
                                     {u"Potential"_s, Step::PreAccredited},
                                     {u"Accredited"_s, Step::Accredited},
                                     {u"Recognised"_s, Step::Recognised},
                                     {u"Lapsed"_s, Step::Lapsed}})
        pool.step(pool.advisor(name), group, step, QDate(2010, 1, 1));

    CHECK(found(pool, u"stage(CMA) >= pre_accredited"_s) == u"Accredited Potential Recognised"_s);
    CHECK(found(pool, u"stage(cma) = accredited"_s) == u"Accredited Recognised"_s);
    CHECK(found(pool, u"stage(CMA) = recognised"_s) == u"Accredited Recognised"_s);
    CHECK(found(pool, u"stage(CMA) > pre_accredited"_s) == u"Accredited Recognised"_s);
    CHECK(found(pool, u"stage(CMA) < pre_accredited"_s) == u"Nominated Screened"_s);
    CHECK(found(pool, u"stage(CMA) = lapsed"_s) == u"Lapsed"_s);
    CHECK(found(pool, u"stage(CMA) in (lapsed, nominated)"_s) == u"Lapsed Nominated"_s);
    CHECK(found(pool, u"stage(CMA) != accredited"_s) == u"Lapsed Nominated Potential Screened"_s);
    CHECK(found(pool, u"not stage(CMA) = accredited"_s) == u"Lapsed Nominated None Potential Screened"_s);
    CHECK(found(pool, u"stage(CMA)"_s) == u"Accredited Lapsed Nominated Potential Recognised Screened"_s);
    CHECK(found(pool, u"not stage(CMA)"_s) == u"None"_s);
    CHECK(found(pool, u"unknown(stage(CMA))"_s).isEmpty());
    CHECK(found(pool, u"stage(CMA) > lapsed"_s) == u"12 wrong_operator '>'"_s);
}

TEST_CASE("who waits for how long, and whose accreditation runs out when")
{
    RosterPool pool; // on 14 February 2011
    const Id cma = pool.save(ExpertGroup{.code = u"CMA"_s, .nameEn = u"CMA"_s, .validityMonths = 24});
    const Id df = pool.group(u"DF"_s);
    pool.step(pool.advisor(u"Long"_s), cma, Step::PreAccredited, {2010, 2, 14});
    pool.step(pool.advisor(u"Short"_s), cma, Step::PreAccredited, {2011, 2, 4});
    pool.step(pool.advisor(u"Whenever"_s), cma, Step::PreAccredited, {});
    pool.step(pool.advisor(u"Sure"_s), cma, Step::Accredited, {2010, 6, 1});
    pool.step(pool.advisor(u"Soon"_s), cma, Step::Accredited, {2009, 3, 1});
    pool.step(pool.advisor(u"Over"_s), cma, Step::Accredited, {2009, 2, 13});
    pool.step(pool.advisor(u"Other"_s), df, Step::Accredited, {2000, 1, 1});
    CHECK(found(pool, u"waiting(CMA) > 90"_s) == u"Long"_s);
    CHECK(found(pool, u"waiting(CMA) = 10"_s) == u"Short"_s);
    CHECK(found(pool, u"waiting(CMA)"_s) == u"Long Short Whenever"_s);
    CHECK(found(pool, u"expires(CMA) <= 2011-03-01"_s) == u"Over Soon"_s);
    CHECK(found(pool, u"expires(CMA) >= 2011-02-14 and not expires(CMA) > 2011-03-01"_s) == u"Soon"_s);
    CHECK(found(pool, u"expires(CMA)"_s) == u"Over Soon Sure"_s);
    CHECK(found(pool, u"expires(DF)"_s).isEmpty());
    CHECK(found(pool, u"stage(CMA) = lapsed"_s) == u"Over"_s); // by itself
    CHECK(found(pool, u"stage(CMA) >= accredited"_s) == u"Soon Sure"_s);
    CHECK(found(pool, u"stage(DF) = accredited"_s) == u"Other"_s);
    CHECK(found(pool, u"waiting(CMA) > soon"_s) == u"16 unknown_value 'soon'"_s);
    CHECK(found(pool, u"expires(CMA) <= 3"_s) == u"17 unknown_value '3'"_s);
    CHECK(found(pool, u"waiting(CMA) ~ 3"_s) == u"14 wrong_operator '~'"_s);
}

TEST_CASE("a stage in a subject, and in any")
{
    RosterPool pool;
    const Id group = pool.group(u"TOA"_s);
    const Id valuation = pool.subject(u"valuation"_s);
    pool.step(pool.advisor(u"Valuer"_s), group, Step::Accredited, QDate(2010, 1, 1), valuation);
    pool.step(pool.advisor(u"Other"_s), group, Step::Accredited, QDate(2010, 1, 1), pool.subject(u"origin"_s));
    pool.step(pool.advisor(u"Plain"_s), group, Step::Nominated, QDate(2010, 1, 1));
    CHECK(found(pool, u"stage(TOA, valuation) = accredited"_s) == u"Valuer"_s);
    CHECK(found(pool, u"stage(TOA) = accredited"_s) == u"Other Valuer"_s);
    CHECK(found(pool, u"not stage(TOA, valuation) = accredited"_s) == u"Other Plain"_s);
}

TEST_CASE("expertise by depth")
{
    RosterPool pool;
    const Id subject = pool.subject(u"valuation"_s);
    pool.advisor(u"None"_s);
    pool.save(Expertise{.advisor = pool.advisor(u"Blank"_s), .subject = subject});
    pool.save(Expertise{.advisor = pool.advisor(u"Two"_s), .subject = subject, .depth = 2});
    pool.save(Expertise{.advisor = pool.advisor(u"Three"_s), .subject = subject, .depth = 3});
    CHECK(found(pool, u"expertise(valuation) > 2"_s) == u"Three"_s);
    CHECK(found(pool, u"not expertise(valuation) > 2"_s) == u"None Two"_s);
    CHECK(found(pool, u"expertise(valuation)"_s) == u"Blank Three Two"_s);
    CHECK(found(pool, u"expertise(valuation) in (1, 2)"_s) == u"Two"_s);
    CHECK(found(pool, u"unknown(expertise(valuation))"_s) == u"Blank"_s);
}

TEST_CASE("region, country and administration come from the administration")
{
    RosterPool pool;
    const Id ru = pool.administration(u"RU"_s, u"RU"_s, Region::EUR, u"Федеральная таможенная служба"_s);
    const Id mn = pool.administration(u"MN"_s, u"MN"_s, Region::AP);
    pool.save(Advisor{.familyName = u"Orlov"_s, .administration = ru});
    pool.save(Advisor{.familyName = u"Bataa"_s, .administration = mn});
    pool.advisor(u"Free"_s);

    CHECK(found(pool, u"region = eur"_s) == u"Orlov"_s);
    CHECK(found(pool, u"region in (EUR, AP)"_s) == u"Bataa Orlov"_s);
    CHECK(found(pool, u"not region = EUR"_s) == u"Bataa"_s);
    CHECK(found(pool, u"region != EUR"_s) == u"Bataa"_s);
    CHECK(found(pool, u"not country = ru"_s) == u"Bataa"_s);
    CHECK(found(pool, u"unknown(region)"_s) == u"Free"_s);
    CHECK(found(pool, u"not unknown(country)"_s) == u"Bataa Orlov"_s);
    CHECK(found(pool, u"administration = RU"_s) == u"Orlov"_s);
    CHECK(found(pool, u"administration = \"Customs of RU\""_s) == u"Orlov"_s);
    CHECK(found(pool, u"administration = \"федеральная таможенная служба\""_s) == u"Orlov"_s);
    CHECK(found(pool, u"administration ~ служб"_s) == u"Orlov"_s);
    CHECK(found(pool, u"administration ~ nothing"_s).isEmpty());
    CHECK(found(pool, u"not administration ~ служб"_s) == u"Bataa"_s);
    CHECK(found(pool, u"administration = "_s + mn.text()) == u"Bataa"_s);
    CHECK(found(pool, u"administration in (RU, MN)"_s) == u"Bataa Orlov"_s);
    CHECK(found(pool, u"unknown(administration)"_s) == u"Free"_s);
    CHECK(found(pool, u"administration = XX"_s) == u"18 unknown_value 'XX'"_s);

    pool.remove(Administration::kind(), mn);
    CHECK(found(pool, u"unknown(region)"_s) == u"Bataa Free"_s);
    CHECK(found(pool, u"not region = EUR"_s).isEmpty());
}

TEST_CASE("texts are compared exactly, or folded by ~")
{
    RosterPool pool;
    pool.save(Advisor{.familyName = u"Ivanova"_s, .familyNameRu = u"Иванова"_s, .email = u"i@x"_s});
    pool.save(Advisor{.familyName = u"Hrušev"_s, .familyNameRu = u"ХРУЩЁВ"_s, .email = u"h@x"_s});
    pool.save(Advisor{.familyName = u"Divanov"_s});
    CHECK(found(pool, u"email = \"i@x\""_s) == u"Ivanova"_s);
    CHECK(found(pool, u"email = i@x"_s) == u"Ivanova"_s);
    CHECK(found(pool, u"not email = i@x"_s) == u"Hrušev"_s);
    CHECK(found(pool, u"unknown(email)"_s) == u"Divanov"_s);
    CHECK(found(pool, u"family_name ~ IVAN"_s) == u"Divanov Ivanova"_s);
    CHECK(found(pool, u"family_name ~ hrusev"_s) == u"Hrušev"_s);
    CHECK(found(pool, u"family_name_ru ~ ХРУЩЕВ"_s) == u"Hrušev"_s);
    CHECK(found(pool, u"family_name_ru ~ иван"_s) == u"Ivanova"_s);
    CHECK(found(pool, u"not family_name_ru ~ иван"_s) == u"Hrušev"_s);
    CHECK(found(pool, u"family_name_ru = Иванова"_s) == u"Ivanova"_s);
    CHECK(found(pool, u"family_name < \"H\""_s) == u"Divanov"_s);
    CHECK(found(pool, u"family_name = \"Hrus\u030cev\""_s) == u"Hrušev"_s);
    CHECK(found(pool, u"family_name = \"' OR 1 = 1 --\""_s).isEmpty());
    CHECK(found(pool, u"family_name ~ \"%\""_s).isEmpty());
}

TEST_CASE("text looks into every text and remark; what is empty says nothing else")
{
    RosterPool pool;
    pool.save(Advisor{.familyName = u"Notes"_s, .notes = u"knows the Single Window\nof Sweden"_s});
    pool.save(Advisor{.familyName = u"Position"_s, .position = u"Single window desk"_s});
    const Id remarked = pool.advisor(u"Remarked"_s);
    const Id remark = pool.save(Remark{.advisor = remarked, .text = u"Спросить про «единое окно», single window"_s});
    pool.advisor(u"Other"_s);
    CHECK(found(pool, u"text ~ \"single window\""_s) == u"Notes Position Remarked"_s);
    CHECK(found(pool, u"text ~ ОКНО"_s) == u"Remarked"_s);
    CHECK(found(pool, u"not text ~ \"single window\""_s) == u"Other"_s);
    pool.remove(Remark::kind(), remark);
    CHECK(found(pool, u"text ~ окно"_s).isEmpty());
    CHECK(found(pool, u"text = x"_s) == u"6 wrong_operator '='"_s);
}

TEST_CASE("choices, dates and ids")
{
    RosterPool pool;
    const Id left = pool.save(Advisor{.familyName = u"Left"_s,
                                      .affiliation = Affiliation::Secretariat,
                                      .status = AdvisorStatus::Left,
                                      .consentOn = QDate(2010, 5, 3)});
    pool.save(Advisor{.familyName = u"Active"_s, .status = AdvisorStatus::Active, .consentOn = QDate(2011, 1, 1)});
    CHECK(found(pool, u"status = active"_s) == u"Active"_s);
    CHECK(found(pool, u"affiliation = Secretariat"_s) == u"Left"_s);
    CHECK(found(pool, u"consent_on >= 2010-12-31"_s) == u"Active"_s);
    CHECK(found(pool, u"consent_on < 2010-12-31"_s) == u"Left"_s);
    CHECK(found(pool, u"id = "_s + left.text()) == u"Left"_s);
    CHECK(found(pool, u"not id in ("_s + left.text() + u")"_s) == u"Active"_s);
    CHECK(found(pool, u"status < active"_s) == u"8 wrong_operator '<'"_s);
    CHECK(found(pool, u"status ~ act"_s) == u"8 wrong_operator '~'"_s);
    CHECK(found(pool, u"status = gone"_s) == u"10 unknown_value 'gone'"_s);
    CHECK(found(pool, u"consent_on = 2010-02-30"_s) == u"14 unknown_value '2010-02-30'"_s);
}

TEST_CASE("free of absences, both end days and an open end included")
{
    RosterPool pool;
    pool.advisor(u"Free"_s);
    const auto absent = [&](const QString& name, QDate from, QDate to) {
        pool.save(Unavailability{.advisor = pool.advisor(name), .starts = from, .ends = to});
    };
    absent(u"Before"_s, QDate(2011, 3, 1), QDate(2011, 3, 6));
    absent(u"First"_s, QDate(2011, 3, 1), QDate(2011, 3, 7));
    absent(u"Last"_s, QDate(2011, 3, 18), QDate(2011, 3, 20));
    absent(u"After"_s, QDate(2011, 3, 19), QDate(2011, 3, 20));
    absent(u"Open"_s, QDate(2011, 1, 1), QDate());
    absent(u"Later"_s, QDate(2011, 6, 1), QDate());
    CHECK(found(pool, u"free(2011-03-07, 2011-03-18)"_s) == u"After Before Free Later"_s);
    CHECK(found(pool, u"not free(2011-03-07, 2011-03-18)"_s) == u"First Last Open"_s);
    CHECK(found(pool, u"free(2011-03-19)"_s) == u"Before First Free Later"_s);
    CHECK(found(pool, u"unknown(free(2011-03-07, 2011-03-18))"_s).isEmpty());
}

TEST_CASE("free of missions that hold the advisor, a travel day on each side")
{
    RosterPool pool;
    const auto assigned = [&](const QString& name, QDate from, QDate to, Assignment assignment) {
        const Id mission = pool.save(Mission{.titleEn = name, .starts = from, .ends = to});
        assignment.seat = pool.save(Seat{.mission = mission});
        assignment.advisor = pool.advisor(name);
        return pool.save(assignment);
    };
    const QDate day(2011, 2, 1);
    const Assignment proposed, confirmed{.confirmedOn = day};
    assigned(u"Proposed"_s, QDate(2011, 3, 7), QDate(2011, 3, 18), proposed);
    assigned(u"Confirmed"_s, QDate(2011, 3, 7), QDate(2011, 3, 18), confirmed);
    assigned(u"Travels"_s, QDate(2011, 3, 19), QDate(2011, 3, 25), confirmed);
    assigned(u"Returns"_s, QDate(2011, 3, 1), QDate(2011, 3, 6), confirmed);
    assigned(u"Away"_s, QDate(2011, 3, 20), QDate(2011, 3, 25), confirmed);
    assigned(u"Ended"_s, QDate(2011, 3, 7), QDate(2011, 3, 18), {.confirmedOn = day, .endedOn = day});
    assigned(u"Own"_s, QDate(2011, 3, 7), QDate(2011, 3, 18),
             {.starts = QDate(2011, 5, 1), .ends = QDate(2011, 5, 9), .confirmedOn = day});
    assigned(u"Dateless"_s, QDate(), QDate(), confirmed);
    const Id released = assigned(u"Released"_s, QDate(2011, 3, 7), QDate(2011, 3, 18), proposed);
    pool.save(Release{.assignment = released, .answer = ReleaseAnswer::Granted});
    const Id narrow = assigned(u"Narrow"_s, QDate(2011, 3, 7), QDate(2011, 3, 18), proposed);
    pool.save(Release{.assignment = narrow, .coversTo = QDate(2011, 3, 17), .answer = ReleaseAnswer::Granted});
    CHECK(found(pool, u"free(2011-03-07, 2011-03-18)"_s) == u"Away Dateless Ended Narrow Own Proposed"_s);
    CHECK(found(pool, u"not free(2011-03-07, 2011-03-18)"_s) == u"Confirmed Released Returns Travels"_s);
}

TEST_CASE("free of workshops, which are not widened; one without an end lasts a day")
{
    RosterPool pool;
    const auto at = [&](const QString& name, QDate from, QDate to) {
        pool.save(Participation{.workshop = pool.save(Workshop{.titleEn = name, .starts = from, .ends = to}),
                                .advisor = pool.advisor(name)});
    };
    at(u"Before"_s, QDate(2011, 3, 1), QDate(2011, 3, 6));
    at(u"During"_s, QDate(2011, 3, 9), QDate(2011, 3, 11));
    at(u"OneDay"_s, QDate(2011, 3, 18), QDate());
    at(u"Dateless"_s, QDate(), QDate());
    CHECK(found(pool, u"free(2011-03-07, 2011-03-18)"_s) == u"Before Dateless"_s);
    CHECK(found(pool, u"not free(2011-03-07, 2011-03-18)"_s) == u"During OneDay"_s);
    CHECK(found(pool, u"free(2011-03-19)"_s) == u"Before Dateless During OneDay"_s);
}

TEST_CASE("a pool's own days of travel widen the missions")
{
    RosterPool pool;
    const Id mission = pool.save(Mission{.titleEn = u"M"_s, .starts = QDate(2012, 2, 27), .ends = QDate(2012, 2, 28)});
    pool.save(Assignment{.seat = pool.save(Seat{.mission = mission}),
                         .advisor = pool.advisor(u"Orlov"_s),
                         .confirmedOn = QDate(2012, 1, 5)});
    CHECK(found(pool, u"free(2012-02-29)"_s).isEmpty()); // a leap day of travel
    CHECK(found(pool, u"free(2012-03-01)"_s) == u"Orlov"_s);
    pool.save(Setting{.name = u"travel_days"_s, .value = u"2"_s});
    CHECK(found(pool, u"free(2012-03-01)"_s).isEmpty());
    CHECK(found(pool, u"free(2012-03-02)"_s) == u"Orlov"_s);
}

TEST_CASE("and binds closer than or, not closer than both")
{
    RosterPool pool;
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s})
        pool.save(Advisor{.familyName = name, .position = name});
    CHECK(found(pool, u"position = A or position = B and position = C"_s) == u"A"_s);
    CHECK(found(pool, u"(position = A or position = B) and position != A"_s) == u"B"_s);
    CHECK(found(pool, u"not position = A and position != B"_s) == u"C"_s);
    CHECK(found(pool, u"not (position = A or position = B)"_s) == u"C"_s);
    CHECK(found(pool, u"not (position = A and email = x)"_s) == u"B C"_s); // what is unknown may yet hold
}

TEST_CASE("other kinds are filtered by their own fields")
{
    RosterPool pool;
    const Id group = pool.group(u"CMA"_s);
    const Id advisor = pool.advisor(u"Orlov"_s);
    pool.step(advisor, group, Step::Screened, QDate(2010, 1, 1));
    pool.speaks(advisor, u"ru"_s, Level::B2);
    pool.speaks(advisor, u"en"_s, {});
    const auto count = [&](const QString& filter, const Kind& kind) {
        return found(pool, filter, kind).split(u' ', Qt::SkipEmptyParts).size();
    };
    CHECK(count(u"expert_group = CMA and step = screened"_s, AccreditationStep::kind()) == 1);
    CHECK(count(u"advisor = "_s + advisor.text(), AccreditationStep::kind()) == 1);
    CHECK(count(u"spoken >= b1"_s, LanguageSkill::kind()) == 1);
    CHECK(count(u"not spoken >= c1"_s, LanguageSkill::kind()) == 1);
    CHECK(count(u"unknown(spoken) and language = EN"_s, LanguageSkill::kind()) == 1);
    CHECK(count(u"name_en ~ cma"_s, ExpertGroup::kind()) == 1);
    CHECK(found(pool, u"free(2011-03-07)"_s, LanguageSkill::kind()) == u"1 unknown_field 'free'"_s);
    CHECK(found(pool, u"language(ru)"_s, LanguageSkill::kind()) == u"10 wrong_arguments 'ru'"_s);
    CHECK(found(pool, u"advisor = Orlov"_s, LanguageSkill::kind()) == u"11 unknown_value 'Orlov'"_s);
    CHECK(found(pool, u"deleted = true"_s, LanguageSkill::kind()) == u"1 unknown_field 'deleted'"_s);
}

TEST_CASE("what is wrong with a filter is named with its place")
{
    CHECK(wrong(u"emial = x"_s) == u"1 unknown_field 'emial'"_s);
    CHECK(wrong(u"status = active and emial = x"_s) == u"21 unknown_field 'emial'"_s);
    CHECK(wrong(u"language(russian) >= b2"_s) == u"10 unknown_value 'russian'"_s);
    CHECK(wrong(u"language(ru) >= fluent"_s) == u"17 unknown_value 'fluent'"_s);
    CHECK(wrong(u"stage(XYZ) = accredited"_s) == u"7 unknown_value 'XYZ'"_s);
    CHECK(wrong(u"stage(CMA, dancing) = accredited"_s) == u"12 unknown_value 'dancing'"_s);
    CHECK(wrong(u"stage(CMA) = refreshed"_s) == u"14 unknown_value 'refreshed'"_s);
    CHECK(wrong(u"language >= b2"_s) == u"1 wrong_arguments 'language'"_s);
    CHECK(wrong(u"language(ru, en) >= b2"_s) == u"14 wrong_arguments 'en'"_s);
    CHECK(wrong(u"email(ru) = x"_s) == u"7 wrong_arguments 'ru'"_s);
    CHECK(wrong(u"language(ru) ~ b"_s) == u"14 wrong_operator '~'"_s);
    CHECK(wrong(u"free(2011-03-18, 2011-03-07)"_s) == u"18 bad_range '2011-03-07'"_s);
    CHECK(wrong(u"free(yesterday)"_s) == u"6 unknown_value 'yesterday'"_s);
    CHECK(wrong(u"free(2011-03-07) = true"_s) == u"18 wrong_operator '='"_s);
    CHECK(wrong(u"email = \"\""_s) == u"9 expected_value ''"_s);
    CHECK(wrong(u"email ~ \"\""_s) == u"9 expected_value ''"_s);

    CHECK(wrong(u"email"_s) == u"6 unexpected_end ''"_s);
    CHECK(wrong(u"email ="_s) == u"8 unexpected_end ''"_s);
    CHECK(wrong(u"email = x and"_s) == u"14 unexpected_end ''"_s);
    CHECK(wrong(u"not"_s) == u"4 unexpected_end ''"_s);
    CHECK(wrong(u"email x"_s) == u"7 expected_operator 'x'"_s);
    CHECK(wrong(u"email = and"_s) == u"9 expected_value 'and'"_s);
    CHECK(wrong(u"email = = x"_s) == u"9 expected_value '='"_s);
    CHECK(wrong(u"region in EUR"_s) == u"11 expected_value 'EUR'"_s);
    CHECK(wrong(u"region in ()"_s) == u"12 expected_value ')'"_s);
    CHECK(wrong(u"region in (EUR"_s) == u"11 unclosed '('"_s);
    CHECK(wrong(u"(email = x"_s) == u"1 unclosed '('"_s);
    CHECK(wrong(u"email = \"x"_s) == u"9 unclosed '\"'"_s);
    CHECK(wrong(u"email = x)"_s) == u"10 unexpected ')'"_s);
    CHECK(wrong(u"email = x region = EUR"_s) == u"11 unexpected 'region'"_s);
    CHECK(wrong(u"email = x; drop"_s) == u"10 unexpected ';'"_s);
    CHECK(wrong(u"and email = x"_s) == u"1 expected_test 'and'"_s);
    CHECK(wrong(u"\"email\" = x"_s) == u"1 expected_test 'email'"_s);
    CHECK(wrong(u"unknown email"_s) == u"9 unexpected 'email'"_s);
    CHECK(wrong(u"unknown"_s) == u"8 unexpected_end ''"_s);
}

TEST_CASE("a filter as deep or as long as may be still runs, beyond it is refused")
{
    RosterPool pool;
    pool.advisor(u"Orlov"_s);
    const auto nested = [](qsizetype depth) {
        QString text = u"family_name = Orlov"_s;
        for (qsizetype i = 0; i < depth; ++i)
            text = (i % 2 ? u"not (email = x or "_s : u"not (status = left and "_s) + text + u')';
        return text;
    };
    CHECK(found(pool, nested(9)).isEmpty());
    CHECK(found(pool, nested(20)).contains(u"too_deep"_s));
    CHECK(found(pool, QString(100'000, u'(')).contains(u"too_long"_s));
    CHECK(found(pool, u"not "_s.repeated(4'000) + u"email = x"_s).contains(u"too_deep"_s));
    const QString test = u"unknown(email) or "_s;
    CHECK(found(pool, test.repeated(199) + u"unknown(email)"_s) == u"Orlov"_s);
    CHECK(found(pool, test.repeated(200) + u"unknown(email)"_s).contains(u"too_long"_s));
}

TEST_CASE("a filter is written as it is read")
{
    CHECK(printed({}).isEmpty());
    CHECK(printed(u"  Language( RU )>=b2  AND not(country=KG)"_s) == u"language(RU) >= b2 and not country = KG"_s);
    CHECK(printed(u"stage(TOA,valuation) in (lapsed,withdrawn)"_s) ==
          u"stage(TOA, valuation) in (lapsed, withdrawn)"_s);
    CHECK(printed(u"email=a or (email=b and email=c)"_s) == u"email = a or email = b and email = c"_s);
    CHECK(printed(u"(email=a or email=b) and email=c"_s) == u"(email = a or email = b) and email = c"_s);
    CHECK(printed(u"email=a and (email=b and email=c)"_s) == u"email = a and (email = b and email = c)"_s);
    CHECK(printed(u"not (email = a or unknown( email ))"_s) == u"not (email = a or unknown(email))"_s);
    CHECK(printed(u"not not email = a"_s) == u"not not email = a"_s);
    CHECK(printed(u"text ~ \"a \"\"b\"\" c\""_s) == u"text ~ \"a \"\"b\"\" c\""_s);
    CHECK(printed(u"text ~ \"and\""_s) == u"text ~ \"and\""_s);
    CHECK(printed(u"text ~ \"plain\""_s) == u"text ~ plain"_s);
    CHECK(printed(u"family_name_ru = Иванов"_s) == u"family_name_ru = Иванов"_s);
}
