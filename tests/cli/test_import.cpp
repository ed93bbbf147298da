#include "tests/cli/desk.h"

#include <QFile>
#include <QSet>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

const QString roster = QStringLiteral(EXAMPLES "/roster-en.csv");

// Imports, with the sum that the design promises; exits with 3 where something is to be looked at.
QJsonObject import(const Desk& desk, const QString& file, const QStringList& options = {})
{
    const Run done = desk.run(QStringList{u"import"_s, desk.pool(), file, u"--json"_s} << options);
    INFO(done.out.toStdString() << done.err.toStdString());
    REQUIRE((done.exit == 0 || done.exit == 3));
    const QJsonObject report = done.object();
    const QJsonArray rejected = report[u"rejected"_s].toArray();
    const QJsonArray doubtful = report[u"doubtful"_s].toArray();
    CHECK(done.exit == (rejected.isEmpty() && doubtful.isEmpty() ? 0 : 3));
    const QStringList lines = texts(rejected, u"line"_s);
    CHECK(report[u"rows"_s].toInt() == report[u"blank"_s].toInt() + report[u"created"_s].toInt() +
                                           report[u"updated"_s].toInt() + report[u"unchanged"_s].toInt() +
                                           QSet<QString>(lines.begin(), lines.end()).size());
    return report;
}

QJsonObject importText(const Desk& desk, const QByteArray& csv, const QStringList& options = {})
{
    return import(desk, desk.write(u"list.csv"_s, csv), options);
}

QJsonObject advisorCalled(const Desk& desk, const QString& familyName)
{
    const QJsonArray found = desk.list(u"advisor"_s, u"family_name = \"%1\""_s.arg(familyName));
    INFO(familyName.toStdString());
    REQUIRE(found.size() == 1);
    return found.first().toObject();
}

QStringList remarksOf(const Desk& desk, const QJsonObject& advisor)
{
    QStringList remarks;
    for (const QJsonValue& remark : desk.list(u"remark"_s))
        if (remark[u"advisor"_s] == advisor[u"id"_s])
            remarks << remark[u"text"_s].toString();
    return remarks;
}

QJsonObject skillOf(const Desk& desk, const QJsonObject& advisor, const QString& language)
{
    for (const QJsonValue& skill : desk.list(u"language_skill"_s))
        if (skill[u"advisor"_s] == advisor[u"id"_s] && skill[u"language"_s] == language)
            return skill.toObject();
    return {};
}

// "line column value" of each, sorted.
QStringList places(const QJsonValue& misfits)
{
    QStringList found;
    for (const QJsonValue& misfit : misfits.toArray())
        found << u"%1 %2: %3"_s.arg(misfit[u"line"_s].toInt())
                     .arg(misfit[u"column"_s].toString(), misfit[u"value"_s].toString());
    found.sort();
    return found;
}

} // namespace

TEST_CASE("the office's roster comes in, and what does not fit is named where it stands")
{
    Desk desk;
    const QJsonObject report = import(desk, roster);
    CHECK(report[u"rows"_s] == 42);
    CHECK(report[u"created"_s] == 39);
    CHECK(report[u"blank"_s] == 1);
    CHECK(report[u"encoding"_s] == u"UTF-8"_s);
    CHECK(report[u"delimiter"_s] == u","_s);
    CHECK(report[u"unmapped"_s].toArray() == QJsonArray{u"No"_s});
    CHECK(places(report[u"rejected"_s]) == QStringList{u"25 SURNAME: "_s});
    CHECK(places(report[u"doubtful"_s]) ==
          QStringList{u"14 E-mail: not known"_s, u"20 Languages (spoken/written): Russian (fluent)"_s,
                      u"29 Languages (spoken/written): Russian (C7)"_s, u"56 First name: Andrey"_s});
    for (const QString& list : {u"doubtful"_s, u"rejected"_s})
        for (const QJsonValue& misfit : report[list].toArray())
            CHECK_FALSE(misfit[u"reason"_s].toString().isEmpty());
    CHECK(desk.count(u"advisor"_s) == 39);
    CHECK(desk.count(u"accreditation_step"_s) == 39);
    CHECK(desk.run({u"verify"_s, desk.pool()}).exit == 0);
}

