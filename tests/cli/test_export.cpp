#include "tests/cli/desk.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "\xEF\xBB\xBF";

Run exported(const Desk& desk, const QStringList& options)
{
    return desk.run(QStringList{u"export"_s, desk.pool()} << options);
}

} // namespace

TEST_CASE("a roster goes out as a spreadsheet opens it: marked UTF-8, CRLF, quoted where needed")
{
    Desk desk;
    desk.add(u"advisor"_s, {u"family_name=Zeynidina"_s, u"given_name=Yelena"_s,
                            u"position=Officer, \"International\""_s, u"notes=one\ntwo"_s});
    desk.add(u"advisor"_s, {u"family_name=Abramowsky"_s, u"given_name_ru=Армен"_s});
    const Run done =
        exported(desk, {u"--columns"_s, u"family_name,given_name_ru,position,notes"_s, u"--sort"_s, u"family_name"_s});
    CHECK(done.exit == 0);
    CHECK(done.out == mark + "Family name,Given name in Cyrillic,Position,Notes\r\n"
                             "Abramowsky,\xD0\x90\xD1\x80\xD0\xBC\xD0\xB5\xD0\xBD,,\r\n"
                             "Zeynidina,,\"Officer, \"\"International\"\"\",\"one\ntwo\"\r\n");
}

TEST_CASE("columns, order and filter are as asked for")
{
    Desk desk;
    for (const char* name : {"Bukhalov", "Abramowsky", "Follin"})
        desk.add(u"advisor"_s, {u"family_name="_s + QLatin1String(name), u"status=active"_s});
    const auto lines = [](const QByteArray& csv) { return csv.trimmed().split('\n').sliced(1); };
    CHECK(lines(exported(desk, {u"--columns"_s, u"status,family_name"_s, u"--sort"_s, u"-family_name"_s}).out) ==
          QByteArrayList{"active,Follin\r", "active,Bukhalov\r", "active,Abramowsky"});
    CHECK(lines(exported(desk, {u"--columns"_s, u"family_name"_s, u"--filter"_s, u"family_name ~ ow"_s}).out) ==
          QByteArrayList{"Abramowsky"});
    desk.refuses({u"export"_s, u"--columns"_s, u"family_name,shoe_size"_s}, u"shoe_size"_s);
    desk.refuses({u"export"_s, u"--columns"_s, u"family_name"_s, u"--sort"_s, u"-shoe_size"_s}, u"shoe_size"_s);
    desk.refuses({u"export"_s, u"--columns"_s, u"family_name"_s, u"--filter"_s, u"family_name = "_s},
                 u"at character"_s);
    desk.refuses({u"export"_s, u"No such roster"_s}, u"No such roster"_s);
}

TEST_CASE("a column that there is not is named, and where the others are listed")
{
    Desk desk;
    desk.refuses({u"export"_s, u"--columns"_s, u"family_name,nope"_s}, u"\"nope\". \"export --help\""_s);
}

TEST_CASE("a saved roster is exported by its name, and what is said besides replaces its parts")
{
    Desk desk;
    desk.add(u"advisor"_s, {u"family_name=Follin"_s, u"phone=1"_s});
    desk.add(u"advisor"_s, {u"family_name=Bukhalov"_s});
    desk.add(u"roster"_s, {u"name=With a phone"_s, u"columns=family_name"_s, u"filter=not unknown(phone)"_s});
    CHECK(exported(desk, {u"With a phone"_s}).out == mark + "Family name\r\nFollin\r\n");
    CHECK(exported(desk, {u"With a phone"_s, u"--columns"_s, u"phone"_s}).out == mark + "Phone\r\n1\r\n");
    CHECK(exported(desk, {u"With a phone"_s, u"--filter"_s, u"unknown(phone)"_s}).out ==
          mark + "Family name\r\nBukhalov\r\n");
}

TEST_CASE("JSON has the fields' own names, nulls for what is empty, and numbers and ids as they are")
{
    Desk desk;
    const QString id = desk.add(u"advisor"_s, {u"family_name=Follin"_s});
    const QJsonArray expected{
        QJsonObject{{u"id"_s, id}, {u"family_name"_s, u"Follin"_s}, {u"phone"_s, QJsonValue::Null}}};
    CHECK(exported(desk, {u"--columns"_s, u"id,family_name,phone"_s, u"--format"_s, u"json"_s}).list() == expected);
    CHECK(exported(desk, {u"--columns"_s, u"id,family_name,phone"_s, u"--json"_s}).list() == expected);
    CHECK(exported(desk, {u"--columns"_s, u"id"_s, u"--json"_s, u"--filter"_s, u"family_name = X"_s}).list().isEmpty());
}

