// Filters against a slow, obvious evaluation of the same filter, on random little pools.
#include "core/accreditation/stage.h"
#include "core/missions/assignment_status.h"
#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/people/fold.h"
#include "core/people/remark.h"
#include "core/people/unavailability.h"
#include "core/rosters/filter_sql.h"
#include "tests/core/rosters/roster_pool.h"
#include "tests/property.h"

#include <map>
#include <random>
#include <set>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

enum class Answer { No, Unknown, Yes };

Answer answer(bool yes)
{
    return yes ? Answer::Yes : Answer::No;
}

struct Person
{
    Advisor advisor;
    std::optional<Administration> administration;
    std::map<QString, LanguageSkill> skills;
    std::optional<Expertise> valuation;
    std::vector<AccreditationStep> steps; // of one expert group
    std::vector<Unavailability> absences;
    std::vector<DateRange> missions; // that hold them
    QString remark;
};

int rankOf(const Word& word, std::span<const char* const> names)
{
    return static_cast<int>(std::find(names.begin(), names.end(), word.text.toStdString()) - names.begin());
}

bool holds(int value, Operator op, int wanted)
{
    switch (op) {
    case Operator::Equal:
    case Operator::In:
        return value == wanted;
    case Operator::NotEqual:
        return value != wanted;
    case Operator::Less:
        return value < wanted;
    case Operator::AtMost:
        return value <= wanted;
    case Operator::AtLeast:
        return value >= wanted;
    case Operator::Greater:
        return value > wanted;
    default:
        FAIL("no comparison");
        return false;
    }
}

// `rank` of a word; a value that is empty is unknown.
template <class Rank> Answer compared(std::optional<int> value, const Comparison& test, Rank rank)
{
    if (test.op == Operator::Unknown)
        return answer(!value);
    if (!value)
        return Answer::Unknown;
    return answer(std::any_of(test.values.begin(), test.values.end(),
                              [&](const Word& word) { return holds(*value, test.op, rank(word)); }));
}

Answer languageOf(const Person& person, const Comparison& test)
{
    const auto found = person.skills.find(test.arguments.front().text);
    if (found == person.skills.end())
        return Answer::No;
    if (test.op == Operator::Holds)
        return Answer::Yes;
    const auto level = test.name.text == u"written"_s ? found->second.written : found->second.spoken;
    return compared(level ? std::optional(static_cast<int>(*level)) : std::nullopt, test,
                    [](const Word& word) { return rankOf(word, choiceNames(Level{})); });
}

Answer facilitatesOf(const Person& person, const Comparison& test)
{
    const auto found = person.skills.find(test.arguments.front().text);
    if (found == person.skills.end())
        return Answer::No;
    if (test.op == Operator::Unknown)
        return answer(!found->second.facilitates);
    return found->second.facilitates ? answer(*found->second.facilitates) : Answer::Unknown;
}

Answer expertiseOf(const Person& person, const Comparison& test)
{
    if (!person.valuation)
        return Answer::No;
    if (test.op == Operator::Holds)
        return Answer::Yes;
    return compared(person.valuation->depth, test, [](const Word& word) { return word.text.toInt(); });
}

Answer stageOf(const Person& person, const Comparison& test)
{
    const auto standing = standingOf(person.steps);
    if (!standing || test.op == Operator::Unknown)
        return Answer::No;
    if (test.op == Operator::Holds)
        return Answer::Yes;
    return answer(std::any_of(test.values.begin(), test.values.end(), [&](const Word& word) {
        const auto wanted = static_cast<Step>(rankOf(word, choiceNames(Step{})));
        if (climb(wanted) == 0 || climb(standing->stage) == 0)
            return test.op == Operator::NotEqual ? standing->stage != wanted : standing->stage == wanted;
        return holds(climb(standing->stage), test.op, climb(wanted));
    }));
}

Answer freeOf(const Person& person, const Comparison& test)
{
    if (test.op == Operator::Unknown)
        return Answer::No;
    const auto day = [](const Word& word) { return QDate::fromString(word.text, Qt::ISODate); };
    const DateRange asked{day(test.arguments.front()), day(test.arguments.back())};
    for (const auto& absence : person.absences)
        if (overlap(asked, {absence.starts, absence.ends}))
            return Answer::No;
    for (const auto& mission : person.missions)
        if (overlap(asked, widened(mission, 1)))
            return Answer::No;
    return Answer::Yes;
}

// Of texts and choices: = != in ~.
Answer textOf(const QString& text, const Comparison& test)
{
    if (test.op == Operator::Unknown)
        return answer(text.isEmpty());
    if (text.isEmpty())
        return Answer::Unknown;
    const auto equals = [&](const Word& word) { return word.text == text; };
    switch (test.op) {
    case Operator::Contains:
        return answer(folded(text).contains(folded(test.values.front().text)));
    case Operator::NotEqual:
        return answer(!equals(test.values.front()));
    default:
        return answer(std::any_of(test.values.begin(), test.values.end(), equals));
    }
}

