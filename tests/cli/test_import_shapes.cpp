#include "tests/cli/desk.h"

#include <QStringEncoder>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

const QString english = QStringLiteral(EXAMPLES "/roster-en.csv");
const QString russian = QStringLiteral(EXAMPLES "/roster-ru-1251.csv");

QJsonObject import(const Desk& desk, const QString& file, const QStringList& options = {})
{
    const Run done = desk.run(QStringList{u"import"_s, desk.pool(), file, u"--json"_s} << options);
    INFO(done.out.toStdString() << done.err.toStdString());
    REQUIRE((done.exit == 0 || done.exit == 3));
    return done.object();
}

QJsonObject only(const Desk& desk, const QString& filter)
{
    const QJsonArray found = desk.list(u"advisor"_s, filter);
    INFO(filter.toStdString());
    REQUIRE(found.size() == 1);
    return found.first().toObject();
}

} // namespace

TEST_CASE("the Russian roster's traps, one by one")
{
    Desk desk;
    const QJsonObject report = import(desk, russian);
    CHECK(report[u"encoding"_s] == u"windows-1251"_s);
    CHECK(report[u"delimiter"_s] == u";"_s);
    CHECK(report[u"created"_s] == 35);
    CHECK(report[u"doubtful"_s].toArray().isEmpty());
    CHECK(report[u"unmapped"_s].toArray() == QJsonArray{u"№"_s, u"Дата прибытия"_s, u"Откомандирован"_s});

    SECTION("a full name in one cell is taken apart")
    {
        const QJsonObject folin = only(desk, u"family_name_ru = Фолин"_s);
        CHECK(folin[u"given_name_ru"_s] == u"Нурлан"_s);
        CHECK(folin[u"patronymic_ru"_s] == u"Петрович"_s);
        CHECK(folin[u"family_name"_s].isNull());
    }
    SECTION("languages with dashes and commas, a mother tongue in words")
    {
        CHECK(only(desk,
                   u"family_name_ru = Серопян and language(ru) = native and written(en) = c2 and language(fr) = b1"_s)
                  [u"id"_s]
                      .isString());
    }
    SECTION("subjects separated by commas, one an abbreviation, one with brackets")
    {
        CHECK(desk.list(u"advisor"_s, u"family_name_ru = Буслаев and expertise(aeo) and expertise(single_window)"_s)
                  .size() == 1);
        CHECK(desk.list(u"advisor"_s, u"family_name_ru = Мошински and expertise(classification)"_s).size() == 1);
        CHECK(desk.list(u"advisor"_s, u"family_name_ru = Тютчев and expertise(ipr)"_s).size() == 1);
    }
    SECTION("an administration by a short name, the Secretariat, ё")
    {
        CHECK(only(desk, u"family_name_ru = Каганов and country = RU"_s)[u"affiliation"_s] == u"member"_s);
        CHECK(only(desk, u"family_name_ru = Левитина"_s)[u"affiliation"_s] == u"secretariat"_s);
        CHECK(only(desk, u"family_name_ru ~ гекчян"_s)[u"family_name_ru"_s] == u"Гёкчян"_s);
    }
}

TEST_CASE("the two rosters, in either order: everybody once, the fifteen who stand in both proposed, again nothing")
{
    const bool englishFirst = GENERATE(true, false);
    Desk desk;
    CHECK(import(desk, englishFirst ? english : russian)[u"updated"_s] == (englishFirst ? 1 : 0));
    CHECK(import(desk, englishFirst ? russian : english)[u"created"_s] == (englishFirst ? 35 : 39));
    const QByteArray both = desk.dump();
    CHECK(desk.count(u"advisor"_s) == 74);
    const QJsonArray problems = desk.ask({u"check"_s}, 3).list();
    CHECK(problems.size() == 15);
    for (const QJsonValue& problem : problems) {
        CHECK(problem[u"rule"_s] == u"same_person"_s);
        CHECK(problem[u"text"_s].toString().contains(u"in the other script"_s));
    }
    CHECK(import(desk, english)[u"unchanged"_s] == 40);
    CHECK(import(desk, russian)[u"unchanged"_s] == 35);
    CHECK(desk.dump() == both);
}

