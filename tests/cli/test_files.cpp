#include "tests/cli/desk.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

// Each command that only looks.
const std::vector<QStringList> looks{{u"info"_s},
                                     {u"list"_s, u"advisor"_s},
                                     {u"find"_s, u"Follin"_s},
                                     {u"dump"_s},
                                     {u"history"_s},
                                     {u"check"_s},
                                     {u"conflicts"_s},
                                     {u"verify"_s},
                                     {u"export"_s, u"--columns"_s, u"family_name"_s}};

std::vector<QStringList> writes(const QString& advisor)
{
    return {{u"add"_s, u"advisor"_s, u"family_name=New"_s},
            {u"set"_s, u"advisor"_s, advisor, u"phone=2"_s},
            {u"delete"_s, u"advisor"_s, advisor},
            {u"erase"_s, advisor},
            {u"undo"_s},
            {u"import"_s, QStringLiteral(EXAMPLES "/roster-en.csv")}};
}

QString onePool(const Desk& desk)
{
    return desk.add(u"advisor"_s, {u"family_name=Follin"_s});
}

} // namespace

TEST_CASE("a pool is never made over a file that is there, nor where it can't be")
{
    Desk desk;
    const QByteArray before = desk.read(u"desk.pool"_s);
    CHECK(desk.run({u"new"_s, desk.pool()}).exit == 1);
    CHECK(desk.read(u"desk.pool"_s) == before);
    CHECK(desk.run({u"new"_s, desk.path(u"no folder/x.pool"_s)}).exit == 1);
    CHECK(desk.run({u"new"_s, desk.path(QString())}).exit == 1);
    CHECK(desk.run({u"new"_s, QString()}).exit != 0);
    CHECK(desk.run({u"new"_s, u":memory:"_s}).exit != 0);
}

TEST_CASE("the sample pool tells the story of 2011, and is sound")
{
    Desk desk;
    const QString sample = desk.path(u"sample.pool"_s);
    REQUIRE(desk.run({u"new"_s, sample, u"--sample"_s}).exit == 0);
    const QJsonObject counts = desk.run({u"info"_s, sample, u"--json"_s}).object();
    CHECK(counts[u"advisor"_s].toInt() > 150);
    CHECK(counts[u"workshop"_s].toInt() >= 1);
    CHECK(counts[u"mission"_s].toInt() >= 1);
    CHECK(desk.run({u"verify"_s, sample}).exit == 0);
}

