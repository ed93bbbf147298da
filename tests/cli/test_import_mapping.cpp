#include "tests/cli/desk.h"

#include <QFile>
#include <QJsonDocument>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

QJsonObject import(const Desk& desk, const QString& file, const QStringList& options = {})
{
    const Run done = desk.run(QStringList{u"import"_s, desk.pool(), file, u"--json"_s} << options);
    INFO(done.out.toStdString() << done.err.toStdString());
    REQUIRE((done.exit == 0 || done.exit == 3));
    return done.object();
}

} // namespace

TEST_CASE("a dry run writes the mapping; mended by hand, it decides how the file is read, and the next one like it")
{
    Desk desk;
    const QString list = desk.write(u"list.csv"_s, "Surname;Alpha;Beta\nIvanov;Head;3 May 2010\n");
    const QString mapping = desk.path(u"mapping.json"_s);
    import(desk, list, {u"--dry-run"_s, u"--mapping"_s, mapping});
    QByteArray json = desk.read(u"mapping.json"_s);
    const QJsonObject written = QJsonDocument::fromJson(json).object();
    CHECK(written[u"delimiter"_s] == u";"_s);
    CHECK(written[u"heading_line"_s] == 1);
    REQUIRE(written[u"columns"_s].toArray().size() == 3);
    CHECK(written[u"columns"_s][0][u"means"_s] == u"family_name"_s);
    CHECK(written[u"columns"_s][1][u"means"_s].isNull());

    json.replace(json.indexOf("null"), 4, "\"position\"");
    json.replace(json.indexOf("null"), 4, "\"consent_on\"");
    desk.write(u"mapping.json"_s, json);
    import(desk, list, {u"--dry-run"_s, u"--mapping"_s, mapping});
    CHECK(desk.read(u"mapping.json"_s) == json); // it was there, so it is read
    CHECK(desk.count(u"advisor"_s) == 0);
    const QJsonObject report = import(desk, list, {u"--mapping"_s, mapping});
    CHECK(report[u"unmapped"_s].toArray().isEmpty());
    const QJsonObject ivanov = desk.list(u"advisor"_s).first().toObject();
    CHECK(ivanov[u"position"_s] == u"Head"_s);
    CHECK(ivanov[u"consent_on"_s] == u"2010-05-03"_s);

    CHECK(desk.count(u"import_mapping"_s) == 1);
    import(desk, desk.write(u"next.csv"_s, "Surname;Alpha;Beta\nPetrov;Deputy;4 мая 2010 г.\n"));
    CHECK(desk.list(u"advisor"_s, u"position = Deputy and consent_on = 2010-05-04"_s).size() == 1);
}

TEST_CASE("a mapping that is none, or not there, is refused with its name")
{
    Desk desk;
    const QString list = desk.write(u"list.csv"_s, "Surname\nIvanov\n");
    desk.refuses({u"import"_s, list, u"--mapping"_s, desk.path(u"missing.json"_s)}, u"missing.json"_s);
    desk.refuses({u"import"_s, list, u"--mapping"_s, desk.write(u"bad.json"_s, "{\n")}, u"bad.json, line"_s);
    desk.refuses({u"import"_s, list, u"--mapping"_s,
                  desk.write(u"odd.json"_s, R"({"columns": [{"heading": "Surname", "means": "wizardry"}]})")},
                 u"wizardry"_s);
    desk.refuses({u"import"_s, list, u"--mapping"_s,
                  desk.write(u"odd.json"_s, R"({"columns": [{"heading": "Surname", "means": "language:nonsense"}]})")},
                 u"nonsense"_s);
}

TEST_CASE("rows that nobody can be made of are saved, mended and imported again")
{
    Desk desk;
    const QString rejected = desk.path(u"rejected.csv"_s);
    const QByteArray csv = "List of experts;;\nФамилия;Имя;Эл. почта\n;Ольга;o@customs.example\n"
                           "Иванов;Иван;i@customs.example\n;\"Пётр; =1\";\n";
    const QJsonObject report = import(desk, desk.write(u"list.csv"_s, csv), {u"--rejected"_s, rejected});
    CHECK(report[u"rejected"_s].toArray().size() == 3);
    QByteArray saved = desk.read(u"rejected.csv"_s);
    CHECK(saved.startsWith("\xEF\xBB\xBF"
                           "Фамилия;Имя;Эл. почта;rejected_because\r\n;Ольга;o@customs.example;"));
    CHECK(saved.count("\r\n") == 3);

    const qsizetype olga = saved.indexOf(";Ольга");
    saved.insert(olga, "Смирнова");
    const QJsonObject again = import(desk, desk.write(u"mended.csv"_s, saved));
    CHECK(again[u"created"_s] == 1);
    CHECK(again[u"rejected"_s].toArray().size() == 1);
    CHECK(desk.list(u"advisor"_s, u"family_name_ru = Смирнова and email = o@customs.example"_s).size() == 1);

    import(desk, desk.write(u"fine.csv"_s, "Surname\nPetrov\n"), {u"--rejected"_s, rejected});
    CHECK(desk.read(u"rejected.csv"_s).count("\r\n") == 1); // nothing of the last one is left in it
}