TEST_CASE("every encoding and line end that offices have used is found out")
{
    const QString text = u"Фамилия;Имя;Отчество;Страна;Языки\r\n"
                         "Иванов;Сергей;Петрович;Россия;русский (C1)\r\n"
                         "Петрова;Ольга;Юрьевна;Киргизия;английский (B1/B2)\r\n"
                         "Сидоренко;Наталья;Андреевна;Казахстан;французский (A2)\r\n"_s;
    const QString encoding = GENERATE(u"windows-1251"_s, u"KOI8-R"_s, u"IBM866"_s, u"ISO-8859-5"_s, u"UTF-16LE"_s,
                                      u"UTF-16BE"_s, u"UTF-8"_s);
    const QString lineEnd = GENERATE(u"\r\n"_s, u"\n"_s, u"\r"_s);
    INFO(encoding.toStdString());
    QStringEncoder encoder(encoding.toLatin1().constData());
    const QByteArray bytes = encoder.encode(QString(text).replace(u"\r\n"_s, lineEnd));
    Desk desk;
    const QJsonObject report = import(desk, desk.write(u"list.csv"_s, bytes));
    CHECK(report[u"encoding"_s] == encoding);
    CHECK(report[u"created"_s] == 3);
    CHECK(report[u"doubtful"_s].toArray().isEmpty());
    CHECK(desk.list(u"advisor"_s, u"family_name_ru = Петрова and written(en) = b2"_s).size() == 1);
}

TEST_CASE("a short file's encoding can be said")
{
    QStringEncoder encoder("IBM866");
    const QByteArray bytes = encoder.encode(u"Фамилия\nЯн\n"_s);
    Desk desk;
    CHECK(import(desk, desk.write(u"list.csv"_s, bytes), {u"--encoding"_s, u"IBM866"_s})[u"created"_s] == 1);
    CHECK(desk.list(u"advisor"_s, u"family_name_ru = Ян"_s).size() == 1);
}