TEST_CASE("text that a spreadsheet would run leaves harmless and comes back as it was; numbers are left alone")
{
    Desk desk;
    const QStringList fields{u"family_name==Sum(A1)"_s, u"given_name=@cmd"_s, u"position=-2+3"_s, u"phone=+32 475"_s,
                             u"notes='=quoted"_s};
    desk.add(u"advisor"_s, QStringList(fields) << u"email=-5@a.b"_s);
    const QString columns = u"family_name,given_name,position,phone,notes"_s;
    const Run out = exported(desk, {u"--columns"_s, columns + u",email"_s});
    CHECK(out.out.contains("'=Sum(A1),'@cmd,'-2+3,'+32 475,''=quoted,'-5@a.b\r\n"));

    Desk other;
    other.ask({u"import"_s, other.write(u"back.csv"_s, exported(desk, {u"--columns"_s, columns}).out)});
    const QJsonObject back = other.list(u"advisor"_s).first().toObject();
    for (const QString& field : fields)
        CHECK(back[field.section(u'=', 0, 0)].toString() == field.section(u'=', 1));
}

TEST_CASE("Russian offices get Russian headings and semicolons, and can ask for either")
{
    Desk desk;
    desk.add(u"advisor"_s, {u"family_name=Follin"_s, u"phone=1"_s});
    const QByteArray russian = exported(desk, {u"--columns"_s, u"family_name,phone"_s, u"--language"_s, u"ru"_s}).out;
    CHECK(russian.startsWith(mark + "\xD0"));
    CHECK(russian.endsWith("\r\nFollin;1\r\n"));
    CHECK(exported(desk, {u"--columns"_s, u"family_name,phone"_s, u"--delimiter"_s, u"tab"_s})
              .out.endsWith("\r\nFollin\t1\r\n"));
    CHECK(exported(desk, {u"--columns"_s, u"family_name"_s, u"--delimiter"_s, u"\""_s}).exit == 2);
}

TEST_CASE("a file is written whole, in the place of the old one")
{
    Desk desk;
    desk.add(u"advisor"_s, {u"family_name=Follin"_s});
    desk.write(u"roster.csv"_s, "old");
    CHECK(exported(desk, {u"--columns"_s, u"family_name"_s, u"-o"_s, desk.path(u"roster.csv"_s)}).exit == 0);
    CHECK(desk.read(u"roster.csv"_s) == mark + "Family name\r\nFollin\r\n");
}

TEST_CASE("where a roster can't be written nothing takes its place")
{
    Desk desk;
    desk.add(u"advisor"_s, {u"family_name=Follin"_s});
    const QStringList columns{u"export"_s, u"--columns"_s, u"family_name"_s, u"-o"_s};
    desk.refuses(QStringList(columns) << desk.path(u"no folder/roster.csv"_s), u"no folder/roster.csv"_s);
    desk.refuses(QStringList(columns) << desk.path(QString()), desk.path(QString()));
    desk.refuses(QStringList(columns) << desk.pool(), u"desk.pool"_s);
}

#ifdef Q_OS_UNIX
TEST_CASE("a disk that takes no more leaves the old roster as it was")
{
    Desk desk;
    desk.add(u"advisor"_s, {u"family_name=Follin"_s});
    desk.write(u"roster.csv"_s, "old");
    const auto nothingFits = [] {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_FSIZE, &none);
        std::signal(SIGXFSZ, SIG_IGN);
    };
    for (const QString& format : {u"csv"_s, u"json"_s}) {
        const Run done = desk.runWith(nothingFits, {u"export"_s, desk.pool(), u"--columns"_s, u"family_name"_s,
                                                    u"--format"_s, format, u"-o"_s, desk.path(u"roster.csv"_s)});
        CHECK(done.exit == 1);
        CHECK(done.err.contains("roster.csv"));
        CHECK(desk.read(u"roster.csv"_s) == "old");
    }
    CHECK(QDir(desk.path(QString())).entryList({u"roster*"_s}, QDir::Files) == QStringList{u"roster.csv"_s});
}
#endif

TEST_CASE("a roster goes out as a workbook, a page and a PDF, by the file's name or by --format")
{
    Desk desk;
    desk.add(u"advisor"_s, {u"family_name=<Follin>"_s, u"family_name_ru=Фолин"_s, u"notes==1+1"_s, u"sex=male"_s,
                            u"consent_on=2011-02-14"_s});
    const QStringList columns{u"--columns"_s, u"family_name,family_name_ru,notes,consent_on"_s};
    const auto write = [&](const QString& file, const QStringList& more = {}) {
        const Run done = exported(desk, QStringList(columns) << u"-o"_s << desk.path(file) << more);
        INFO(done.err.toStdString());
        CHECK(done.exit == 0);
        return desk.read(file);
    };
    CHECK(write(u"roster.xlsx"_s).startsWith("PK"));
    CHECK(write(u"roster"_s, {u"--format"_s, u"xlsx"_s}).startsWith("PK"));
    const QByteArray page = write(u"roster.html"_s);
    CHECK(page.contains("<td>&lt;Follin&gt;</td><td>Фолин</td><td>=1+1</td><td>2011-02-14</td>"));
    CHECK(write(u"roster.pdf"_s).startsWith("%PDF-"));
    CHECK(write(u"roster.csv"_s).startsWith(mark));
    CHECK(exported(desk, QStringList(columns) << u"--format"_s << u"doc"_s).exit == 2);
}

} // namespace advisorpool