TEST_CASE("a dry run says the same and does nothing")
{
    Desk desk;
    const QByteArray before = desk.dump();
    QJsonObject dry = import(desk, roster, {u"--dry-run"_s});
    CHECK(dry[u"edit"_s].isNull());
    CHECK(desk.dump() == before);
    QJsonObject real = import(desk, roster);
    dry.remove(u"edit"_s);
    real.remove(u"edit"_s);
    CHECK(dry == real);
}

TEST_CASE("importing the roster again changes nothing")
{
    Desk desk;
    import(desk, roster);
    const QByteArray once = desk.dump();
    const QJsonObject again = import(desk, roster);
    CHECK(desk.dump() == once);
    CHECK(again[u"edit"_s].isNull());
    CHECK(again[u"created"_s] == 0);
    CHECK(again[u"updated"_s] == 0);
    CHECK(again[u"unchanged"_s] == 40);
}

TEST_CASE("one undo takes the import back, and undoing that brings it again")
{
    Desk desk;
    const QByteArray before = desk.dump();
    import(desk, roster);
    const QByteArray after = desk.dump();
    const QString undo = desk.ask({u"undo"_s}).object()[u"edit"_s].toString();
    CHECK(desk.dump() == before);
    desk.ask({u"undo"_s, undo});
    CHECK(desk.dump() == after);
    CHECK(desk.run({u"verify"_s, desk.pool()}).exit == 0);
}

TEST_CASE("the roster's traps, one by one")
{
    Desk desk;
    import(desk, roster);

    SECTION("names in capitals become names, levels spoken and written, a status an accreditation")
    {
        const QJsonObject naydenov = advisorCalled(desk, u"Naydenov"_s);
        CHECK(naydenov[u"given_name"_s] == u"Giorgi"_s);
        CHECK(naydenov[u"email"_s] == u"giorgi.naydenov@customs.example"_s);
        CHECK(naydenov[u"affiliation"_s] == u"member"_s);
        CHECK(skillOf(desk, naydenov, u"en"_s)[u"spoken"_s] == u"c1"_s);
        CHECK(skillOf(desk, naydenov, u"en"_s)[u"written"_s] == u"b2"_s);
        CHECK(skillOf(desk, naydenov, u"ru"_s)[u"spoken"_s] == u"c1"_s);
        CHECK(skillOf(desk, naydenov, u"ru"_s)[u"written"_s].isNull());
        CHECK(remarksOf(desk, naydenov) == QStringList{u"\"prefers\" short missions"_s});
        CHECK(desk.list(u"advisor"_s, u"family_name = Naydenov and stage(CMA) = pre_accredited"_s).size() == 1);
    }
    SECTION("a quoted line break is one line of the position; quotation marks are kept")
    {
        CHECK(advisorCalled(desk, u"Tenrin"_s)[u"position"_s] == u"Deputy Director, Tariff Department"_s);
        CHECK(advisorCalled(desk, u"Zeynidina"_s)[u"position"_s] == u"Senior officer, \"International\""_s);
    }
    SECTION("a country under an old name is the country")
    {
        const QJsonObject lapteva = advisorCalled(desk, u"Lapteva"_s);
        const QJsonObject nemsadze = advisorCalled(desk, u"Nemsadze"_s);
        CHECK(lapteva[u"administration"_s].isString());
        CHECK(lapteva[u"administration"_s] == nemsadze[u"administration"_s]);
    }
    SECTION("a mother tongue is known in writing, too")
    {
        const QJsonObject skill = skillOf(desk, advisorCalled(desk, u"Nemsadze"_s), u"ru"_s);
        CHECK(skill[u"spoken"_s] == u"native"_s);
        CHECK(skill[u"written"_s] == u"native"_s);
    }
    SECTION("staff of the Secretariat are told from members'")
    {
        CHECK(advisorCalled(desk, u"Turaeva"_s)[u"affiliation"_s] == u"secretariat"_s);
    }
    SECTION("an address that is none stays out of its field, and in a remark")
    {
        const QJsonObject adrianova = advisorCalled(desk, u"Adrianova"_s);
        CHECK(adrianova[u"email"_s].isNull());
        CHECK(remarksOf(desk, adrianova) == QStringList{u"E-mail: not known"_s});
    }
    SECTION("a level that is none leaves the language without one, and the cell in a remark")
    {
        const QJsonObject gaiduk = advisorCalled(desk, u"Gaiduk"_s);
        CHECK(skillOf(desk, gaiduk, u"ru"_s)[u"language"_s] == u"ru"_s);
        CHECK(skillOf(desk, gaiduk, u"ru"_s)[u"spoken"_s].isNull());
        CHECK(remarksOf(desk, gaiduk).contains(u"Languages (spoken/written): Russian (C7)"_s));
        const QJsonObject stoichkov = advisorCalled(desk, u"Stoichkov"_s);
        CHECK(skillOf(desk, stoichkov, u"ru"_s)[u"spoken"_s].isNull());
        CHECK(skillOf(desk, stoichkov, u"en"_s)[u"language"_s] == u"en"_s);
        CHECK(remarksOf(desk, stoichkov).contains(u"Languages (spoken/written): Russian (fluent); English"_s));
    }
    SECTION("the person who stands in it twice, under two spellings, is one; the other spelling is kept")
    {
        const QJsonObject sudarsky = advisorCalled(desk, u"Sudarsky"_s);
        CHECK(sudarsky[u"given_name"_s] == u"Andrei"_s);
        CHECK(remarksOf(desk, sudarsky).contains(u"First name: Andrey"_s));
    }
    SECTION("a row without a surname is nobody")
    {
        CHECK(desk.list(u"advisor"_s, u"email = giorgi.marcolin@customs.example"_s).isEmpty());
    }
    SECTION("areas of expertise become subjects")
    {
        const QJsonObject row = desk.run({u"export"_s, desk.pool(), u"--columns"_s, u"expertise"_s, u"--filter"_s,
                                          u"family_name = Naydenov"_s, u"--format"_s, u"json"_s})
                                    .list()
                                    .first()
                                    .toObject();
        CHECK(row[u"expertise"_s] == u"classification; rules_of_origin; single_window"_s);
    }
}

