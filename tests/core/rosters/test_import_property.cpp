#include "core/people/unavailability.h"
#include "core/rosters/csv_writer.h"
#include "core/rosters/mapping.h"
#include "tests/core/rosters/import_fixture.h"
#include "tests/property.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <map>
#include <random>
#include <set>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// What a spreadsheet says of somebody.
struct Somebody
{
    QString family, given, familyRu, givenRu, patronymic;
    QString email, phone, position, country;
    QDate consent;
    std::optional<Sex> sex;
    std::map<QString, std::pair<std::optional<Level>, std::optional<Level>>> languages;
    std::set<QString> subjects;
    std::optional<Step> stage;
    std::pair<QDate, QDate> absent;
    friend bool operator==(const Somebody&, const Somebody&) = default;
};

void sort(std::vector<Somebody>& people)
{
    std::ranges::sort(people, {}, [](const Somebody& who) { return std::pair(who.family, who.familyRu); });
}

// One number decides all: what fails is told by it, and shrinking a whole spreadsheet cell by cell would take for ever.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(qsizetype end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }
    bool maybe() { return below(2) == 0; }
    template <class T> T oneOf(const std::vector<T>& choices)
    {
        return choices[static_cast<size_t>(below(std::ssize(choices)))];
    }

private:
    std::mt19937 m_engine;
};

template <class E> std::optional<E> anyOf(Dice& dice, int number)
{
    const int pick = dice.below(number + 1);
    return pick == number ? std::nullopt : std::optional(static_cast<E>(pick));
}

// A name of its own, so that nobody is somebody else.
QString anyName(Dice& dice, const QString& letters, std::set<QString>& used)
{
    for (;;) {
        QString name;
        const int size = 3 + dice.below(6);
        for (int i = 0; i < size; ++i)
            name += letters[dice.below(letters.size())];
        name[0] = name[0].toUpper();
        if (used.insert(name).second)
            return name;
    }
}

Somebody anySomebody(Dice& dice, int number, std::set<QString>& used)
{
    const QString latin = u"abdegiklmnoprstuvyz"_s;
    const QString cyrillic = u"абдежикмнопрстуфхшюя"_s; // without what patronymics end with
    Somebody who;
    const int scripts = 1 + dice.below(3);
    if (scripts & 1)
        who.family = anyName(dice, latin, used);
    if (scripts & 2)
        who.familyRu = anyName(dice, cyrillic, used);
    if ((scripts & 1) && dice.maybe())
        who.given = anyName(dice, latin, used);
    if ((scripts & 2) && dice.maybe()) {
        who.givenRu = anyName(dice, cyrillic, used);
        who.patronymic = dice.oneOf<QString>({QString(), u"Петрович"_s, u"Юрьевна"_s});
    }
    if (dice.maybe())
        who.email = u"p%1@customs.example"_s.arg(number);
    if (dice.maybe())
        who.phone = u"+7 495 %1"_s.arg(1000000 + number);
    who.position = dice.oneOf<QString>({QString(), u"Head, \"North\""_s, u"=1+1"_s, u"Deputy; acting"_s, u"-5"_s,
                                        u"@home | x"_s, u"Начальник отдела"_s, u"'quoted'"_s});
    who.country = dice.oneOf<QString>({QString(), u"KG"_s, u"AM"_s, u"MD"_s, u"UZ"_s});
    if (dice.maybe())
        who.consent = QDate(2005, 1, 1).addDays(dice.below(7000));
    who.sex = anyOf<Sex>(dice, 2);
    for (const QString& language : {u"ru"_s, u"en"_s, u"fr"_s})
        if (dice.maybe()) {
            const auto spoken = anyOf<Level>(dice, 6);
            who.languages[language] = {spoken, spoken ? anyOf<Level>(dice, 6) : std::nullopt};
        }
    for (const QString& subject : {u"valuation"_s, u"ipr"_s, u"single_window"_s})
        if (dice.maybe())
            who.subjects.insert(subject);
    who.stage = anyOf<Step>(dice, 5);
    if (dice.maybe()) {
        who.absent.first = QDate(2011, 1, 1).addDays(dice.below(700));
        who.absent.second = who.absent.first.addDays(dice.below(30));
    }
    return who;
}

