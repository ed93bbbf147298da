#include "tests/cli/desk.h"

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

// A mission to Kyrgyzstan, 29 February to 9 March 2012, with two seats of an accredited CMA.
struct MissionDesk : Desk
{
    QString mission =
        add(u"mission"_s, {u"title_en=Risk management, Bishkek"_s, u"title_ru=Управление рисками, Бишкек"_s,
                           u"beneficiary=KG"_s, u"programme=columbus"_s, u"phase=2"_s, u"starts=2012-02-29"_s,
                           u"ends=2012-03-09"_s, u"status=staffing"_s});
    QString seat = addSeat();
    QString other = addSeat();

    QString addSeat() const
    {
        const QString id = add(u"seat"_s, {u"mission="_s + mission, u"role=advisor"_s, u"expert_group=CMA"_s,
                                           u"subject=risk_management"_s, u"depth=2"_s});
        add(u"seat_language"_s, {u"seat="_s + id, u"language=ru"_s, u"spoken=c1"_s, u"facilitates=true"_s});
        return id;
    }
};

} // namespace

TEST_CASE("the requirement matrix lists coming missions and the experts they need")
{
    MissionDesk desk;
    const QString advisor = desk.add(u"advisor"_s, {u"family_name=Orlov"_s});
    desk.add(u"assignment"_s, {u"seat="_s + desk.seat, u"advisor="_s + advisor});
    const QJsonArray rows = desk.ask({u"matrix"_s, u"--from"_s, u"2012-01-01"_s, u"--to"_s, u"2012-02-29"_s}).list();
    REQUIRE(rows.size() == 1);
    const QJsonObject row = rows.first().toObject();
    CHECK(row[u"mission"_s] == desk.mission);
    CHECK(row[u"beneficiary"_s] == u"KG"_s);
    CHECK(row[u"starts"_s] == u"2012-02-29"_s);
    CHECK(row[u"window_from"_s].isNull());
    REQUIRE(row[u"needs"_s].toArray().size() == 1);
    const QJsonObject need = row[u"needs"_s][0].toObject();
    CHECK(need[u"expert_group"_s] == u"CMA"_s);
    CHECK(need[u"stage"_s] == u"accredited"_s);
    CHECK(need[u"subject"_s] == u"risk_management"_s);
    CHECK(need[u"seats"_s] == 2);
    CHECK(need[u"open"_s] == 1);
    CHECK(need[u"languages"_s][0].toObject() == QJsonObject{{u"language"_s, u"ru"_s},
                                                            {u"spoken"_s, u"c1"_s},
                                                            {u"written"_s, QJsonValue()},
                                                            {u"facilitates"_s, true}});
    CHECK(desk.ask({u"matrix"_s, u"--from"_s, u"2012-03-10"_s}).list().isEmpty());
    CHECK(desk.ask({u"matrix"_s, u"--from"_s, u"2011-01-01"_s, u"--to"_s, u"2012-02-28"_s}).list().isEmpty());
}

TEST_CASE("the requirement matrix as text and as a spreadsheet, in both languages, names no advisor")
{
    MissionDesk desk;
    const QString advisor = desk.add(u"advisor"_s, {u"family_name=Orlov"_s, u"family_name_ru=Орлов"_s});
    desk.add(u"assignment"_s, {u"seat="_s + desk.seat, u"advisor="_s + advisor});
    const auto matrix = [&](const QStringList& options) {
        const Run run = desk.run(QStringList{u"matrix"_s, desk.pool(), u"--from"_s, u"2012-01-01"_s} << options);
        CHECK(run.exit == 0);
        CHECK_FALSE(run.out.contains("Orlov"));
        CHECK_FALSE(QString::fromUtf8(run.out).contains(u"Орлов"));
        return QString::fromUtf8(run.out);
    };
    CHECK(matrix({}).contains(u"Risk management, Bishkek · Kyrgyzstan"));
    CHECK(matrix({}).contains(u"1 of 2 open"));
    CHECK(matrix({}).contains(u"Russian C1, facilitates"));
    CHECK(matrix({u"--language"_s, u"ru"_s}).contains(u"Управление рисками, Бишкек · Киргизия"));
    const QString csv = matrix({u"--format"_s, u"csv"_s});
    CHECK(csv.startsWith(u"Mission,Beneficiary,Dates"));
    CHECK(csv.endsWith(u",2,1\r\n"));
    CHECK(matrix({u"--format"_s, u"csv"_s, u"--language"_s, u"ru"_s}).startsWith(u"Миссия;"));
    const QString page = matrix({u"--format"_s, u"html"_s, u"--language"_s, u"ru"_s});
    CHECK(page.contains(u"Матрица потребностей"));
    CHECK(page.contains(u"Управление рисками, Бишкек"));
    CHECK(page.contains(u"<td>2</td><td>1</td>"));
    const QString file = desk.path(u"matrix.csv"_s);
    CHECK(matrix({u"--format"_s, u"csv"_s, u"-o"_s, file}).contains(file));
    CHECK(QString::fromUtf8(desk.read(u"matrix.csv"_s)) == csv);
    CHECK(desk.run({u"matrix"_s, desk.pool(), u"--from"_s, u"tomorrow"_s}).exit == 2);
    CHECK(desk.run({u"matrix"_s, desk.pool(), u"--from"_s, u"2012-03-02"_s, u"--to"_s, u"2012-03-01"_s}).exit == 2);
}