TEST_CASE("columns are told by what stands in them, where no heading says so")
{
    Desk desk;
    SECTION("a file without headings, whole names in one cell")
    {
        const QJsonObject report =
            import(desk, desk.write(u"l.csv"_s, "Иванов Иван Иванович;ivanov@x.example;Россия\n"
                                                "Петров Пётр Петрович;petrov@x.example;Грузия\n"));
        CHECK(report[u"rows"_s] == 2);
        CHECK(report[u"created"_s] == 2);
        CHECK(only(desk, u"country = GE"_s)[u"patronymic_ru"_s] == u"Петрович"_s);
    }
    SECTION("a file without headings, names in two cells, a phone, languages")
    {
        import(desk, desk.write(u"l.csv"_s, "IVANOV;Sergei;Georgia;+7 495 123-45-67;Russian (C1)\n"
                                            "PETROV;Ivan;Armenia;+7 495 123-45-68;English (C1)\n"));
        const QJsonObject petrov = only(desk, u"language(en) >= c1"_s);
        CHECK(petrov[u"family_name"_s] == u"Petrov"_s);
        CHECK(petrov[u"given_name"_s] == u"Ivan"_s);
        CHECK(petrov[u"phone"_s] == u"+7 495 123-45-68"_s);
    }
    SECTION("headings that nobody knows")
    {
        const QJsonObject report =
            import(desk, desk.write(u"l.csv"_s, "Who is it;Where from;Reach at;No\nPETROV Ivan;Armenia;p@x.example;1\n"
                                                "SIDOROV Oleg;Georgia;s@x.example;2\n"));
        CHECK(report[u"created"_s] == 2);
        CHECK(report[u"unmapped"_s].toArray() == QJsonArray{u"No"_s});
        CHECK(only(desk, u"country = AM"_s)[u"email"_s] == u"p@x.example"_s);
    }
    SECTION("headings in two languages, with brackets, with line breaks")
    {
        const QJsonObject report =
            import(desk, desk.write(u"l.csv"_s, "Surname / Фамилия;Given name(s);\"E-mail\naddress\";Sex (M/F);Работа\n"
                                                "Ivanov;Ivan;i@x.example;M;Head\nПетрова;Анна Юрьевна;a@x.example;F;\n"
                                                "Сидоров Олег Петрович;;;M;\n"));
        CHECK(report[u"doubtful"_s].toArray().isEmpty());
        CHECK(report[u"unmapped"_s].toArray() == QJsonArray{u"Работа"_s});
        CHECK(only(desk, u"email = i@x.example"_s)[u"family_name"_s] == u"Ivanov"_s);
        const QJsonObject petrova = only(desk, u"email = a@x.example and sex = female"_s);
        CHECK(petrova[u"given_name_ru"_s] == u"Анна"_s);
        CHECK(petrova[u"patronymic_ru"_s] == u"Юрьевна"_s);
        CHECK(only(desk, u"family_name_ru = Сидоров"_s)[u"given_name_ru"_s] == u"Олег"_s);
    }
    SECTION("a status is a person's or an accreditation's")
    {
        import(desk, desk.write(u"a.csv"_s, "Surname,Status\nIvanov,left\nPetrov,active\n"));
        import(desk,
               desk.write(u"b.csv"_s, "Фамилия;Статус\nСмирнова;предварительная\nКозлова;признанная\nОрлова;отказ\n"));
        CHECK(only(desk, u"status = left"_s)[u"family_name"_s] == u"Ivanov"_s);
        CHECK(only(desk, u"stage(CMA) = not_retained"_s)[u"family_name_ru"_s] == u"Орлова"_s);
        CHECK(desk.list(u"advisor"_s, u"stage(CMA) >= pre_accredited"_s).size() == 2);
    }
    SECTION("a language or a subject with a column of its own")
    {
        const QJsonObject report = import(
            desk,
            desk.write(u"l.csv"_s,
                       "Surname;English;Французский;Valuation;Kazakh\nIvanov;C1/B2;да;x;no\nPetrov;;B1;;native\n"));
        CHECK(report[u"doubtful"_s].toArray().isEmpty());
        CHECK(desk.list(u"advisor"_s,
                        u"written(en) = b2 and language(fr) and not language(kk) and expertise(valuation)"_s)
                  .size() == 1);
        CHECK(desk.list(u"advisor"_s, u"language(fr) = b1 and written(kk) = native and not expertise(valuation)"_s)
                  .size() == 1);
    }
    SECTION("sex and days in any usual way")
    {
        const QJsonObject report = import(
            desk, desk.write(u"l.csv"_s, "Фамилия;Пол;Согласие\nИванова;ж;14.02.2011\nПетров;М;14 февраля 2011 г.\n"
                                         "Сидоров;male;14-Feb-11\nОрлова;F;31.02.2011\n"));
        CHECK(desk.list(u"advisor"_s, u"consent_on = 2011-02-14"_s).size() == 3);
        CHECK(desk.list(u"advisor"_s, u"sex = female"_s).size() == 2);
        REQUIRE(report[u"doubtful"_s].toArray().size() == 1);
        CHECK(report[u"doubtful"_s][0][u"code"_s] == u"no_day"_s);
    }
    SECTION("days that can only be month first")
    {
        import(desk, desk.write(u"l.csv"_s, "Surname,Consent\nIvanov,02/14/2011\nPetrov,03/04/2011\n"));
        CHECK(only(desk, u"consent_on = 2011-03-04"_s)[u"family_name"_s] == u"Petrov"_s);
    }
}

TEST_CASE("countries sort by the name that is shown, in either language")
{
    Desk desk;
    import(desk,
           desk.write(u"l.csv"_s,
                      "Surname;Country\nOne;Belgium\nTwo;Armenia\nThree;Kazakhstan\nFour;Ukraine\nFive;Georgia\n"));
    const auto order = [&](const QString& language) {
        return texts(desk.run({u"export"_s, desk.pool(), u"--columns"_s, u"country"_s, u"--sort"_s, u"country"_s,
                               u"--format"_s, u"json"_s, u"--language"_s, language})
                         .list(),
                     u"country"_s);
    };
    CHECK(order(u"en"_s) == QStringList{u"AM"_s, u"BE"_s, u"GE"_s, u"KZ"_s, u"UA"_s});
    CHECK(order(u"ru"_s) == QStringList{u"AM"_s, u"BE"_s, u"GE"_s, u"KZ"_s, u"UA"_s});
    import(desk, desk.write(u"m.csv"_s, "Surname;Country\nSix;Germany\nSeven;Hungary\n"));
    CHECK(order(u"en"_s) == QStringList{u"AM"_s, u"BE"_s, u"GE"_s, u"DE"_s, u"HU"_s, u"KZ"_s, u"UA"_s});
    CHECK(order(u"ru"_s) == QStringList{u"AM"_s, u"BE"_s, u"HU"_s, u"DE"_s, u"GE"_s, u"KZ"_s, u"UA"_s});
}