Answer anyTextOf(const Person& person, const Comparison& test)
{
    const Advisor& advisor = person.advisor;
    for (const QString& text : {advisor.familyName, advisor.familyNameRu, advisor.email, person.remark})
        if (textOf(text, test) == Answer::Yes)
            return Answer::Yes;
    return Answer::No;
}

Answer answerTo(const Comparison& test, const Person& person)
{
    const QString& name = test.name.text;
    if (name == u"spoken"_s || name == u"written"_s)
        return languageOf(person, test);
    if (name == u"facilitates"_s)
        return facilitatesOf(person, test);
    if (name == u"expertise"_s)
        return expertiseOf(person, test);
    if (name == u"stage"_s)
        return stageOf(person, test);
    if (name == u"free"_s)
        return freeOf(person, test);
    if (name == u"country"_s)
        return textOf(person.administration ? person.administration->country : QString(), test);
    if (name == u"text"_s)
        return anyTextOf(person, test);
    return textOf(toRecord(person.advisor)[name].toText(), test);
}

Answer answerTo(const Filter& filter, const Person& person)
{
    switch (filter.shape) {
    case Filter::Shape::Test:
        return answerTo(filter.test, person);
    case Filter::Shape::Not:
        return static_cast<Answer>(2 - static_cast<int>(answerTo(filter.parts.front(), person)));
    case Filter::Shape::All:
    case Filter::Shape::Any:
        break;
    }
    const bool all = filter.shape == Filter::Shape::All;
    Answer answer = all ? Answer::Yes : Answer::No;
    for (const Filter& part : filter.parts)
        answer = all ? std::min(answer, answerTo(part, person)) : std::max(answer, answerTo(part, person));
    return answer;
}

class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool one(int in) { return below(in) == 0; }
    QString of(const QString& words) { return words.split(u' ')[below(static_cast<int>(words.split(u' ').size()))]; }
    QDate day() { return QDate(2011, 3, 1 + below(12)); }

private:
    std::mt19937 m_random;
};

// What the made up pools know; words for the filters too.
const QString texts = u"ivan Ivánov иван ХРУЩЁВ or"_s;
const QString levels = u"a1 a2 b1 b2 c1 c2 native"_s;
const QString stages = u"nominated screened pre_accredited accredited recognised not_retained lapsed withdrawn"_s;

struct Setting
{
    RosterPool pool;
    Id group = pool.group(u"CMA"_s);
    Id valuation = pool.subject(u"valuation"_s);
    std::vector<Administration> administrations;
    std::vector<Person> people;

    explicit Setting(Dice& dice)
    {
        for (const QString& country : {u"KG"_s, u"RU"_s, QString()}) {
            administrations.push_back({.nameEn = u"Customs"_s, .country = country});
            administrations.back().id = pool.save(administrations.back());
        }
        for (int i = 0; i < 8; ++i)
            people.push_back(person(dice));
    }

    Person person(Dice& dice)
    {
        const auto text = [&] { return dice.one(3) ? QString() : dice.of(texts); };
        Person made{.advisor = {.familyName = dice.of(texts), .familyNameRu = text(), .email = text()}};
        if (!dice.one(3))
            made.administration = administrations[static_cast<size_t>(dice.below(3))];
        if (made.administration)
            made.advisor.administration = made.administration->id;
        if (!dice.one(3))
            made.advisor.status = static_cast<AdvisorStatus>(dice.below(2));
        made.advisor.id = pool.save(made.advisor);
        addSkills(made, dice);
        addSteps(made, dice);
        addDays(made, dice);
        if (dice.one(2)) {
            made.remark = dice.of(texts);
            pool.save(Remark{.advisor = made.advisor.id, .text = made.remark});
        }
        return made;
    }

    void addSkills(Person& made, Dice& dice)
    {
        const auto level = [&] { return dice.one(3) ? std::optional<Level>() : static_cast<Level>(dice.below(7)); };
        for (const QString& language : {u"ru"_s, u"en"_s})
            if (!dice.one(3)) {
                LanguageSkill skill{
                    .advisor = made.advisor.id, .language = language, .spoken = level(), .written = level()};
                if (!dice.one(3))
                    skill.facilitates = dice.one(2);
                pool.save(skill);
                made.skills[language] = skill;
            }
        if (dice.one(2)) {
            made.valuation = Expertise{.advisor = made.advisor.id, .subject = valuation};
            if (!dice.one(3))
                made.valuation->depth = 1 + dice.below(3);
            pool.save(*made.valuation);
        }
    }

    void addSteps(Person& made, Dice& dice)
    {
        for (int i = dice.below(4); i > 0; --i) {
            AccreditationStep step{.advisor = made.advisor.id,
                                   .expertGroup = group,
                                   .step = static_cast<Step>(dice.below(9)),
                                   .onDate = dice.day()};
            step.id = pool.save(step);
            made.steps.push_back(step);
        }
    }