TEST_CASE("a confirmation without a release is refused, unless a reason comes with it, which is kept")
{
    MissionDesk desk;
    const QString advisor = desk.add(u"advisor"_s, {u"family_name=Orlov"_s});
    const QString assignment = desk.add(u"assignment"_s, {u"seat="_s + desk.seat, u"advisor="_s + advisor});
    desk.refuses({u"set"_s, u"assignment"_s, assignment, u"confirmed_on=2012-02-01"_s}, u"released"_s);
    const QString release =
        desk.add(u"release"_s, {u"assignment="_s + assignment, u"covers_from=2012-02-28"_s, u"covers_to=2012-03-08"_s,
                                u"asked_on=2012-01-20"_s, u"answered_on=2012-01-25"_s, u"answer=granted"_s});
    desk.refuses({u"set"_s, u"assignment"_s, assignment, u"confirmed_on=2012-02-01"_s}, u"released"_s); // a day short
    desk.ask({u"set"_s, u"release"_s, release, u"covers_to=2012-03-10"_s});
    desk.ask({u"set"_s, u"assignment"_s, assignment, u"confirmed_on=2012-02-01"_s});
    desk.refuses({u"add"_s, u"assignment"_s, u"seat="_s + desk.other, u"advisor="_s + advisor}, u"another seat"_s);
    desk.refuses({u"add"_s, u"release"_s, u"assignment="_s + assignment, u"answer=not_needed"_s}, u"reason"_s);
    CHECK(desk.ask({u"check"_s}).list().isEmpty());
}

TEST_CASE("a shortlist says who fits, why the others do not, where they dropped out and what asking less would bring")
{
    MissionDesk desk;
    const QString seat = desk.add(u"seat"_s, {u"mission="_s + desk.mission, u"role=advisor"_s});
    desk.add(u"seat_language"_s, {u"seat="_s + seat, u"language=ru"_s, u"spoken=c1"_s});
    const auto speaker = [&](const QString& name, const QString& level) {
        const QString id = desk.add(u"advisor"_s, {u"family_name="_s + name});
        desk.add(u"language_skill"_s, {u"advisor="_s + id, u"language=ru"_s, u"spoken="_s + level});
        return id;
    };
    const QString orlov = speaker(u"Orlov"_s, u"c2"_s);
    const QString petrov = speaker(u"Petrov"_s, u"b2"_s);
    const QJsonObject said = desk.ask({u"shortlist"_s, seat}).object();
    const QJsonArray candidates = said[u"candidates"_s].toArray();
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0][u"advisor"_s] == orlov);
    CHECK(candidates[0][u"rank"_s] == 1);
    CHECK(candidates[0][u"fits"_s] == true);
    CHECK(candidates[1][u"advisor"_s] == petrov);
    CHECK(candidates[1][u"rank"_s].isNull());
    CHECK(candidates[1][u"reasons"_s][0][u"code"_s] == u"language_low"_s);
    CHECK(said[u"funnel"_s][0].toObject() ==
          QJsonObject{{u"step"_s, u"language"_s}, {u"left"_s, 1}, {u"dropped"_s, 1}});
    CHECK(said[u"relaxations"_s].toArray() ==
          QJsonArray{QJsonObject{{u"code"_s, u"language_low"_s},
                                 {u"language"_s, u"ru"_s},
                                 {u"level"_s, u"b2"_s},
                                 {u"more"_s, 1},
                                 {u"text"_s, u"Russian B2 instead of C1: 1 more"_s}}});
    const QString words =
        QString::fromUtf8(desk.run({u"shortlist"_s, desk.pool(), seat, u"--language"_s, u"ru"_s}).out);
    CHECK(words.contains(u"1. ORLOV"_s));
    CHECK(words.contains(u"Русский B2 вместо C1: ещё 1"_s));
    CHECK_FALSE(words.contains(u"PETROV"_s));
}

} // namespace advisorpool
