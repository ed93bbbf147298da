#include "core/pool/undo.h"
#include "tests/core/pool/laptops.h"

#include <QDir>

using namespace advisorpool;
using namespace Qt::StringLiterals;

TEST_CASE("the other file may be open in another window")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    auto transaction = Transaction::begin(copies[1].database()); // a form that is being saved
    REQUIRE(transaction);
    REQUIRE(copies[1].database().run(u"UPDATE tally SET edits = edits"_s));
    CHECK(copies.merge(0, {1}).edits == 1);
    REQUIRE(transaction->commit());
    copies.agree();
}

TEST_CASE("a file that was not closed cleanly is read as it was before, and stays as it is")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    const QByteArray dump = dumpOf(copies[1]);
    const QString torn = copies.file(u"torn.pool"_s);
    const QString journal = torn + u"-journal"_s;
    {
        auto transaction = Transaction::begin(copies[1].database());
        REQUIRE(transaction);
        REQUIRE(copies[1].database().run(u"PRAGMA cache_size = 1"_s)); // so that pages are written before the commit
        for (int i = 0; i < 200; ++i)
            REQUIRE(copies[1].database().run(
                u"INSERT INTO log_entry VALUES (randomblob(16), hex(randomblob(200)), NULL, 0, 0)"_s));
        REQUIRE(QFile::copy(copies.path(1), torn));
        REQUIRE(QFile::copy(copies.path(1) + u"-journal"_s, journal));
    }
    const QByteArray file = bytesOf(torn);
    const QByteArray beside = bytesOf(journal);
    REQUIRE_FALSE(beside.isEmpty());
    const auto report = copies.tryMerge(0, {torn});
    REQUIRE(report);
    CHECK(report->edits == 1);
    CHECK(dumpOf(copies[0]) == dump);
    CHECK(bytesOf(torn) == file);
    CHECK(bytesOf(journal) == beside);
}

TEST_CASE("a journal that names another file gets nobody's file deleted")
{
    Laptops copies;
    const QString other = copies.file(u"thesis.txt"_s);
    QFile thesis(other);
    REQUIRE(thesis.open(QIODevice::WriteOnly));
    thesis.write("years of work");
    thesis.close();
    copies.close(1);
    QFile journal(copies.path(1) + u"-journal"_s);
    REQUIRE(journal.open(QIODevice::WriteOnly));
    QByteArray text(512, '\0');
    text.replace(0, 8, QByteArray::fromHex("d9d505f920a163d7"));
    const QByteArray name = other.toUtf8();
    quint32 sum = 0;
    for (const char c : name)
        sum += static_cast<quint32>(static_cast<signed char>(c));
    const auto big = [](quint32 n) {
        return QByteArray{}.append(char(n >> 24)).append(char(n >> 16)).append(char(n >> 8)).append(char(n));
    };
    text += big(262145) + name + big(static_cast<quint32>(name.size())) + big(sum) +
            QByteArray::fromHex("d9d505f920a163d7");
    journal.write(text);
    journal.close();
    CHECK(faultOf(copies.tryMerge(0, {copies.path(1)})) == Fault::ForeignJournal);
    const QByteArray file = bytesOf(copies.path(1));
    FakeClock time;
    const auto opened = Pool::open(copies.path(1), testKinds(), sessionOf(time));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().fault == Fault::ForeignJournal); // nor as one's own
    CHECK(bytesOf(copies.path(1)) == file);
    CHECK(QFileInfo::exists(other));
}

TEST_CASE("a file in WAL mode is read, and neither it nor its folder is touched")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    copies.close(1);
    {
        RawFile raw(copies.path(1));
        raw.run("PRAGMA journal_mode = WAL");
        raw.run("CREATE TABLE note (text)");
    }
    const QByteArray file = bytesOf(copies.path(1));
    const QStringList names = QDir(QFileInfo(copies.path(1)).path()).entryList(QDir::Files);
    CHECK(copies.merge(0, {1}, {.dryRun = true}).edits == 1);
    CHECK(bytesOf(copies.path(1)) == file);
    CHECK(QDir(QFileInfo(copies.path(1)).path()).entryList(QDir::Files) == names);
}

TEST_CASE("the other file may be read-only")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    copies.close(1);
    REQUIRE(QFile::setPermissions(copies.path(1), QFileDevice::ReadOwner));
    CHECK(copies.merge(0, {1}).edits == 1);
    copies.open(1);
    CHECK(copies[1].whyReadOnly() == Fault::ReadOnly);
    CHECK(faultOf(copies.tryMerge(1, {copies.path(0)})) == Fault::ReadOnly);
}

TEST_CASE("what is no file, no pool or newer is refused by name")
{
    Laptops copies;
    const auto faultOfFile = [&](const QString& path) {
        const auto report = copies.tryMerge(0, {copies.path(1), path});
        REQUIRE_FALSE(report);
        CHECK(report.error().file == path);
        return report.error().fault;
    };
    CHECK(faultOfFile(copies.file(u"none.pool"_s)) == Fault::FileMissing);
    CHECK(faultOfFile(copies.file(u"."_s)) == Fault::FileUnreadable);
    const int newer = copies.addCopy();
    copies.close(newer);
    RawFile(copies.path(newer)).run("PRAGMA user_version = 3");
    CHECK(faultOfFile(copies.path(newer)) == Fault::NewerPool);
}

TEST_CASE("blobs and tables of its own in the other file do not matter")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    copies.close(1);
    {
        RawFile raw(copies.path(1));
        raw.run("INSERT INTO blob VALUES (x'00', x'01')");
        raw.run("CREATE TABLE note (text)");
        raw.run("CREATE VIEW people AS SELECT * FROM sailor");
        raw.run("DROP TABLE sailor");
        raw.run("DELETE FROM conflict");
    }
    CHECK(copies.merge(0, {1}).edits == 1);
    CHECK(findings(copies[0]) == QStringList());
}