TEST_CASE("the main job: in, filtered, corrected, taken back, and out again")
{
    Desk desk;
    import(desk, roster);
    const QByteArray imported = desk.dump();
    const QJsonArray french = desk.list(u"advisor"_s, u"language(fr) >= b2"_s);
    CHECK(french.size() == 6);

    const QString id = advisorCalled(desk, u"Naydenov"_s)[u"id"_s].toString();
    desk.ask({u"set"_s, u"advisor"_s, id, u"position=Deputy Director"_s});
    desk.ask({u"undo"_s});
    CHECK(desk.dump() == imported);

    const Run done = desk.run({u"export"_s, desk.pool(), u"--columns"_s, u"family_name,given_name,languages"_s,
                               u"--filter"_s, u"language(fr) >= b2"_s, u"--sort"_s, u"family_name"_s});
    REQUIRE(done.exit == 0);
    CHECK(done.out.startsWith("\xEF\xBB\xBF"
                              "Family name,Given name,Languages\r\nAronovich,Andrei,"));
    CHECK(done.out.count("\r\n") == 7);
}

TEST_CASE("a value that the pool holds otherwise stays, is named, and is kept as a remark")
{
    Desk desk;
    importText(desk, "Surname,E-mail,Position\nIvanov,i@customs.example,Head\n");
    const QJsonObject report =
        importText(desk, "Surname,E-mail,Position,Phone\nIvanov,i@customs.example,Deputy,1234\n");
    CHECK(report[u"updated"_s] == 1);
    CHECK(places(report[u"doubtful"_s]) == QStringList{u"2 Position: Deputy"_s});
    const QJsonObject ivanov = advisorCalled(desk, u"Ivanov"_s);
    CHECK(ivanov[u"position"_s] == u"Head"_s);
    CHECK(ivanov[u"phone"_s] == u"1234"_s);
    CHECK(remarksOf(desk, ivanov) == QStringList{u"Position: Deputy"_s});
}

TEST_CASE("only the certain same person is updated; who only may be is created, and check says so")
{
    Desk desk;
    importText(desk, "Surname,First name,E-mail,Country\nIvanov,Sergey,ivanov@customs.example,Georgia\n");
    const QJsonObject report = importText(desk, "Surname,First name,E-mail,Country\n"
                                                "Ivanov,Sergey,IVANOV@customs.example,Georgia\n"
                                                "Ivanov,Sergei,s.ivanov@customs.example,Georgia\n");
    CHECK(report[u"unchanged"_s] == 1);
    CHECK(report[u"created"_s] == 1);
    const QJsonArray problems = desk.ask({u"check"_s}, 3).list();
    REQUIRE(problems.size() == 1);
    CHECK(problems.first()[u"rule"_s] == u"same_person"_s);
}

