#include "tests/cli/desk.h"

#include <QDir>
#include <QFileInfo>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

// The sample, with its workshop of Brussels.
struct Brussels : Desk
{
    Brussels()
    {
        REQUIRE(run({u"new"_s, u"--sample"_s, path(u"sample.pool"_s)}).exit == 0);
        const Run found = on({u"list"_s, u"workshop"_s, u"--filter"_s, u"starts = 2011-02-14"_s});
        workshop = found.list().first()[u"id"_s].toString();
    }
    Run on(QStringList command, const QString& language = u"en"_s) const
    {
        command.insert(1, path(u"sample.pool"_s));
        return run(command << u"--json"_s << u"--language"_s << language);
    }
    Run say(QStringList command, const QString& language = u"en"_s) const
    {
        command.insert(1, path(u"sample.pool"_s));
        return run(command << u"--language"_s << language);
    }
    QString added(const QString& kind, QStringList fields) const
    {
        const Run run = on(QStringList{u"add"_s, kind} + fields);
        INFO(run.err.toStdString());
        REQUIRE(run.exit == 0);
        return run.object()[u"id"_s].toString();
    }
    QString workshop;
};

} // namespace

TEST_CASE("every report of a workshop comes as HTML and as PDF, in both languages")
{
    Brussels desk;
    for (const QString& report : {u"attendance"_s, u"marks"_s, u"decisions"_s, u"certificates"_s, u"figures"_s})
        for (const QString& language : {u"en"_s, u"ru"_s}) {
            INFO(report.toStdString() << " " << language.toStdString());
            const Run html = desk.say({u"report"_s, desk.workshop, report}, language);
            REQUIRE(html.exit == 0);
            CHECK(html.out.contains(language == u"ru" ? "Аккредитационный семинар для русскоязычных"
                                                      : "Accreditation workshop for Russian-speaking"));
            CHECK(!html.out.contains("{{"));
            CHECK(html.out.contains(language == u"ru" ? "Брюссель" : "Brussels"));
            const QString file = desk.path(report + language + u".pdf"_s);
            const Run pdf = desk.say({u"report"_s, desk.workshop, report, u"-o"_s, file}, language);
            INFO(pdf.err.toStdString());
            CHECK(pdf.exit == 0);
            CHECK(desk.read(report + language + u".pdf"_s).startsWith("%PDF-"));
        }
    const QByteArray figures = desk.say({u"report"_s, desk.workshop, u"figures"_s}).out;
    CHECK(figures.contains("Yaoundé"));
    CHECK(figures.contains("54 %")); // 7 of 13
    const QByteArray certificates = desk.say({u"report"_s, desk.workshop, u"certificates"_s}, u"ru"_s).out;
    CHECK(certificates.contains("предварительная аккредитация"));
}

TEST_CASE("staff's own template is used, and a wrong field in it is named with its line")
{
    Brussels desk;
    desk.added(u"template"_s, {u"name=figures"_s, u"language=en"_s, u"html=<p>{{attended}} came</p>"_s});
    CHECK(desk.say({u"report"_s, desk.workshop, u"figures"_s}).out.contains(" came</p>"));
    const Run wrong = desk.say({u"add"_s, u"template"_s, u"name=marks"_s, u"language=en"_s, u"html=a\n{{maen}}"_s});
    CHECK(wrong.exit == 1);
    CHECK(wrong.err.contains("line 2"));
    CHECK(wrong.err.contains("maen"));
    CHECK(desk.say({u"report"_s, desk.workshop, u"poem"_s}).exit == 2);
    CHECK(desk.say({u"report"_s, QString(u"0"_s).repeated(36), u"marks"_s}).exit == 1);
}