TEST_CASE("what is no pool is left alone, and named")
{
    Desk desk;
    const std::vector<std::pair<QString, QByteArray>> files{{u"empty.pool"_s, ""},
                                                            {u"text.pool"_s, QByteArray("hello\n").repeated(100)},
                                                            {u"short.pool"_s, desk.read(u"desk.pool"_s).left(60)},
                                                            {u"half.pool"_s, desk.read(u"desk.pool"_s).left(100'000)}};
    for (const auto& [file, bytes] : files) {
        desk.write(file, bytes);
        for (const QStringList& command : {QStringList{u"info"_s}, QStringList{u"verify"_s},
                                           QStringList{u"add"_s, u"advisor"_s, u"family_name=A"_s}}) {
            const Run done = desk.run(QStringList{command.first(), desk.path(file)} << command.sliced(1));
            INFO(file.toStdString() << ' ' << command.first().toStdString());
            CHECK(done.exit == 1);
            CHECK(done.err.contains(file.toUtf8()));
            CHECK(desk.read(file) == bytes);
        }
    }
    CHECK(desk.run({u"info"_s, desk.path(u"missing.pool"_s)}).exit == 1);
    CHECK_FALSE(QFile::exists(desk.path(u"missing.pool"_s)));
    CHECK(desk.run({u"info"_s, desk.path(QString())}).exit == 1);
}

TEST_CASE("a database of somebody else's is no pool")
{
    Desk desk;
    desk.tamper(u"other.db"_s, u"CREATE TABLE advisor (id)"_s);
    const QByteArray before = desk.read(u"other.db"_s);
    CHECK(desk.run({u"add"_s, desk.path(u"other.db"_s), u"advisor"_s, u"family_name=A"_s}).exit == 1);
    CHECK(desk.read(u"other.db"_s) == before);
}

TEST_CASE("a write-protected pool can be looked at, and not changed")
{
    Desk desk;
    const QString advisor = onePool(desk);
    const QByteArray before = desk.read(u"desk.pool"_s);
    REQUIRE(QFile::setPermissions(desk.pool(), QFile::ReadOwner | QFile::ReadUser));
    for (const QStringList& command : looks)
        CHECK(desk.run(QStringList{command.first(), desk.pool()} << command.sliced(1)).exit == 0);
    for (const QStringList& command : writes(advisor))
        desk.refuses(command, u"write-protected"_s);
    CHECK(desk.read(u"desk.pool"_s) == before);
}

TEST_CASE("a pool of a newer version can be looked at, and not changed")
{
    Desk desk;
    const QString advisor = onePool(desk);
    desk.tamper(u"desk.pool"_s, u"PRAGMA user_version = 99"_s);
    const QByteArray before = desk.read(u"desk.pool"_s);
    for (const QStringList& command : looks)
        CHECK(desk.run(QStringList{command.first(), desk.pool()} << command.sliced(1)).exit == 0);
    for (const QStringList& command : writes(advisor))
        desk.refuses(command, u"newer version"_s);
    CHECK(desk.read(u"desk.pool"_s) == before);
}

TEST_CASE("a pool in which another program writes says so")
{
    Desk desk;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        database.setDatabaseName(desk.pool());
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(u"BEGIN EXCLUSIVE"_s));
        for (const QStringList& command : {QStringList{u"info"_s, desk.pool()},
                                           QStringList{u"add"_s, desk.pool(), u"advisor"_s, u"family_name=A"_s}}) {
            const Run done = desk.run(command);
            CHECK(done.exit == 1);
            CHECK(done.err.contains("is open in test_console"));
        }
        REQUIRE(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    CHECK(desk.count(u"advisor"_s) == 0);
}

TEST_CASE("verify finds what was changed past the program, and says where")
{
    Desk desk;
    const QString advisor = onePool(desk);
    desk.add(u"advisor"_s, {u"family_name=Last"_s});
    REQUIRE(desk.run({u"verify"_s, desk.pool()}).exit == 0);
    SECTION("a table")
    {
        desk.tamper(u"desk.pool"_s, u"UPDATE advisor SET family_name = 'Folln' WHERE family_name = 'Follin'"_s);
    }
    SECTION("a row too few")
    {
        desk.tamper(u"desk.pool"_s, u"DELETE FROM advisor WHERE family_name = 'Follin'"_s);
    }
    SECTION("a change")
    {
        desk.tamper(u"desk.pool"_s, u"UPDATE change SET patch = replace(patch, 'Follin', 'Folln')"_s);
    }
    SECTION("a parent")
    {
        desk.tamper(u"desk.pool"_s, u"UPDATE change SET parents = zeroblob(16) WHERE patch LIKE '%Follin%'"_s);
    }
    SECTION("an author")
    {
        desk.tamper(u"desk.pool"_s, u"UPDATE edit SET author = 'Boris' WHERE arrived = 2"_s);
    }
    SECTION("an edit that vanished")
    {
        desk.tamper(u"desk.pool"_s, u"DELETE FROM edit WHERE arrived = 2"_s);
    }
    SECTION("a change that vanished")
    {
        desk.tamper(u"desk.pool"_s, u"DELETE FROM change WHERE patch LIKE '%Follin%'"_s);
    }
    const Run done = desk.run({u"verify"_s, desk.pool(), u"--json"_s});
    CHECK(done.exit == 3);
    const QJsonArray findings = done.object()[u"findings"_s].toArray();
    REQUIRE_FALSE(findings.isEmpty());
    for (const QJsonValue& finding : findings) {
        CHECK_FALSE(finding[u"what"_s].toString().isEmpty());
        CHECK_FALSE(finding[u"text"_s].toString().isEmpty());
    }
    CHECK(done.object()[u"sound"_s] == false);
}

TEST_CASE("verify says what is wrong with a pool that does not even open, and where")
{
    Desk desk;
    onePool(desk);
    const QString last = desk.ask({u"history"_s}).list().first()[u"edit"_s].toString();
    desk.tamper(u"desk.pool"_s,
                u"UPDATE edit SET author = 'Mallory' WHERE arrived = (SELECT max(arrived) FROM edit)"_s);
    const Run done = desk.run({u"verify"_s, desk.pool(), u"--json"_s});
    CHECK(done.exit == 1);
    CHECK(done.err.contains(last.toUtf8()));
    CHECK(done.object()[u"sound"_s] == false);
    const QJsonArray findings = done.object()[u"findings"_s].toArray();
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(texts(findings, u"edit"_s).contains(last));

    const QByteArray whole = desk.read(u"desk.pool"_s);
    desk.write(u"desk.pool"_s, whole.first(whole.size() * 2 / 3));
    const Run cut = desk.run({u"verify"_s, desk.pool()});
    CHECK(cut.exit == 1);
    CHECK(cut.err.contains("malformed"));
    CHECK(cut.out.contains("cut off"));
}

TEST_CASE("what was done although nobody could be told of it says so")
{
    if (!QFile::exists(u"/dev/full"_s))
        return; // Linux alone has it
    Desk desk;
    onePool(desk);
    const auto intoNothing = [] { REQUIRE(freopen("/dev/full", "w", stdout)); };
    const int before = desk.count(u"advisor"_s);
    const Run added = desk.runWith(intoNothing, {u"add"_s, desk.pool(), u"advisor"_s, u"family_name=Last"_s});
    CHECK(added.exit == 3);
    CHECK(added.err.contains("It was done"));
    CHECK(desk.count(u"advisor"_s) == before + 1);
    const Run listed = desk.runWith(intoNothing, {u"list"_s, desk.pool(), u"advisor"_s});
    CHECK(listed.exit == 1); // nothing was done, and nothing said
    const Run refused = desk.runWith(intoNothing, {u"add"_s, desk.pool(), u"advisor"_s, u"email=none"_s});
    CHECK(refused.exit == 1);
    CHECK_FALSE(refused.err.contains("It was done"));
}

TEST_CASE("a backup is the whole pool under another name, and replaces nothing")
{
    Desk desk;
    onePool(desk);
    const QString copy = desk.path(u"stick.pool"_s);
    CHECK(desk.ask({u"backup"_s, copy}).object()[u"file"_s] == copy);
    CHECK(desk.run({u"dump"_s, copy}).out == desk.dump());
    CHECK(desk.run({u"verify"_s, copy}).exit == 0);
    desk.refuses({u"backup"_s, copy}, u"stick.pool"_s);
    desk.refuses({u"backup"_s, desk.pool()}, u"desk.pool"_s);
    desk.refuses({u"backup"_s, desk.path(u"no folder/stick.pool"_s)}, u"no folder"_s);
}

TEST_CASE("before an import the pool is backed up beside itself, as it was")
{
    Desk desk;
    onePool(desk);
    const QByteArray before = desk.dump();
    desk.ask({u"import"_s, QStringLiteral(EXAMPLES "/roster-en.csv")}, 3);
    const QDir folder(desk.path(u"desk.backups"_s));
    const QStringList backups = folder.entryList({u"*import.pool"_s});
    REQUIRE(backups.size() == 1);
    CHECK(desk.run({u"dump"_s, folder.filePath(backups.first())}).out == before);
}

TEST_CASE("a view in a table's place is refused with a word, whatever it would have done")
{
    Desk desk;
    desk.tamper(u"desk.pool"_s, u"ALTER TABLE edit RENAME TO real_edit"_s);
    desk.tamper(u"desk.pool"_s,
                u"CREATE VIEW edit AS WITH RECURSIVE n(id) AS (VALUES (1) UNION ALL SELECT id + 1 FROM n)"
                " SELECT x'00' AS id, '' AS author, '' AS copy, '' AS at, '' AS label, x'00' AS digest,"
                " 1 AS arrived FROM n WHERE id < 0"_s);
    for (const QString& command : {u"info"_s, u"verify"_s, u"dump"_s, u"check"_s}) {
        const Run done = desk.run({command, desk.pool()});
        INFO(command.toStdString());
        CHECK(done.exit != 0);
        CHECK_FALSE(done.err.isEmpty());
    }
}

} // namespace advisorpool