TEST_CASE("nothing of a file vanishes without being named")
{
    Desk desk;
    SECTION("two columns of one meaning")
    {
        const QJsonObject report =
            importText(desk, "Surname,E-mail,E-mail\nIvanov,one@customs.example,two@customs.example\n");
        CHECK(advisorCalled(desk, u"Ivanov"_s)[u"email"_s] == u"one@customs.example"_s);
        CHECK(places(report[u"doubtful"_s]) == QStringList{u"2 E-mail: two@customs.example"_s});
    }
    SECTION("two countries, two stages, two levels of one language")
    {
        const QJsonObject report =
            importText(desk, "Surname,Country,Member,Status,Stage,Languages\n"
                             "Ivanov,Georgia,Armenia,nominated,accredited,Russian (C1); Russian (B1)\n");
        CHECK(places(report[u"doubtful"_s]) ==
              QStringList{u"2 Languages: Russian (B1)"_s, u"2 Member: Armenia"_s, u"2 Stage: accredited"_s});
    }
    SECTION("cells beyond the last heading")
    {
        const QJsonObject report = importText(desk, "Surname,E-mail\nIvanov,i@customs.example,stray\n");
        CHECK(places(report[u"doubtful"_s]) == QStringList{u"2 C: stray"_s});
        CHECK(remarksOf(desk, advisorCalled(desk, u"Ivanov"_s)) == QStringList{u"C: stray"_s});
    }
    SECTION("a column without a heading, once something stands in it")
    {
        CHECK(importText(desk, "Surname,,E-mail,\nIvanov,x,i@customs.example,\n")[u"unmapped"_s].toArray() ==
              QJsonArray{u"B"_s});
    }
    SECTION("a title above the headings")
    {
        CHECK(
            places(importText(desk, "List of experts,\n\nSurname,E-mail\nIvanov,i@customs.example\n")[u"rejected"_s]) ==
            QStringList{u"1 : List of experts"_s});
    }
    SECTION("a country, an administration, a language, a stage, a subject that nobody knows")
    {
        const QJsonObject report =
            importText(desk, "Surname,Country,Administration,Languages,Status,Expertise\n"
                             "Ivanov,Atlantis,Ministry of Magic,Klingonese (C1),asleep,herbology\n");
        CHECK(report[u"created"_s] == 1);
        CHECK(places(report[u"doubtful"_s]) == QStringList{u"2 Administration: Ministry of Magic"_s,
                                                           u"2 Country: Atlantis"_s, u"2 Expertise: herbology"_s,
                                                           u"2 Languages: Klingonese (C1)"_s, u"2 Status: asleep"_s});
        CHECK(remarksOf(desk, advisorCalled(desk, u"Ivanov"_s)).size() == 5);
    }
}

TEST_CASE("beside a surname, a name is the given one")
{
    Desk desk;
    importText(desk, "Surname,Name,E-mail\nIvanov,Sergey,i@customs.example\n");
    CHECK(advisorCalled(desk, u"Ivanov"_s)[u"given_name"_s] == u"Sergey"_s);
}

TEST_CASE("what was deleted from the pool since stays deleted, and is named")
{
    Desk desk;
    const QByteArray csv = "Surname,E-mail,Languages,Remarks\nIvanov,i@customs.example,Russian (C1),likes tea\n";
    importText(desk, csv);
    desk.ask({u"delete"_s, u"remark"_s, desk.list(u"remark"_s).first()[u"id"_s].toString()});
    desk.ask({u"delete"_s, u"language_skill"_s, desk.list(u"language_skill"_s).first()[u"id"_s].toString()});
    const QByteArray before = desk.dump();
    CHECK(places(importText(desk, csv)[u"doubtful"_s]) == QStringList{u"2 Languages: ru"_s, u"2 Remarks: likes tea"_s});
    CHECK(desk.dump() == before);
}

TEST_CASE("a person whom somebody deleted is made anew by their row, and that is named")
{
    Desk desk;
    const QByteArray csv = "Surname,First name,E-mail\nIvanov,Ivan,i@customs.example\nPetrov,Petr,p@customs.example\n";
    importText(desk, csv);
    desk.ask({u"delete"_s, u"advisor"_s, advisorCalled(desk, u"Ivanov"_s)[u"id"_s].toString()});
    const QJsonObject report = importText(desk, csv);
    CHECK(report[u"created"_s] == 1);
    CHECK(report[u"unchanged"_s] == 1);
    CHECK(places(report[u"doubtful"_s]) == QStringList{u"2 Surname: IVANOV Ivan"_s});
    CHECK(report[u"doubtful"_s].toArray().first()[u"reason"_s].toString().contains(u"deleted"_s));
    CHECK(importText(desk, csv)[u"unchanged"_s] == 2); // of the one who is there now nothing is said
}