TEST_CASE("a forum becomes a folder and a zip that open anywhere, in the chosen language first")
{
    Brussels desk;
    const QString post = desk.added(u"post"_s, {u"workshop="_s + desk.workshop, u"text=Спасибо <b>всем</b>"_s});
    desk.added(u"post"_s, {u"workshop="_s + desk.workshop, u"reply_to="_s + post, u"text=Gladly"_s});
    desk.added(u"material"_s, {u"workshop="_s + desk.workshop, u"title=The portal"_s, u"link=https://example.org/x"_s,
                               u"type=output"_s});
    const QString folder = desk.path(u"forum"_s);
    const QString zip = desk.path(u"forum.zip"_s);
    const Run run = desk.say({u"forum"_s, desk.workshop, u"--out"_s, folder, u"--zip"_s, zip}, u"ru"_s);
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    const QByteArray index = desk.read(u"forum/index.html"_s);
    CHECK(index.contains("<html lang=\"ru\">"));
    CHECK(index.contains("Обсуждение"));
    CHECK(index.contains("Спасибо &lt;b&gt;всем&lt;/b&gt;"));
    CHECK(index.contains("href=\"index-en.html\""));
    CHECK(index.contains("href=\"https://example.org/x\""));
    CHECK(desk.read(u"forum/index-en.html"_s).contains("Dialogue"));
    CHECK(desk.read(u"forum.zip"_s).startsWith("PK"));
    CHECK(desk.say({u"forum"_s, desk.workshop, u"--out"_s, folder}).exit == 1); // not over what is there
    CHECK(desk.say({u"forum"_s, desk.workshop}).exit == 2);
    const QString other = desk.path(u"other"_s);
    const Run half = desk.say({u"forum"_s, desk.workshop, u"--out"_s, other, u"--zip"_s, other + u"/no/x.zip"_s});
    CHECK(half.exit == 3); // the folder is written
    const QString plan = desk.write(u"план.txt"_s, "1. 2. 3.");
    REQUIRE(desk.say({u"forum"_s, desk.workshop, u"--add"_s, plan}).exit == 0);
    const QString third = desk.path(u"third"_s);
    REQUIRE(desk.say({u"forum"_s, desk.workshop, u"--out"_s, third}).exit == 0);
    CHECK(desk.read(u"third/files/план.txt"_s) == "1. 2. 3.");
    CHECK(desk.say({u"forum"_s, desk.workshop, u"--add"_s, plan, u"--add"_s, desk.path(u"gone"_s)}).exit == 1);
    CHECK(desk.on({u"list"_s, u"material"_s, u"--filter"_s, u"file_name ~ план"_s}).list().size() == 1);
    desk.tamper(u"sample.pool"_s, u"PRAGMA user_version = 99"_s); // packing only reads, what can't be written too
    CHECK(desk.say({u"forum"_s, desk.workshop, u"--out"_s, desk.path(u"fourth"_s)}).exit == 0);
    CHECK(desk.say({u"forum"_s, desk.workshop, u"--add"_s, plan}).exit == 1);
}

TEST_CASE("the sample's workshop has its feedback and its forum")
{
    Brussels desk;
    const QJsonObject feedback = desk.on({u"feedback"_s, desk.workshop}).object();
    CHECK(feedback[u"sheets"_s] == 10);
    CHECK(feedback[u"questions"_s].toArray().first()[u"mean"_s] == 4.4);
    const QByteArray texts = desk.say({u"feedback"_s, desk.workshop}, u"ru"_s).out;
    CHECK(texts.contains("Зал тесный"));
    const QString folder = desk.path(u"forum"_s);
    REQUIRE(desk.say({u"forum"_s, desk.workshop, u"--out"_s, folder}).exit == 0);
    const QByteArray index = desk.read(u"forum/index.html"_s);
    CHECK(index.contains("margin-left: 48px")); // a reply to a reply
    CHECK(index.contains("Pavel Orlov"));
}

TEST_CASE("typed in forms wait, are closed, and are shown from three on")
{
    Brussels desk;
    desk.workshop = desk.on({u"list"_s, u"workshop"_s, u"--filter"_s, u"starts = 2011-05-02"_s}) // nothing asked yet
                        .list()
                        .first()[u"id"_s]
                        .toString();
    const QString question = desk.added(u"feedback_question"_s,
                                        {u"workshop="_s + desk.workshop, u"text_en=Useful?"_s, u"text_ru=Полезно?"_s});
    const QString two = desk.write(u"two.csv"_s, "Useful?\n4\n5\n");
    const QJsonObject waiting = desk.on({u"feedback"_s, desk.workshop, u"--import"_s, two}).object();
    CHECK(waiting[u"waiting"_s] == 2);
    CHECK(waiting[u"sheets"_s] == 0);
    const Run few = desk.say({u"feedback"_s, desk.workshop, u"--close"_s});
    CHECK(few.exit == 1);
    CHECK(few.err.contains("at least 3"));
    const QString tooFew = desk.write(u"none.csv"_s, "Useful?\n");
    CHECK(desk.say({u"feedback"_s, desk.workshop, u"--import"_s, tooFew, u"--close"_s}).exit == 1);
    CHECK(desk.on({u"feedback"_s, desk.workshop}).object()[u"waiting"_s] == 2);
    const QString bad = desk.write(u"bad.csv"_s, "Полезно?\n3\nсемь\n");
    const Run refused = desk.say({u"feedback"_s, desk.workshop, u"--import"_s, bad});
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains("line 3"));
    CHECK(desk.on({u"feedback"_s, desk.workshop}).object()[u"waiting"_s] == 2);

    const QString third = desk.write(u"third.csv"_s, "Полезно?\n3\n");
    const QJsonObject closed = desk.on({u"feedback"_s, desk.workshop, u"--import"_s, third, u"--close"_s}).object();
    CHECK(closed[u"sheets"_s] == 3);
    CHECK(closed[u"waiting"_s] == 0);
    CHECK(closed[u"questions"_s].toArray().first()[u"mean"_s] == 4.0);
    CHECK(desk.say({u"add"_s, u"feedback_sheet"_s, u"workshop="_s + desk.workshop, u"answers={}"_s}).exit == 1);
}

} // namespace advisorpool