QString word(const auto& choice)
{
    return Member<std::decay_t<decltype(choice)>>::toValue(choice).text();
}

// How one office writes: the language of its headings, and its ways with cells.
struct Style
{
    int headings; // 0 English, 1 Russian, 2 the fields' own names
    char delimiter;
    int dates;
    bool languagesApart;
    bool nameAtOnce; // in one cell, both scripts one below the other
    bool absenceApart;
    QString lineEnd;
    QString encoding;
};

QString dateText(QDate day, int style)
{
    if (!day.isValid())
        return {};
    switch (style) {
    case 0:
        return day.toString(Qt::ISODate);
    case 1:
        return day.toString(u"dd.MM.yyyy"_s);
    case 2:
        return QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
    case 3:
        return QLocale(QLocale::Russian).toString(day, u"d MMMM yyyy"_s) + u" г."_s;
    default:
        return day.toString(u"d/M/yyyy"_s);
    }
}

QString levels(const std::pair<std::optional<Level>, std::optional<Level>>& skill)
{
    const auto& [spoken, written] = skill;
    return (spoken ? word(spoken).toUpper() : QString()) + (written ? u'/' + word(written).toUpper() : QString());
}

QString languagesText(const Somebody& who)
{
    QStringList items;
    for (const auto& [language, skill] : who.languages) {
        const QString text = levels(skill);
        items << (text.isEmpty() ? language : u"%1 (%2)"_s.arg(language, text));
    }
    return items.join(u"; "_s);
}

struct Column
{
    QStringList headings; // as Style::headings counts
    std::function<QString(const Somebody&, const Style&)> cell;
};

const std::vector<Column>& nameColumns(bool atOnce)
{
    static const std::vector<Column> one{
        {{u"Surname, given name"_s, u"ФИО"_s, u"full_name"_s}, [](auto& who, auto&) {
             const QStringList latin{who.family.toUpper(), who.given};
             const QStringList cyrillic{who.familyRu.toUpper(), who.givenRu, who.patronymic};
             return QStringList{latin.join(u' ').simplified(), cyrillic.join(u' ').simplified()}.join(u'\n').trimmed();
         }}};
    static const std::vector<Column> apart{
        {{u"Surname"_s, u"Фамилия латиницей"_s, u"family_name"_s}, [](auto& who, auto&) { return who.family; }},
        {{u"First name"_s, u"Имя латиницей"_s, u"given_name"_s}, [](auto& who, auto&) { return who.given; }},
        {{u"Family name in Cyrillic"_s, u"Фамилия"_s, u"family_name_ru"_s},
         [](auto& who, auto&) { return who.familyRu; }},
        {{u"Given name in Cyrillic"_s, u"Имя"_s, u"given_name_ru"_s}, [](auto& who, auto&) { return who.givenRu; }},
        {{u"Patronymic"_s, u"Отчество"_s, u"patronymic_ru"_s}, [](auto& who, auto&) { return who.patronymic; }},
    };
    return atOnce ? one : apart;
}

std::vector<Column> absenceColumns(bool apart)
{
    if (!apart)
        return {{{u"Absences"_s, u"Недоступность"_s, u"unavailable"_s}, [](auto& who, auto& style) {
                     return who.absent.first.isValid() ? dateText(who.absent.first, style.dates) + u" - "_s +
                                                             dateText(who.absent.second, style.dates)
                                                       : QString();
                 }}};
    return {{{u"Unavailable from"_s, u"Недоступен с"_s, u"unavailable_from"_s},
             [](auto& who, auto& style) { return dateText(who.absent.first, style.dates); }},
            {{u"Unavailable to"_s, u"Недоступен по"_s, u"unavailable_to"_s},
             [](auto& who, auto& style) { return dateText(who.absent.second, style.dates); }}};
}