TEST_CASE("encodings, delimiters and line ends are found out")
{
    const QString text =
        u"Фамилия;Имя;Страна;Языки\r\nИванов;Сергей;Россия;русский (C1)\r\nПетрова;Ольга;Киргизия;английский (B1/B2)\r\n"_s;
    const auto encoded = [](const QString& words, const char* encoding) {
        QStringEncoder encoder(encoding);
        REQUIRE(encoder.isValid());
        return QByteArray(encoder.encode(words));
    };
    QByteArray csv;
    QString encoding = u"UTF-8"_s;
    SECTION("UTF-8, semicolons")
    {
        csv = text.toUtf8();
    }
    SECTION("with a byte order mark")
    {
        csv = "\xEF\xBB\xBF" + text.toUtf8();
    }
    SECTION("tabs")
    {
        csv = QString(text).replace(u';', u'\t').toUtf8();
    }
    SECTION("lone carriage returns")
    {
        csv = QString(text).remove(u'\n').toUtf8();
    }
    SECTION("windows-1251")
    {
        csv = encoded(text, "windows-1251");
        encoding = u"windows-1251"_s;
    }
    SECTION("KOI8-R")
    {
        csv = encoded(text, "KOI8-R");
        encoding = u"KOI8-R"_s;
    }
    SECTION("UTF-16")
    {
        csv = encoded(QChar(QChar::ByteOrderMark) + text, "UTF-16LE");
        encoding = u"UTF-16LE"_s;
    }
    Desk desk;
    const QJsonObject report = importText(desk, csv);
    CHECK(report[u"created"_s] == 2);
    CHECK(report[u"encoding"_s] == encoding);
    CHECK(report[u"doubtful"_s].toArray().isEmpty());
    CHECK(desk.list(u"advisor"_s, u"family_name_ru = Иванов"_s).size() == 1);
    CHECK(desk.list(u"language_skill"_s, u"written = b2"_s).size() == 1);
}

TEST_CASE("a file that is no list of people is refused, with its name and what is wrong")
{
    Desk desk;
    const auto refused = [&desk](const QByteArray& bytes, const QString& place, const QStringList& options = {}) {
        desk.refuses(QStringList{u"import"_s, desk.write(u"list.csv"_s, bytes)} << options, place);
    };
    refused("", u"list.csv"_s);
    refused("\xEF\xBB\xBF", u"list.csv"_s);
    refused("a,b\n1,2\n", u"list.csv, line 1"_s);
    refused(QByteArray("Surname,E-mail\nA\0b,c\n", 21), u"list.csv, line 2"_s);
    refused("Surname,E-mail\n\"Ivanov,i@customs.example\n", u"list.csv, line 2, column 1"_s);
    refused("Surname" + QByteArray(",x").repeated(5'000) + "\n", u"list.csv, line 1, column 1001"_s);
    refused("Surname,Remarks\nA,\"" + QByteArray(2 << 20, 'x') + "\"\n", u"list.csv, line 2, column 2"_s);
    refused("\x89PNG\r\n\x1a\n" + QByteArray(64, '\0'), u"list.csv"_s);
    refused("Surname,E-mail\n\xC8\xE2\xE0\xED,x\n", u"list.csv"_s, {u"--encoding"_s, u"UTF-8"_s});
    refused("Surname,E-mail\nA,x\n", u"martian"_s, {u"--encoding"_s, u"martian"_s});
    desk.refuses({u"import"_s, desk.path(u"missing.csv"_s)}, u"missing.csv"_s);
    desk.refuses({u"import"_s, desk.path(QString())}, desk.path(QString()));
}

TEST_CASE("a list with nobody on it is no fault")
{
    Desk desk;
    for (const char* csv : {"Surname,E-mail\n", "Surname,E-mail", "Surname\n", "Surname,E-mail\n,\n  ,\n"}) {
        const QJsonObject report = importText(desk, csv);
        CHECK(report[u"created"_s] == 0);
        CHECK(report[u"edit"_s].isNull());
        CHECK(report[u"rows"_s] == report[u"blank"_s]);
    }
}

} // namespace advisorpool
