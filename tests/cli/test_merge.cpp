#include "tests/cli/desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// A copy of the desk's pool, where somebody else works.
struct Laptop
{
    Laptop(const Desk& at, const QString& name) : desk(at), file(at.path(name + u".pool"_s)), who(name)
    {
        REQUIRE(QFile::copy(desk.pool(), file));
    }
    Run run(const QStringList& command) const
    {
        return desk.run(QStringList{command.front(), file} + command.mid(1) +
                        QStringList{u"--author"_s, who, u"--copy"_s, who, u"--json"_s});
    }

    const Desk& desk;
    QString file;
    QString who;
};

QString onePerson(const Desk& desk)
{
    return desk.add(u"advisor"_s, {u"family_name=Follin"_s, u"phone=1"_s});
}

} // namespace

TEST_CASE("three laptops come together, and say who brought what and where they disagree")
{
    Desk desk;
    const QString id = onePerson(desk);
    const Laptop olga(desk, u"Olga"_s), pavel(desk, u"Pavel"_s);
    REQUIRE(desk.run({u"set"_s, desk.pool(), u"advisor"_s, id, u"phone=4"_s}).exit == 0);
    REQUIRE(olga.run({u"set"_s, u"advisor"_s, id, u"phone=2"_s}).exit == 0);
    REQUIRE(pavel.run({u"set"_s, u"advisor"_s, id, u"phone=3"_s}).exit == 0);

    const QByteArray before = desk.dump();
    const Run dry = desk.ask({u"merge"_s, olga.file, pavel.file, u"--dry-run"_s}, 3);
    CHECK(desk.dump() == before);
    const Run done = desk.ask({u"merge"_s, olga.file, pavel.file}, 3);
    for (const Run& run : {dry, done}) {
        CHECK(run.object()[u"edits"_s] == 2);
        CHECK(run.object()[u"changed"_s] == 1);
        CHECK(run.object()[u"conflicts"_s] == 1);
        CHECK(texts(run.object()[u"arrivals"_s].toArray(), u"author"_s) == QStringList{u"Olga"_s, u"Pavel"_s});
    }
    const QJsonArray conflicts = desk.ask({u"conflicts"_s}, 3).list();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0][u"values"_s].toArray().size() == 3);
    desk.ask({u"resolve"_s, conflicts[0][u"id"_s].toString(), u"--take"_s, u"2"_s});
    CHECK(desk.ask({u"conflicts"_s}).list().isEmpty());
    desk.ask({u"undo"_s, u"--merge"_s, QString::number(done.object()[u"merge"_s].toInt())});
    CHECK(desk.ask({u"merge"_s, olga.file, pavel.file}).object()[u"edits"_s] == 0);
}

TEST_CASE("a dry run says in words what would come in, and the conflicts say what stood before")
{
    Desk desk;
    const QString id = onePerson(desk);
    const QString gone = desk.add(u"advisor"_s, {u"family_name=Quagliarella"_s});
    const Laptop olga(desk, u"Olga"_s);
    REQUIRE(desk.run({u"set"_s, desk.pool(), u"advisor"_s, id, u"phone=4"_s}).exit == 0);
    REQUIRE(olga.run({u"set"_s, u"advisor"_s, id, u"phone=2"_s, u"position=Deputy"_s}).exit == 0);
    REQUIRE(olga.run({u"add"_s, u"advisor"_s, u"family_name=Bulaeva"_s}).exit == 0);
    REQUIRE(olga.run({u"erase"_s, gone}).exit == 0);
    const Run dry = desk.run({u"merge"_s, desk.pool(), olga.file, u"--dry-run"_s});
    CHECK(dry.exit == 3);
    for (const char* words :
         {"3 edits would come in", "Records: 1 new, 1 changed, 1 deleted. Conflicts: 1.", "New:\n  BULAEVA",
          "FOLLIN \xE2\x80\x93 Phone, Position", "Erased for good:\n  QUAGLIARELLA", "FOLLIN \xE2\x80\x93 Phone: "})
        CHECK(dry.out.contains(words));
    REQUIRE(desk.run({u"merge"_s, desk.pool(), olga.file, u"--accept-erasures"_s}).exit == 3);
    const Run open = desk.run({u"conflicts"_s, desk.pool()});
    for (const char* words : {"FOLLIN \xE2\x80\x93 Phone", "before: 1", "shown now", "Olga"})
        CHECK(open.out.contains(words));
}

