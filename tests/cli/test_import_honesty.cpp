#include "tests/cli/desk.h"

#include <QProcess>
#include <QRegularExpression>

#include <sys/stat.h>

namespace advisorpool {

using namespace Qt::StringLiterals;

TEST_CASE("a cell that differs in a sign differs; a name that differs in an accent does not")
{
    Desk desk;
    desk.ask({u"import"_s, desk.write(u"a.csv"_s, "Surname,Given name,Phone,E-mail\nSmith,John,+7 12,j@x.example\n")});
    const auto report =
        desk.ask({u"import"_s,
                  desk.write(u"b.csv"_s, "Surname,Given name,Phone,E-mail\nSmíth,John,-7 (12),j@x.example\n")},
                 3)
            .object();
    const QJsonArray doubtful = report[u"doubtful"_s].toArray();
    REQUIRE(doubtful.size() == 1);
    CHECK(doubtful[0][u"value"_s] == u"-7 (12)"_s);
    CHECK(desk.list(u"remark"_s).size() == 1); // and what it said is kept
}

TEST_CASE("a country that is not the administration's own is named and kept")
{
    Desk desk;
    const QString file = desk.write(u"a.csv"_s, "Surname,Country,Administration\nSmith,Kyrgyzstan,WCO\n");
    const QJsonArray doubtful = desk.ask({u"import"_s, file}, 3).object()[u"doubtful"_s].toArray();
    REQUIRE(doubtful.size() == 1);
    CHECK(doubtful[0][u"value"_s] == u"Kyrgyzstan"_s);
    CHECK(desk.ask({u"import"_s, file}, 3).object()[u"unchanged"_s] == 1);
}

TEST_CASE("two who import the same spreadsheet at once bring in nobody twice")
{
    Desk desk;
    QByteArray csv = "Surname,Given name,E-mail\n";
    for (int i = 0; i < 400; ++i)
        csv += "Surname" + QByteArray::number(i) + ",Given,p" + QByteArray::number(i) + "@x.example\n";
    const QString file = desk.write(u"a.csv"_s, csv);
    QProcess one, two;
    for (QProcess* each : {&one, &two})
        each->start(QStringLiteral(CONSOLE), {u"import"_s, desk.pool(), file});
    for (QProcess* each : {&one, &two})
        REQUIRE(each->waitForFinished());
    CHECK(one.exitCode() == 0);
    CHECK(two.exitCode() == 0);
    CHECK(desk.count(u"advisor"_s) == 400);
}

TEST_CASE("what stands before a comma is the family name, with or without a space behind it")
{
    Desk desk;
    desk.ask({u"import"_s, desk.write(u"a.csv"_s, "Name\n\"Brown,John\"\n\"Иванов,Иван Петрович\"\n"
                                                  "\"de la CRUZ, Maria Jose\"\n\"GREEN, ANN\"\n")});
    const auto names = [&](const QString& field) {
        QStringList found = texts(desk.list(u"advisor"_s), field);
        found.sort();
        return found.filter(QRegularExpression(u"."_s));
    };
    CHECK(names(u"family_name"_s) == QStringList{u"Brown"_s, u"Green"_s, u"de la Cruz"_s});
    CHECK(names(u"given_name"_s) == QStringList{u"Ann"_s, u"John"_s, u"Maria Jose"_s});
    CHECK(names(u"family_name_ru"_s) == QStringList{u"Иванов"_s});
    CHECK(names(u"given_name_ru"_s) == QStringList{u"Иван"_s});
    CHECK(names(u"patronymic_ru"_s) == QStringList{u"Петрович"_s});
}

TEST_CASE("what is no file is refused at once")
{
    Desk desk;
    const QString pipe = desk.write(u"pipe"_s, "") + u"x"_s;
    REQUIRE(mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    desk.refuses({u"import"_s, pipe}, pipe);
}

} // namespace advisorpool
