#include "core/missions/assignment.h"
#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/people/remark.h"
#include "core/people/unavailability.h"
#include "core/rosters/export_clipboard.h"
#include "core/rosters/export_csv.h"
#include "core/rosters/export_json.h"
#include "core/workshops/participation.h"
#include "core/workshops/workshop.h"
#include "tests/core/rosters/roster_pool.h"
#include "tests/property.h"

#include <QBuffer>
#include <QCollator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

RosterSpec spec(const QString& columns, const QString& sort = {}, QLocale::Language language = QLocale::English,
                const QString& filter = {})
{
    auto spec = rosterSpec(columns, filter, sort, language);
    REQUIRE(spec);
    return std::move(*spec);
}

// Cells joined by | , rows by a line end.
QString shown(RosterPool& pool, const RosterSpec& spec)
{
    QStringList rows;
    const auto read = readRoster(*pool, spec, [&](const RosterRow& row) {
        QStringList cells;
        for (size_t column = 0; column < row.size(); ++column)
            cells << row.value(column).toText();
        rows << cells.join(u'|');
        return true;
    });
    REQUIRE(read);
    return rows.join(u'\n');
}

QString shown(RosterPool& pool, const QString& columns, const QString& sort = {},
              QLocale::Language language = QLocale::English)
{
    return shown(pool, spec(columns, sort, language));
}

QByteArray csv(RosterPool& pool, const RosterSpec& spec, char delimiter = ',')
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(exportCsv(*pool, spec, buffer, forExcel(delimiter)));
    return buffer.data();
}

QByteArray json(RosterPool& pool, const RosterSpec& spec)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(exportJson(*pool, spec, buffer));
    return buffer.data();
}

// Advisors of these family names, in this order of their ids.
void addAll(RosterPool& pool, const QString& names)
{
    for (const QString& name : names.split(u' '))
        pool.advisor(name);
}

} // namespace

TEST_CASE("names sort as people of the language sort them")
{
    RosterPool pool;
    addAll(pool, u"Zulu Ångström adam Öz Baker Ädel Yusupov Елин Ёлкин Жуков Ежов"_s);
    CHECK(shown(pool, u"family_name"_s, u"family_name"_s) ==
          u"adam\nÄdel\nÅngström\nBaker\nÖz\nYusupov\nZulu\nЕжов\nЕлин\nЁлкин\nЖуков"_s);
    CHECK(shown(pool, u"family_name"_s, u"-family_name"_s).startsWith(u"Жуков\nЁлкин\nЕлин\nЕжов\nZulu"_s));
    CHECK(shown(pool, u"family_name"_s, u"family_name"_s, QLocale::Russian)
              .startsWith(u"Ежов\nЕлин\nЁлкин\nЖуков\nadam"_s));
}

TEST_CASE("numbers, levels and stages sort by value, empty cells come last in either direction")
{
    RosterPool pool;
    const Id group = pool.group(u"CMA"_s);
    const Id valuation = pool.subject(u"valuation"_s);
    const auto add = [&](const QString& name, std::optional<Level> level, std::optional<Step> step,
                         std::optional<int> depth) {
        const Id advisor = pool.advisor(name);
        pool.speaks(advisor, u"ru"_s, level);
        if (step)
            pool.step(advisor, group, *step, QDate(2010, 1, 1));
        pool.save(Expertise{.advisor = advisor, .subject = valuation, .depth = depth});
    };
    add(u"A"_s, Level::Native, Step::Screened, 10);
    add(u"B"_s, Level::A2, Step::Accredited, 9);
    add(u"C"_s, {}, {}, {});
    add(u"D"_s, Level::C2, Step::Lapsed, 1);
    CHECK(shown(pool, u"family_name"_s, u"language:ru"_s) == u"B\nD\nA\nC"_s);
    CHECK(shown(pool, u"family_name"_s, u"-language:ru"_s) == u"A\nD\nB\nC"_s);
    CHECK(shown(pool, u"family_name"_s, u"-stage:CMA"_s) == u"B\nA\nD\nC"_s);
    CHECK(shown(pool, u"family_name"_s, u"expertise:valuation"_s) == u"D\nB\nA\nC"_s);
    CHECK(shown(pool, u"family_name"_s, u"-expertise:valuation,family_name"_s) == u"A\nB\nD\nC"_s);
}