    void addDays(Person& made, Dice& dice)
    {
        if (dice.one(3)) {
            const QDate from = dice.day();
            made.absences.push_back({.advisor = made.advisor.id,
                                     .starts = from,
                                     .ends = dice.one(4) ? QDate() : from.addDays(dice.below(3))});
            pool.save(made.absences.back());
        }
        if (dice.one(3)) {
            const QDate from = dice.day();
            const DateRange dates{from, from.addDays(dice.below(4))};
            const Id mission = pool.save(Mission{.titleEn = u"M"_s, .starts = dates.from, .ends = dates.to});
            const bool holds = dice.one(2);
            pool.save(Assignment{.seat = pool.save(Seat{.mission = mission}),
                                 .advisor = made.advisor.id,
                                 .confirmedOn = holds ? QDate(2011, 2, 1) : QDate()});
            if (holds)
                made.missions.push_back(dates);
        }
    }
};

QString randomTest(Dice& dice)
{
    const auto sign = [&] { return u' ' + dice.of(u"= != < <= >= >"_s) + u' '; };
    const auto quoted = [](const QString& word) { return u'"' + word + u'"'; };
    const QString language = dice.of(u"ru en fr"_s);
    switch (dice.below(14)) {
    case 0:
        return dice.of(u"spoken written"_s) + u'(' + language + u')' + sign() + dice.of(levels);
    case 1:
        return u"spoken(%1) in (%2, %3)"_s.arg(language, dice.of(levels), dice.of(levels));
    case 2:
        return dice.of(u"spoken facilitates"_s) + u'(' + language + u')';
    case 3:
        return u"unknown("_s + dice.of(u"spoken written facilitates"_s) + u'(' + language + u"))"_s;
    case 4:
        return u"expertise(valuation)"_s + sign() + QString::number(1 + dice.below(3));
    case 5:
        return dice.of(u"expertise(valuation) unknown(expertise(valuation)) stage(CMA) unknown(stage(CMA))"_s);
    case 6:
        return u"stage(CMA)"_s + sign() + dice.of(u"nominated screened pre_accredited accredited recognised"_s);
    case 7:
        return u"stage(CMA) "_s + dice.of(u"= !="_s) + u' ' + dice.of(stages);
    case 8:
        return u"stage(CMA) in (%1, %2)"_s.arg(dice.of(stages), dice.of(stages));
    case 9: {
        const QDate from = dice.day();
        return u"free(%1, %2)"_s.arg(from.toString(Qt::ISODate), from.addDays(dice.below(3)).toString(Qt::ISODate));
    }
    case 10:
        return u"unknown("_s + dice.of(u"email status country family_name_ru"_s) + u')';
    case 11:
        return u"text ~ "_s + quoted(dice.of(texts));
    case 12:
        return dice.of(u"family_name family_name_ru email"_s) + u' ' + dice.of(u"= != ~"_s) + u' ' +
               quoted(dice.of(texts));
    default:
        return dice.one(2) ? u"status "_s + dice.of(u"= !="_s) + u' ' + dice.of(u"active left"_s)
                           : u"country "_s + dice.of(u"= !="_s) + u' ' + dice.of(u"KG RU DE"_s);
    }
}

QString randomFilter(Dice& dice, int depth = 0)
{
    if (depth == 4 || dice.one(3))
        return randomTest(dice);
    if (dice.one(3))
        return u"not ("_s + randomFilter(dice, depth + 1) + u')';
    QStringList parts;
    for (int i = 1 + dice.below(3); i > 0; --i)
        parts << u'(' + randomFilter(dice, depth + 1) + u')';
    return parts.join(dice.one(2) ? u" and "_s : u" or "_s);
}

std::set<Id> foundBySql(Pool& pool, const Filter& filter)
{
    std::set<Id> ids;
    const auto condition = compile(filter, pool);
    REQUIRE(condition);
    REQUIRE(pool.database().each(u"SELECT id FROM advisor WHERE "_s + condition->sql, condition->binds,
                                 [&](const Row& row) {
                                     ids.insert(row.id(0));
                                     return true;
                                 }));
    return ids;
}

} // namespace

TEST_CASE("a filter finds those of whom it is known to hold")
{
    property("compile() agrees with asking one after the other", [](unsigned seed) {
        Dice dice(seed);
        Setting setting(dice);
        for (int i = 0; i < 40; ++i) {
            const QString text = randomFilter(dice);
            const auto filter = parseFilter(text);
            REQUIRE(filter);
            std::set<Id> expected;
            for (const Person& person : setting.people)
                if (answerTo(*filter, person) == Answer::Yes)
                    expected.insert(person.advisor.id);
            RC_LOG() << text.toStdString() << '\n';
            RC_ASSERT(foundBySql(*setting.pool, *filter) == expected);
            RC_ASSERT(*parseFilter(filter->text()) == *filter);
        }
    });
}

TEST_CASE("whatever is typed as a filter is read or refused, with a place inside it")
{
    property("parseFilter() takes any text", [] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("(", ")", "\"", ",", "=", ">=", "~", "!", "not", "and", "or", "in", "unknown",
                                          "email", "language", "ru", " ", "ё", "'"));
        QString text;
        for (const auto& piece : pieces)
            text += QString::fromStdString(piece);
        const auto filter = parseFilter(text);
        if (filter)
            RC_ASSERT(*parseFilter(filter->text()) == *filter);
        else
            RC_ASSERT(filter.error().column >= 1 && filter.error().column <= text.size() + 1);
    });
}