const std::vector<Column>& columns()
{
    static const std::vector<Column> all{
        {{u"E-mail"_s, u"Эл. почта"_s, u"email"_s}, [](auto& who, auto&) { return who.email; }},
        {{u"Phone"_s, u"Телефон"_s, u"phone"_s}, [](auto& who, auto&) { return who.phone; }},
        {{u"Job title"_s, u"Должность"_s, u"position"_s}, [](auto& who, auto&) { return who.position; }},
        {{u"Country"_s, u"Страна"_s, u"country"_s}, [](auto& who, auto&) { return who.country; }},
        {{u"Consent given on"_s, u"Дата согласия"_s, u"consent_on"_s},
         [](auto& who, auto& style) { return dateText(who.consent, style.dates); }},
        {{u"Sex"_s, u"Пол"_s, u"sex"_s},
         [](auto& who, auto& style) {
             return style.headings == 1 && who.sex ? (who.sex == Sex::Female ? u"ж"_s : u"м"_s) : word(who.sex);
         }},
        {{u"Areas of expertise"_s, u"Специализация"_s, u"expertise"_s},
         [](auto& who, auto&) { return QStringList(who.subjects.begin(), who.subjects.end()).join(u"; "_s); }},
        {{u"Stage: CMA"_s, u"Статус"_s, u"stage:CMA"_s}, [](auto& who, auto&) { return word(who.stage); }},
    };
    return all;
}

std::vector<Column> languageColumns(const Style& style)
{
    if (!style.languagesApart)
        return {{{u"Languages"_s, u"Языки"_s, u"languages"_s}, [](auto& who, auto&) { return languagesText(who); }}};
    std::vector<Column> apart;
    for (const QString& language : {u"ru"_s, u"en"_s, u"fr"_s})
        apart.push_back({{u"Spoken: "_s + language, u"Устно: "_s + language, u"language:"_s + language},
                         [language](const Somebody& who, const Style&) {
                             const auto skill = who.languages.find(language);
                             if (skill == who.languages.end())
                                 return QString();
                             const QString text = levels(skill->second);
                             return text.isEmpty() ? u"yes"_s : text;
                         }});
    return apart;
}

QByteArray written(Dice& dice, const std::vector<Somebody>& people, const Style& style)
{
    std::vector<Column> shown = columns();
    for (const auto& more : {nameColumns(style.nameAtOnce), languageColumns(style), absenceColumns(style.absenceApart)})
        for (const Column& column : more)
            shown.insert(shown.begin() + dice.below(std::ssize(shown) + 1), column);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    CsvWriter csv(file, {.delimiter = style.delimiter});
    for (const Column& column : shown)
        csv.addText(column.headings[style.headings]);
    csv.endRow();
    for (const Somebody& who : people) {
        for (const Column& column : shown)
            csv.addText(column.cell(who, style));
        csv.endRow();
    }
    RC_ASSERT(csv.finish().has_value());
    QStringEncoder encoder(style.encoding.toLatin1().constData(), QStringEncoder::Flag::WriteBom);
    RC_ASSERT(encoder.isValid());
    return encoder.encode(QString::fromUtf8(file.data()).replace(u"\r\n"_s, style.lineEnd));
}

// Everybody in the pool, as a spreadsheet would say it.
std::vector<Somebody> everybody(ImportPool& pool)
{
    std::map<Id, Somebody> people;
    std::map<Id, QString> countries, subjects;
    const auto each = [&](const Kind& kind, const std::function<void(const Record&)>& take) {
        RC_ASSERT(pool->tables()
                      .readAll(kind,
                               [&](const Record& record) {
                                   if (record.isAlive())
                                       take(record);
                                   return true;
                               })
                      .has_value());
    };
    each(Administration::kind(), [&](const Record& r) { countries[r.id] = r[u"country"].text(); });
    each(Subject::kind(), [&](const Record& r) { subjects[r.id] = r[u"code"].text(); });
    each(Advisor::kind(), [&](const Record& record) {
        const auto a = fromRecord<Advisor>(record);
        people[a.id] = {a.familyName,
                        a.givenName,
                        a.familyNameRu,
                        a.givenNameRu,
                        a.patronymicRu,
                        a.email,
                        a.phone,
                        a.position,
                        countries[a.administration],
                        a.consentOn,
                        a.sex,
                        {},
                        {},
                        {},
                        {}};
    });
    each(Unavailability::kind(), [&](const Record& record) {
        const auto absence = fromRecord<Unavailability>(record);
        people[absence.advisor].absent = {absence.starts, absence.ends};
    });
    each(LanguageSkill::kind(), [&](const Record& record) {
        const auto skill = fromRecord<LanguageSkill>(record);
        people[skill.advisor].languages[skill.language] = {skill.spoken, skill.written};
    });
    each(Expertise::kind(), [&](const Record& record) {
        const auto known = fromRecord<Expertise>(record);
        people[known.advisor].subjects.insert(subjects[known.subject]);
    });
    each(AccreditationStep::kind(), [&](const Record& record) {
        const auto step = fromRecord<AccreditationStep>(record);
        people[step.advisor].stage = step.step;
    });
    std::vector<Somebody> all;
    for (auto& [id, who] : people)
        all.push_back(std::move(who));
    sort(all);
    return all;
}

} // namespace