TEST_CASE("ties go by id, and the next column decides before it")
{
    RosterPool pool;
    for (const auto& [family, given] :
         {std::pair(u"Orlov"_s, u"Pavel"_s), {u"Adam"_s, u"Z"_s}, {u"Orlov"_s, u"Anna"_s}, {u"Orlov"_s, u"Pavel"_s}})
        pool.save(Advisor{.familyName = family,
                          .givenName = given,
                          .phone = QString::number(pool->tables().count(Advisor::kind()).value())});
    CHECK(shown(pool, u"phone"_s, u"family_name"_s) == u"1\n0\n2\n3"_s);
    CHECK(shown(pool, u"phone"_s, u"-family_name,given_name"_s) == u"2\n0\n3\n1"_s);
    CHECK(shown(pool, u"phone"_s) == u"0\n1\n2\n3"_s);
}

TEST_CASE("rows that don't fit into one reading keep their order")
{
    RosterPool pool;
    {
        Edit edit{*pool, Label::Set};
        for (int i = 0; i < 1'203; ++i) {
            Advisor advisor{.familyName = u"N%1"_s.arg((i * 7) % 1'203, 4, 10, QLatin1Char('0'))};
            REQUIRE(edit.save(advisor));
        }
        REQUIRE(edit.commit());
    }
    const QStringList names = shown(pool, u"family_name"_s, u"family_name"_s).split(u'\n');
    CHECK(names.size() == 1'203);
    CHECK(std::is_sorted(names.begin(), names.end()));
    int seen = 0;
    REQUIRE(
        readRoster(*pool, spec(u"family_name"_s, u"family_name"_s), [&](const RosterRow&) { return ++seen < 600; }));
    CHECK(seen == 600);
}

TEST_CASE("what an edit has not committed yet can be read inside it, and the pool written afterwards")
{
    RosterPool pool;
    pool.advisor(u"Orlov"_s);
    Edit edit{*pool, Label::Set};
    CHECK(shown(pool, u"family_name"_s, u"family_name"_s) == u"Orlov"_s);
    Advisor another{.familyName = u"Adam"_s};
    REQUIRE(edit.save(another));
    REQUIRE(edit.commit());
    CHECK(shown(pool, u"family_name"_s, u"family_name"_s) == u"Adam\nOrlov"_s);
}

TEST_CASE("columns of an advisor's administration, by language")
{
    RosterPool pool;
    const Id kg = pool.administration(u"KG"_s, u"KG"_s, Region::EUR, u"Таможенная служба"_s);
    const Id mn = pool.administration(u"MN"_s, u"MN"_s, Region::AP);
    pool.save(Advisor{.familyName = u"A"_s, .administration = kg});
    pool.save(Advisor{.familyName = u"B"_s, .administration = mn});
    pool.advisor(u"C"_s);
    const QString columns = u"family_name,administration_name,administration_code,country,region"_s;
    CHECK(shown(pool, columns) == u"A|Customs of KG|KG|KG|EUR\nB|Customs of MN|MN|MN|AP\nC||||"_s);
    CHECK(shown(pool, u"administration_name"_s, {}, QLocale::Russian) == u"Таможенная служба\nCustoms of MN\n"_s);
    CHECK(shown(pool, u"administration"_s).startsWith(kg.text()));
}

TEST_CASE("languages, the best first, unknown levels shown as such")
{
    RosterPool pool;
    const Id advisor = pool.advisor(u"A"_s);
    pool.speaks(advisor, u"en"_s, Level::B2);
    pool.speaks(advisor, u"ru"_s, Level::Native, Level::C1, true);
    pool.speaks(advisor, u"fr"_s, {}, Level::A1);
    pool.speaks(advisor, u"de"_s, {});
    CHECK(shown(pool, u"languages"_s) == u"ru native/C1; en B2; de; fr ?/A1"_s);
    CHECK(shown(pool, u"language:ru,written:ru,facilitates:ru,language:en,written:en,language:es"_s) ==
          u"native|c1|true|b2||"_s);
}

TEST_CASE("for how long somebody waits, until when it holds, and what is missing next")
{
    RosterPool pool; // on 14 February 2011
    const Id cma =
        pool.save(ExpertGroup{.code = u"CMA"_s, .nameEn = u"CMA"_s, .needsFieldMission = true, .validityMonths = 36});
    pool.step(pool.advisor(u"A"_s), cma, Step::PreAccredited, {2011, 1, 5});
    pool.step(pool.advisor(u"B"_s), cma, Step::Accredited, {2008, 8, 31});
    pool.step(pool.advisor(u"C"_s), cma, Step::Nominated, {2011, 1, 5});
    pool.step(pool.advisor(u"D"_s), cma, Step::Accredited, {2007, 8, 31});
    pool.advisor(u"E"_s);
    CHECK(shown(pool, u"family_name,waiting:CMA,expires:CMA,next_step:CMA,stage:CMA"_s, u"family_name"_s) ==
          u"A|40||field_mission|pre_accredited\nB||2011-08-31|renewal|accredited\nC|||screening|nominated\n"
          "D||2010-08-31|renewal|lapsed\nE||||"_s);
    CHECK(shown(pool, u"family_name"_s, u"-waiting:CMA"_s).startsWith(u"A"));
}

TEST_CASE("stages, in a subject or the highest in any")
{
    RosterPool pool;
    const Id group = pool.group(u"TOA"_s);
    const Id valuation = pool.subject(u"valuation"_s);
    const Id advisor = pool.advisor(u"A"_s);
    pool.step(advisor, group, Step::Screened, QDate(2010, 1, 1), valuation);
    pool.step(advisor, group, Step::Accredited, QDate(2010, 1, 1), pool.subject(u"origin"_s));
    pool.step(advisor, pool.group(u"CMA"_s), Step::Refreshed, QDate(2010, 1, 1));
    CHECK(shown(pool, u"stage:TOA.valuation,stage:TOA,stage:CMA"_s) == u"screened|accredited|"_s);
}

TEST_CASE("expertise and remarks in one cell")
{
    RosterPool pool;
    const Id advisor = pool.advisor(u"A"_s);
    pool.save(Expertise{.advisor = advisor, .subject = pool.subject(u"origin"_s)});
    pool.save(Expertise{.advisor = advisor, .subject = pool.subject(u"valuation"_s), .depth = 3});
    pool.save(Remark{.advisor = advisor, .text = u"b"_s});
    pool.save(Remark{.advisor = advisor, .text = u"a"_s});
    CHECK(shown(pool, u"expertise,remarks"_s) == u"valuation 3; origin|a\nb"_s);
}

TEST_CASE("the next commitment is the earliest that is not over")
{
    RosterPool pool; // on 14 February 2011
    const Id advisor = pool.advisor(u"A"_s);
    CHECK(shown(pool, u"next_commitment"_s).isEmpty());
    pool.save(Unavailability{.advisor = advisor, .starts = QDate(2011, 2, 1), .ends = QDate(2011, 2, 13)});
    CHECK(shown(pool, u"next_commitment"_s).isEmpty());
    const Id open = pool.save(Unavailability{.advisor = advisor, .starts = QDate(2011, 6, 1)});
    CHECK(shown(pool, u"next_commitment"_s) == u"2011-06-01/.. absence"_s);
    const Id workshop = pool.save(
        Workshop{.titleEn = u"W"_s, .country = u"BE"_s, .starts = QDate(2011, 5, 2), .ends = QDate(2011, 5, 6)});
    pool.save(Participation{.workshop = workshop, .advisor = advisor});
    CHECK(shown(pool, u"next_commitment"_s) == u"2011-05-02/2011-05-06 workshop BE"_s);
    const Id kg = pool.administration(u"KG"_s, u"KG"_s, Region::EUR);
    const Id mission = pool.save(Mission{.beneficiary = kg, .starts = QDate(2011, 2, 7), .ends = QDate(2011, 2, 14)});
    pool.save(
        Assignment{.seat = pool.save(Seat{.mission = mission}), .advisor = advisor, .confirmedOn = QDate(2011, 1, 1)});
    CHECK(shown(pool, u"next_commitment"_s) == u"2011-02-07/2011-02-14 mission KG"_s);
    pool.remove(Unavailability::kind(), open);
}

TEST_CASE("every column that is offered can be shown and sorted by")
{
    RosterPool pool;
    pool.advisor(u"A"_s);
    pool.advisor(u"B"_s);
    for (const QString& name : plainColumns()) {
        INFO(name.toStdString());
        CHECK(readRoster(*pool, spec(name, name), [](const RosterRow&) { return true; }));
        CHECK(readRoster(*pool, spec(u"family_name"_s, u'-' + name), [](const RosterRow&) { return true; }));
    }
}

TEST_CASE("who is in a roster can be asked alone, in the same order")
{
    RosterPool pool;
    const Id kg = pool.administration(u"KG"_s, u"KG"_s, Region::EUR);
    const Id tj = pool.administration(u"TJ"_s, u"TJ"_s, Region::EUR);
    for (int i = 0; i < 40; ++i)
        pool.save(Advisor{.familyName = i % 7 ? u"N%1"_s.arg(i * 5 % 11) : QString(),
                          .givenName = u"G%1"_s.arg(i * 3 % 4),
                          .administration = i % 3 == 0   ? kg
                                            : i % 3 == 1 ? tj
                                                         : Id(),
                          .consentOn = i % 5 ? QDate(2011, 1, 1 + i % 4) : QDate()});
    for (const QString& sort : {u"family_name"_s, u"-family_name,given_name"_s, u"country,-given_name,family_name"_s,
                                u"-country"_s, u"consent_on"_s, u"-consent_on,family_name"_s, QString()}) {
        INFO(sort.toStdString());
        const RosterSpec roster = spec(u"id"_s, sort, QLocale::Russian, u"given_name != G1"_s);
        std::vector<Id> read;
        REQUIRE(readRoster(*pool, roster, [&](const RosterRow& row) {
            read.push_back(row.id());
            return true;
        }));
        CHECK(read.size() == 30);
        CHECK(rosterIds(*pool, roster).value() == read);
    }
    CHECK(rosterIds(*pool, spec(u"id"_s, u"emial"_s)).error().field == u"emial"_s);
}

TEST_CASE("a column that is none is named")
{
    RosterPool pool;
    pool.group(u"CMA"_s);
    for (const QString& name : {u"emial"_s, u"language"_s, u"language:russian"_s, u"stage:XYZ"_s,
                                u"stage:CMA.dancing"_s, u"expertise:dancing"_s, u"deleted"_s, u"-email"_s}) {
        const auto columns = rosterColumns(*pool, spec(name));
        REQUIRE_FALSE(columns);
        CHECK(columns.error().fault == Fault::UnknownField);
        CHECK(columns.error().field == name);
    }
    const auto sorted = readRoster(*pool, spec(u"email"_s, u"emial"_s), [](const RosterRow&) { return true; });
    REQUIRE_FALSE(sorted);
    CHECK(sorted.error().field == u"emial"_s);
    CHECK(rosterSpec(u"email"_s, u"email ="_s, {}, QLocale::English).error().fault == Fault::BadFilter);
}

TEST_CASE("columns are separated by commas, with or without blanks")
{
    CHECK(spec(u" email ,phone,, "_s, u"-email , phone"_s).columns == QStringList{u"email"_s, u"phone"_s});
    CHECK(spec(u"email"_s, u"-email , phone"_s).sort == QStringList{u"-email"_s, u"phone"_s});
}

TEST_CASE("CSV: a byte order mark, labels, CRLF, text guarded, numbers not")
{
    RosterPool pool;
    const Id advisor = pool.save(
        Advisor{.familyName = u"=Orlov"_s, .familyNameRu = u"Орлов; \"сам\""_s, .consentOn = QDate(2010, 5, 3)});
    pool.save(Expertise{.advisor = advisor, .subject = pool.subject(u"valuation"_s), .depth = 3});
    const RosterSpec roster = spec(u"family_name,family_name_ru,consent_on,expertise:valuation,email"_s);
    CHECK(csv(pool, roster) == "\xEF\xBB\xBF"
                               "Family name,Family name in Cyrillic,Consent given on,Expertise: valuation,E-mail\r\n"
                               "'=Orlov,\"Орлов; \"\"сам\"\"\",2010-05-03,3,\r\n");
    CHECK(csv(pool, roster, ';').contains("'=Orlov;\"Орлов"));
    CHECK(usualDelimiter(QLocale::Russian) == ';');
    CHECK(usualDelimiter(QLocale::English) == ',');
}

TEST_CASE("JSON: an array of objects, typed, empty cells null")
{
    RosterPool pool;
    const RosterSpec roster = spec(u"id,family_name,expertise:valuation,facilitates:ru,email"_s, u"family_name"_s);
    const Id valuation = pool.subject(u"valuation"_s);
    CHECK(QJsonDocument::fromJson(json(pool, roster)).array().isEmpty());
    const Id advisor = pool.advisor(u"O\"rlov\n"_s);
    pool.save(Expertise{.advisor = advisor, .subject = valuation, .depth = 3});
    pool.speaks(advisor, u"ru"_s, {}, {}, true);
    pool.advisor(u"Zulu"_s);
    const auto rows = QJsonDocument::fromJson(json(pool, roster)).array();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].toObject() == QJsonObject{{u"id"_s, advisor.text()},
                                            {u"family_name"_s, u"O\"rlov\n"_s},
                                            {u"expertise:valuation"_s, 3},
                                            {u"facilitates:ru"_s, true},
                                            {u"email"_s, QJsonValue::Null}});
}

TEST_CASE("an export that fails leaves the old file")
{
    RosterPool pool;
    const QString path = pool.file(u"roster.csv"_s);
    REQUIRE(exportCsv(*pool, spec(u"email"_s), path, forExcel(',')));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    CHECK(before.endsWith("E-mail\r\n"));
    CHECK_FALSE(exportCsv(*pool, spec(u"emial"_s), path, forExcel(',')));
    file.seek(0);
    CHECK(file.readAll() == before);
    CHECK(exportCsv(*pool, spec(u"email"_s), pool.file(u"none/roster.csv"_s), forExcel(',')).error().fault ==
          Fault::FileUnwritable);
}

TEST_CASE("SQLite's order and the collated one agree where both can sort")
{
    property("a sort by values is the same with a text column behind it that is empty", [](unsigned seed) {
        std::mt19937 random(seed);
        RosterPool pool;
        for (int i = 0; i < 12; ++i) {
            Advisor advisor{.familyName = u"A"_s};
            if (random() % 3)
                advisor.consentOn = QDate(2011, 1, 1 + static_cast<int>(random() % 4));
            if (random() % 3)
                advisor.status = static_cast<AdvisorStatus>(random() % 2);
            pool.save(advisor);
        }
        for (const QString& sort : {u"consent_on,-status"_s, u"-consent_on"_s, u"status,-consent_on"_s})
            RC_ASSERT(shown(pool, u"id"_s, sort) == shown(pool, u"id"_s, sort + u",given_name"_s));
    });
}

TEST_CASE("names stand as the language orders them, whatever they are made of")
{
    const auto language = GENERATE(QLocale::English, QLocale::Russian);
    std::mt19937 random(20110214);
    const QString letters = u"aAbBzZeéÉöøß-' 1ĀłеЕёЁиИйЙжЖяЯіїќ"_s;
    RosterPool pool;
    Edit edit(*pool, Label::Add);
    for (int i = 0; i < 400; ++i) {
        Advisor advisor;
        for (auto length = 1 + random() % 11; length > 0; --length)
            advisor.familyName += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        REQUIRE(edit.save(advisor));
    }
    REQUIRE(edit.commit());
    QStringList names;
    REQUIRE(readRoster(*pool, spec(u"family_name"_s, u"family_name"_s, language), [&](const RosterRow& row) {
        names << row.text(0);
        return true;
    }));
    const QCollator collator{QLocale(language)};
    REQUIRE(names.size() == 400);
    for (qsizetype i = 1; i < names.size(); ++i) {
        INFO(names[i - 1].toStdString() << " before " << names[i].toStdString());
        CHECK(collator.compare(names[i - 1], names[i]) <= 0);
    }
}

TEST_CASE("a roster on the clipboard pastes as cells, and runs nothing")
{
    RosterPool pool;
    Edit edit(*pool, Label::Add);
    Advisor advisor{.familyName = u"=cmd|'/c calc'!A0"_s, .givenName = u"Ann \"A\""_s, .notes = u"one\ntwo <b>"_s};
    REQUIRE(edit.save(advisor));
    Advisor other{.familyName = u"Bero"_s};
    REQUIRE(edit.save(other));
    REQUIRE(edit.commit());
    const auto roster = spec(u"family_name,given_name,notes"_s, u"family_name"_s);

    const auto all = exportForClipboard(*pool, roster);
    REQUIRE(all);
    CHECK(all->rows == 2);
    CHECK(all->text.contains(u"'=cmd|'/c calc'!A0\t\"Ann \"\"A\"\"\"\t\"one\ntwo <b>\"\n"_s));
    CHECK(all->html.contains(u"<td>'=cmd|'/c calc'!A0</td>"_s));
    CHECK(all->html.contains(u"one<br>two &lt;b&gt;"_s));
    CHECK(all->html.count(u"<tr>"_s) == 3);

    const auto one = exportForClipboard(*pool, roster, {other.id});
    REQUIRE(one);
    CHECK(one->rows == 1);
    CHECK(one->text.endsWith(u"\nBero\t\t\n"_s));
}

TEST_CASE("a roster is written with the separator and the mark that were chosen")
{
    RosterPool pool;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(exportCsv(*pool, spec(u"email,phone"_s), buffer, {'\t', false}));
    CHECK(buffer.data().startsWith("E-mail\tPhone\r\n"));
}