TEST_CASE("\"not the same\" is said once, in either order, and check is content")
{
    Desk desk;
    const QString a = desk.add(u"advisor"_s, {u"family_name=Follin"_s, u"given_name=Nurlan"_s});
    const QString b = desk.add(u"advisor"_s, {u"family_name_ru=Фолин"_s, u"given_name_ru=Нурлан"_s});
    REQUIRE(desk.ask({u"check"_s}, 3).list().size() == 1);
    const QString verdict = desk.add(u"same_person"_s, {u"advisor="_s + b, u"other="_s + a, u"verdict=different"_s});
    CHECK(desk.ask({u"check"_s}).list().isEmpty());
    desk.refuses({u"add"_s, u"same_person"_s, u"advisor="_s + a, u"other="_s + b, u"verdict=different"_s}, verdict);
    desk.ask({u"set"_s, u"same_person"_s, verdict, u"verdict=same"_s});
    CHECK(desk.ask({u"check"_s}, 3).list().size() == 1);
    desk.ask({u"undo"_s});
    CHECK(desk.ask({u"check"_s}).list().isEmpty());
    desk.ask({u"delete"_s, u"advisor"_s, b});
    CHECK(desk.ask({u"check"_s}).list().isEmpty());
}

TEST_CASE("other spellings that a person adds are understood")
{
    Desk desk;
    const QByteArray csv = "Surname;Country;Administration;Languages;Expertise\n"
                           "Ivanov;Ruritania;The Big House;Oldspeak (C1);herbs\n";
    const QString list = desk.write(u"list.csv"_s, csv);
    CHECK(import(desk, list, {u"--dry-run"_s})[u"doubtful"_s].toArray().size() == 4);
    const std::pair<QString, QString> names[] = {{u"country"_s, u"Ruritania=KG"_s},
                                                 {u"administration"_s, u"The Big House=KG"_s},
                                                 {u"language"_s, u"Oldspeak=en"_s},
                                                 {u"subject"_s, u"herbs=valuation"_s}};
    for (const auto& [kind, entry] : names)
        desk.add(u"alias"_s,
                 {u"kind="_s + kind, u"name="_s + entry.section(u'=', 0, 0), u"target="_s + entry.section(u'=', 1)});
    CHECK(import(desk, list)[u"doubtful"_s].toArray().isEmpty());
    CHECK(desk.list(u"advisor"_s, u"country = KG and language(en) >= c1 and expertise(valuation)"_s).size() == 1);
}

TEST_CASE("a roster of ours, in either language, comes back into an empty pool as the same people")
{
    const QString language = GENERATE(u"en"_s, u"ru"_s);
    INFO(language.toStdString());
    Desk desk;
    import(desk, QStringLiteral(EXAMPLES "/roster-en.csv"));
    import(desk, QStringLiteral(EXAMPLES "/roster-ru-1251.csv"));
    const QString columns =
        u"family_name,given_name,family_name_ru,given_name_ru,patronymic_ru,sex,email,phone,administration_name,"
        "administration_code,country,affiliation,position,status,consent_on,notes,languages,written:en,stage:CMA,"
        "expertise,expertise:valuation,remarks"_s;
    const QString roster = desk.path(u"roster.csv"_s);
    REQUIRE(desk.run({u"export"_s, desk.pool(), u"--columns"_s, columns, u"-o"_s, roster, u"--language"_s, language})
                .exit == 0);

    Desk other;
    const QJsonObject report = import(other, roster);
    CHECK(report[u"unmapped"_s].toArray().isEmpty());
    CHECK(report[u"doubtful"_s].toArray().isEmpty());
    CHECK(report[u"created"_s] == desk.count(u"advisor"_s));
    const auto exported = [&](const Desk& from) {
        QStringList lines =
            QString::fromUtf8(from.run({u"export"_s, from.pool(), u"--columns"_s, columns}).out).split(u"\r\n"_s);
        lines.sort();
        return lines;
    };
    CHECK(exported(other) == exported(desk));
    CHECK(import(other, roster)[u"edit"_s].isNull());
    CHECK(import(desk, roster)[u"edit"_s].isNull());
}

TEST_CASE("help names the columns, the filter's words and the meanings of columns, in both languages")
{
    Desk desk;
    const auto help = [&](const QString& command, const QString& language) {
        const Run done = desk.run({command, u"--help"_s, u"--language"_s, language});
        CHECK(done.exit == 0);
        return QString::fromUtf8(done.out);
    };
    CHECK(help(u"export"_s, u"en"_s).contains(u"next_commitment"_s));
    CHECK(help(u"export"_s, u"en"_s).contains(u"language(ru) >= b2"_s));
    CHECK(help(u"list"_s, u"ru"_s).contains(u"Фильтр состоит"_s));
    CHECK(help(u"import"_s, u"en"_s).contains(u"family_name_ru"_s));
    CHECK(help(u"import"_s, u"ru"_s).contains(u"столбец не используется"_s));
}

} // namespace advisorpool