TEST_CASE("a list of any people, written in any office's way, brings the same people in; again, it changes nothing")
{
    property("in, and the same; again, and nothing changes", [](unsigned seed) {
        Dice dice(seed);
        std::set<QString> used;
        std::vector<Somebody> people;
        const int number = 1 + dice.below(11);
        for (int i = 0; i < number; ++i)
            people.push_back(anySomebody(dice, i, used));
        const Style style{dice.below(3),
                          dice.oneOf<char>({',', ';', '\t', '|'}),
                          dice.below(5),
                          dice.maybe(),
                          dice.maybe(),
                          dice.maybe(),
                          dice.oneOf<QString>({u"\r\n"_s, u"\n"_s, u"\r"_s}),
                          dice.oneOf<QString>({u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1251"_s, u"KOI8-R"_s,
                                               u"IBM866"_s, u"ISO-8859-5"_s})};
        const QByteArray csv = written(dice, people, style);
        RC_LOG() << QStringDecoder(style.encoding.toLatin1().constData()).decode(csv).operator QString().toStdString();
        ImportOptions options;
        if (!style.encoding.startsWith(u"UTF"_s)) // a few names fool every detector: the person says it
            options.mapping.encoding = style.encoding;

        ImportPool pool;
        const auto report = pool.tryImport(csv, options);
        RC_ASSERT(report.has_value());
        RC_ASSERT(report->created == number);
        RC_ASSERT(report->rejected.empty());
        RC_ASSERT(report->doubtful.empty());
        RC_ASSERT(report->unmapped.isEmpty());
        sort(people);
        RC_ASSERT(everybody(pool) == people);

        const QByteArray once = pool.dump();
        const auto again = pool.tryImport(csv, options);
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->edit.isNull());
        RC_ASSERT(again->unchanged == number);
        RC_ASSERT(pool.dump() == once);
    });
}

TEST_CASE("lists with hardly anything in them, imported again, change nothing")
{
    property("the same rows again are the same people", [](unsigned seed) {
        Dice dice(seed);
        const std::vector<QString> names{u"Li"_s, u"LI"_s, u"Ли"_s, u"李"_s, u"Ivanov"_s, u"Иванов"_s, u""_s};
        const std::vector<QString> given{u""_s, u""_s, u"Ivan"_s, u"Иван"_s};
        const std::vector<QString> emails{u""_s, u"office@x.example"_s, u"a@x.example"_s, u"none"_s};
        const std::vector<QString> countries{u""_s, u"Georgia"_s, u"Atlantis"_s};
        const std::vector<QString> languages{u""_s, u"ru C1"_s, u"fr"_s, u"ru B2; xx"_s};
        QByteArray csv = "Surname,First name,E-mail,Country,Languages,Position\n";
        const int rows = 1 + dice.below(7);
        for (int i = 0; i < rows; ++i)
            csv += QStringList{dice.oneOf(names),     dice.oneOf(given),
                               dice.oneOf(emails),    dice.oneOf(countries),
                               dice.oneOf(languages), dice.oneOf<QString>({u""_s, u"Head"_s, u"Deputy"_s})}
                       .join(u',')
                       .toUtf8() +
                   '\n';
        RC_LOG() << csv.toStdString();
        ImportPool pool;
        RC_ASSERT(pool.tryImport(csv).has_value());
        const QByteArray once = pool.dump();
        const auto again = pool.tryImport(csv);
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->created == 0);
        RC_ASSERT(again->updated == 0);
        RC_ASSERT(pool.dump() == once);
    });
}