TEST_CASE("whatever a file holds, it ends in an exit status of 0 to 3 and a sound pool")
{
    QByteArray huge = "Surname,Remarks\nIvanov,\"";
    huge += QByteArray(30 << 20, 'x') + "\"\n";
    const std::pair<const char*, QByteArray> files[] = {
        {"empty", {}},
        {"BOM alone", "\xEF\xBB\xBF"},
        {"NULs", QByteArray("Surname\nA\0\0b\n", 13)},
        {"an open quote", "Surname,E-mail\n\"Ivanov,i@x.example\n"},
        {"100,000 columns", "Surname" + QByteArray(",x").repeated(100'000) + "\nIvanov\n"},
        {"a cell of 30 MB", huge},
        {"ragged rows", "Surname,E-mail,Phone\nIvanov\nPetrov,p@x.example,1,2,3,4\n,,,,\n"},
        {"two equal headings", "Surname,Surname,E-mail\nIvanov,Petrov,i@x.example\n"},
        {"no heading", "1,2,3\n4,5,6\n"},
        {"odd UTF-16", QByteArray("\xFF\xFE\x53\x00\x75\x00\x72", 7)},
        {"a lone surrogate", QByteArray("\xFF\xFE\x00\xD8\x0A\x00", 6)},
        {"impossible days and levels", "Surname,Consent,Languages\nIvanov,99.99.9999,Russian (Z9)\n"},
        {"formulas", "Surname,Position\n=HYPERLINK(\"\"evil\"\"),@SUM(1)\n-1,+1\n"},
        {"binary", QByteArray("\x7F\x45\x4C\x46\x02\x01\x01\x00\xFF\xFE\x80\x81\n\r\"\",;", 20)},
        {"only delimiters", QByteArray(",").repeated(900) + '\n'},
        {"only line breaks", QByteArray("\r\n\n\r").repeated(5000)},
    };
    Desk desk;
    for (const auto& [name, bytes] : files) {
        INFO(name);
        const Run done = desk.run({u"import"_s, desk.pool(), desk.write(u"list.csv"_s, bytes), u"--json"_s});
        INFO(done.err.toStdString());
        CHECK((done.exit == 0 || done.exit == 1 || done.exit == 3));
        CHECK((done.exit == 1) == !done.err.isEmpty());
        CHECK((done.exit == 1) == done.out.isEmpty());
    }
    CHECK(desk.run({u"verify"_s, desk.pool()}).exit == 0);
}

TEST_CASE("a roster that was exported with the advisors' ids comes back to them, in either language")
{
    Desk desk;
    const QString id = desk.add(u"advisor"_s, {u"family_name=Orlov"_s}); // the name alone would not be certain
    for (const QString& language : {u"en"_s, u"ru"_s}) {
        const QString file = desk.path(language + u".csv"_s);
        REQUIRE(desk.run({u"export"_s, desk.pool(), u"--columns"_s, u"id,family_name"_s, u"-o"_s, file, u"--language"_s,
                          language})
                    .exit == 0);
        QByteArray roster = desk.read(language + u".csv"_s);
        roster.replace("ORLOV", "Orlov");
        const QJsonObject said = import(desk, desk.write(u"back.csv"_s, roster));
        CHECK(said[u"unmapped"_s].toArray().isEmpty());
        CHECK(said[u"created"_s] == 0);
        CHECK(said[u"unchanged"_s] == 1);
    }
    const QByteArray roster = "Nr;Name;Telefon\n" + id.toLatin1() + ";Orlov;+996 312 000001\n";
    CHECK(import(desk, desk.write(u"back.csv"_s, roster))[u"created"_s] == 0);
    CHECK(desk.count(u"advisor"_s) == 1);
}

} // namespace advisorpool