TEST_CASE("pools that were made apart meet without a further word, and are told of it on standard error")
{
    Desk desk;
    onePerson(desk);
    const QString other = desk.path(u"other.pool"_s);
    REQUIRE(desk.run({u"new"_s, other}).exit == 0);
    REQUIRE(desk.run({u"add"_s, other, u"advisor"_s, u"family_name=Povarisov"_s}).exit == 0);
    const Run done = desk.ask({u"merge"_s, other});
    CHECK(done.object()[u"created"_s] == 1);
    CHECK(done.object()[u"strangers"_s].toArray() == QJsonArray{other});
    CHECK(done.err.contains("started apart"));
}

TEST_CASE("a merge that is refused leaves no backup behind")
{
    Desk desk;
    const QString id = onePerson(desk);
    const Laptop olga(desk, u"Olga"_s);
    REQUIRE(olga.run({u"set"_s, u"advisor"_s, id, u"phone=2"_s}).exit == 0);
    REQUIRE(olga.run({u"erase"_s, id}).exit == 0);
    const auto backups = [&] { return QDir(desk.path(u"desk.backups"_s)).entryList(QDir::Files); };
    const QStringList before = backups();
    desk.refuses({u"merge"_s, olga.file}, u"--accept-erasures"_s);
    desk.refuses({u"merge"_s, olga.file}, u"FOLLIN"_s); // whom it would erase, by name
    CHECK(backups() == before);
    const QJsonObject done = desk.ask({u"merge"_s, olga.file, u"--accept-erasures"_s}).object();
    CHECK(backups().size() == before.size() + 1);
    CHECK(done[u"erased"_s].toArray() == QJsonArray{id});
    CHECK(done[u"backups"_s].toArray().size() == backups().size()); // which still hold her
}

TEST_CASE("one command recovers a damaged pool, says what it did, and leaves a sound one alone")
{
    Desk desk;
    const QString id = onePerson(desk);
    CHECK(desk.ask({u"recover"_s}).object()[u"sound"_s] == true);
    const Laptop olga(desk, u"Olga"_s); // so that there is a backup
    REQUIRE(olga.run({u"add"_s, u"advisor"_s, u"family_name=Bulaeva"_s}).exit == 0);
    desk.ask({u"merge"_s, olga.file});
    desk.add(u"advisor"_s, {u"family_name=Quagliarella"_s});
    const QByteArray dump = desk.dump();
    desk.tamper(u"desk.pool"_s, u"UPDATE advisor SET family_name = 'Mallory' WHERE family_name = 'Follin'"_s);
    const QByteArray damaged = desk.read(u"desk.pool"_s);
    const Run done = desk.ask({u"recover"_s});
    CHECK(done.object()[u"sound"_s] == false);
    CHECK(QFileInfo::exists(done.object()[u"backup"_s].toString()));
    CHECK(desk.read(QFileInfo(done.object()[u"kept"_s].toString()).fileName()) == damaged);
    CHECK(desk.dump() == dump);
    CHECK(desk.ask({u"verify"_s}).object()[u"sound"_s] == true);

    desk.tamper(u"desk.pool"_s, u"UPDATE change SET patch = replace(patch, 'Quagliarella', 'Mallory')"_s);
    const Run partly = desk.ask({u"recover"_s}, 3); // that one edit is lost, and named
    CHECK(partly.object()[u"left"_s].toArray().size() == 1);
    CHECK(desk.count(u"advisor"_s) == 2);
    CHECK(desk.get(u"advisor"_s, id)[u"phone"_s] == u"1"_s);
}
