#include "core/pool/backup.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"

#include <QScopeGuard>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

Fault refusedOpen(const QString& path)
{
    FakeClock time;
    const auto pool = Pool::open(path, testKinds(), sessionOf(time));
    REQUIRE_FALSE(pool);
    CHECK(pool.error().file == path);
    return pool.error().fault;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QDateTime on(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
}

} // namespace

TEST_CASE("a new pool is one file that says what it is")
{
    TestPool pool;
    pool.pool.reset();
    const QByteArray bytes = bytesOf(pool.folder.file());
    CHECK(bytes.startsWith("SQLite format 3"));
    CHECK(bytes.mid(68, 4) == "AdP1");                          // application_id
    CHECK(bytes.mid(60, 4) == QByteArray::fromHex("00000002")); // user_version
    CHECK(QDir(QFileInfo(pool.folder.file()).path()).entryList(QDir::Files).size() == 1);
    pool.reopen();
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("what is no pool is refused by name and stays as it was")
{
    TempFolder folder;
    const QString path = folder.file();
    CHECK(refusedOpen(path) == Fault::FileMissing);
    CHECK_FALSE(QFile::exists(path));
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("name,rank\nAnna,mate\n"), QByteArray(5000, '\0'), QByteArray("SQLite format 3"),
          QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x')}) {
        INFO(bytes.left(20).toStdString());
        writeFile(path, bytes);
        CHECK(refusedOpen(path) == Fault::NotAPool);
        CHECK(bytesOf(path) == bytes);
    }
    QFile::remove(path);
    QDir().mkpath(path);
    CHECK(refusedOpen(path) == Fault::FileUnreadable);
}

TEST_CASE("another program's database is refused")
{
    TempFolder folder;
    RawFile(folder.file()).run("CREATE TABLE t (a); PRAGMA user_version = 1");
    CHECK(refusedOpen(folder.file()) == Fault::NotAPool);
}

TEST_CASE("a truncated pool is refused as damaged, wherever it was cut")
{
    TestPool pool;
    for (int i = 0; i < 40; ++i)
        addSailor(*pool, QString::number(i));
    pool.pool.reset();
    const QByteArray whole = bytesOf(pool.folder.file());
    const QString path = pool.folder.file(u"cut.pool"_s);
    for (const qsizetype size : {qsizetype{100}, qsizetype{4096}, whole.size() / 2, whole.size() - 4096}) {
        INFO(size);
        writeFile(path, whole.left(size));
        const Fault fault = refusedOpen(path);
        CHECK((fault == Fault::Damaged || (fault == Fault::NotAPool && size < 4096)));
    }
}

TEST_CASE("a pool whose newest edit is not what was written is refused as damaged")
{
    TestPool pool;
    addSailor(*pool, u"Anna"_s);
    pool.pool.reset();
    RawFile(pool.folder.file()).run("UPDATE edit SET author = 'Eve'");
    CHECK(refusedOpen(pool.folder.file()) == Fault::Damaged);
}

TEST_CASE("a pool that a newer version wrote opens to be read")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    pool.pool.reset();
    RawFile(pool.folder.file()).run("PRAGMA user_version = 3");
    const QByteArray before = bytesOf(pool.folder.file());
    pool.reopen();
    CHECK_FALSE(pool->isWritable());
    CHECK(pool->whyReadOnly() == Fault::NewerPool);
    CHECK(valueOf(*pool, Sailor::kind(), anna, u"name") == Value(u"Anna"_s));
    {
        Edit edit(*pool, Label::Set);
        const auto done = edit.set(Sailor::kind(), anna, patch<Sailor>({{u"age", qint64{3}}}));
        REQUIRE_FALSE(done);
        CHECK(done.error().fault == Fault::NewerPool);
        REQUIRE_FALSE(edit.commit());
    }
    pool.pool.reset();
    CHECK(bytesOf(pool.folder.file()) == before);
}

TEST_CASE("a file without write bits opens to be read, whoever asks")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    pool.pool.reset();
    QFile::setPermissions(pool.folder.file(), QFile::ReadOwner);
    pool.reopen();
    CHECK(pool->whyReadOnly() == Fault::ReadOnly);
    CHECK(valueOf(*pool, Sailor::kind(), anna, u"name") == Value(u"Anna"_s));
    CHECK(findings(*pool).isEmpty());
    Edit edit(*pool, Label::Add);
    const auto done = edit.add(Sailor::kind(), patch<Sailor>({{u"name", u"B"_s}}));
    REQUIRE_FALSE(done);
    CHECK(done.error().fault == Fault::ReadOnly);
}

TEST_CASE("a pool is never made over something that is there")
{
    TempFolder folder;
    writeFile(folder.file(), "precious");
    FakeClock time;
    const auto pool = Pool::create(folder.file(), testKinds(), sessionOf(time));
    REQUIRE_FALSE(pool);
    CHECK(pool.error().fault == Fault::FileExists);
    CHECK(bytesOf(folder.file()) == "precious");
    CHECK_FALSE(Pool::create(folder.file(u"missing/test.pool"_s), testKinds(), sessionOf(time)));
}

TEST_CASE("what text can't be stored is stored as what can, so that the pool stays sound")
{
    TestPool pool;
    pool.as(u"A\uFFFEnna\uFFFF"_s);
    const Id id = addSailor(*pool, u"x\uFFFFy\u001Fz"_s);
    CHECK(valueOf(*pool, Sailor::kind(), id, u"name") == Value(u"x\uFFFDy z"_s));
    pool.reopen();
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("a name that looks like SQLite's URI is a name")
{
    TempFolder folder;
    FakeClock time;
    QDir::setCurrent(QFileInfo(folder.file()).path());
    REQUIRE(Pool::create(u"file:memory?mode=memory"_s, testKinds(), sessionOf(time)));
    CHECK(QFile::exists(folder.file(u"file:memory?mode=memory"_s)));
    QDir::setCurrent(QDir::rootPath());
}

TEST_CASE("a locked pool refuses an edit after a while, and takes it when the lock is gone")
{
    TestPool pool;
    REQUIRE(pool->database().run(u"PRAGMA busy_timeout = 20"_s)); // the 5 seconds of every day are too long here
    RawFile other(pool.folder.file());
    other.run("BEGIN IMMEDIATE");
    {
        Edit edit(*pool, Label::Add);
        const auto done = edit.commit();
        REQUIRE_FALSE(done);
        CHECK(done.error().fault == Fault::Locked);
    }
    other.run("COMMIT");
    const Id anna = addSailor(*pool, u"Anna"_s);

    other.run("BEGIN; SELECT * FROM sailor"); // a reader who never ends blocks the commit itself
    {
        Edit edit(*pool, Label::Set);
        REQUIRE(edit.set(Sailor::kind(), anna, patch<Sailor>({{u"age", qint64{3}}})));
        const auto done = edit.commit();
        REQUIRE_FALSE(done);
        CHECK(done.error().fault == Fault::Locked);
    }
    other.run("COMMIT");
    CHECK(valueOf(*pool, Sailor::kind(), anna, u"age").isNull());
    CHECK_FALSE(setField(*pool, Sailor::kind(), anna, u"age", qint64{4}).isNull());
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("a finished edit holds no lock, nor does anything that was read")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    dumpOf(*pool);
    findings(*pool);
    CHECK(pool->changelog().edits([](const EditRow&) { return false; }));
    CHECK(pool->tables().readAll(Sailor::kind(), [](const Record&) { return false; }));
    CHECK(recordOf(*pool, Sailor::kind(), anna).isAlive());
    RawFile(pool.folder.file()).run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
}

TEST_CASE("two windows on one file see each other's edits")
{
    TestPool one;
    auto opened = Pool::open(one.folder.file(), testKinds(), sessionOf(one.time, u"Boris"_s));
    REQUIRE(opened);
    Pool& two = **opened;
    std::vector<std::vector<Id>> heard;
    QObject::connect(&two, &Pool::changed, [&](const std::vector<Id>& records) { heard.push_back(records); });
    REQUIRE(two.refresh());
    CHECK(heard.empty());

    const Id anna = addSailor(*one, u"Anna"_s);
    const Id knot = addKnot(*one, anna, u"bowline"_s);
    REQUIRE(two.refresh());
    CHECK(heard == std::vector<std::vector<Id>>{{anna, knot}});
    CHECK(valueOf(two, Sailor::kind(), anna, u"name") == Value(u"Anna"_s));
    REQUIRE(two.refresh());
    CHECK(heard.size() == 1);

    setField(two, Sailor::kind(), anna, u"age", qint64{5});
    REQUIRE(one->refresh());
    CHECK(valueOf(*one, Sailor::kind(), anna, u"age") == Value(qint64{5}));
    CHECK(findings(*one).isEmpty());
}

TEST_CASE("another window hears that what an erased record owned is gone, too")
{
    TestPool one;
    const Id anna = addSailor(*one, u"Anna"_s);
    const Id knot = addKnot(*one, anna, u"bowline"_s);
    auto opened = Pool::open(one.folder.file(), testKinds(), sessionOf(one.time, u"Boris"_s));
    REQUIRE(opened);
    bool knows[] = {false, false};
    const auto listen = [&](Pool& pool, bool& heard) {
        QObject::connect(&pool, &Pool::changed, [&heard, knot](const std::vector<Id>& records) {
            heard |= records.empty() || std::find(records.begin(), records.end(), knot) != records.end();
        });
    };
    listen(*one, knows[0]);
    listen(**opened, knows[1]);
    Edit edit(*one, Label::Erase);
    REQUIRE(edit.erase(Sailor::kind(), anna));
    committed(edit);
    REQUIRE((*opened)->refresh());
    CHECK(knows[0]);
    CHECK(knows[1]);
}

TEST_CASE("a pool that some tool left in WAL mode is one file again once it was opened")
{
    TestPool pool;
    addSailor(*pool, u"Anna"_s);
    pool.pool.reset();
    RawFile(pool.folder.file()).run("PRAGMA journal_mode = WAL");
    pool.reopen();
    CHECK(pool->database().scalar(u"PRAGMA journal_mode"_s)->toString() == u"delete"_s);
    addSailor(*pool, u"Boris"_s);
    CHECK_FALSE(QFile::exists(pool.folder.file() + u"-wal"_s));
}

TEST_CASE("writing is as durable as the design says, also after opening again")
{
    TestPool pool;
    for (int round = 0; round < 2; ++round) {
        CHECK(pool->database().scalar(u"PRAGMA synchronous"_s)->toInt() == 3); // EXTRA
        CHECK(pool->database().scalar(u"PRAGMA secure_delete"_s)->toInt() == 1);
        CHECK(pool->database().scalar(u"PRAGMA trusted_schema"_s)->toInt() == 0);
        CHECK(pool->database().scalar(u"PRAGMA journal_mode"_s)->toString() == u"delete"_s);
        pool.reopen();
    }
}

TEST_CASE("other descriptions project anew, after a backup")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    addKnot(*pool, anna, u"bowline"_s);
    const QByteArray before = dumpOf(*pool);
    pool.pool.reset();
    RawFile(pool.folder.file())
        .run("UPDATE tally SET descriptions = 'older'; DROP TABLE knot; CREATE TABLE knot (x); "
             "UPDATE sailor SET name = 'other'; INSERT INTO conflict VALUES (x'00', 'f', 'k')");
    pool.reopen();
    CHECK(dumpOf(*pool) == before);
    CHECK(valueOf(*pool, Sailor::kind(), anna, u"name") == Value(u"Anna"_s));
    CHECK(findings(*pool).isEmpty());
    REQUIRE(backups(*pool).size() == 1);
    CHECK(backups(*pool).first().endsWith(u" migration.pool"_s));
    pool.reopen();
    CHECK(backups(*pool).size() == 1);
}

TEST_CASE("the backups of a pool that is opened through a link lie beside the pool itself")
{
    TestPool pool;
    const QString link = pool.folder.file(u"link.pool"_s);
    REQUIRE(QFile::link(pool.folder.file(), link));
    const auto linked = Pool::open(link, testKinds(), sessionOf(pool.time));
    REQUIRE(linked);
    const auto made = backUp(**linked, BackupReason::Import);
    REQUIRE(made);
    CHECK(backups(*pool) == QStringList{*made});
    CHECK(backups(link) == QStringList{*made});
}

TEST_CASE("two backups in one moment are two files")
{
    TestPool pool;
    const auto first = backUp(*pool, BackupReason::Import);
    const auto second = backUp(*pool, BackupReason::Import);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first != *second);
    CHECK(backups(*pool) == QStringList{*second, *first});
}

TEST_CASE("a backup is a whole pool under a name that says when and why")
{
    TestPool pool;
    addSailor(*pool, u"Anna"_s);
    pool.time.now = QDateTime(QDate(2011, 2, 18), QTime(19, 42, 7, 123), Qt::UTC);
    const auto made = backUp(*pool, BackupReason::Import);
    REQUIRE(made);
    CHECK(*made == pool.folder.file(u"test.backups/test 2011-02-18 19-42-07.123 import.pool"_s));
    CHECK(backups(*pool) == QStringList{*made});
    auto opened = Pool::open(*made, testKinds(), sessionOf(pool.time));
    REQUIRE(opened);
    CHECK(dumpOf(**opened) == dumpOf(*pool));
    CHECK(findings(**opened).isEmpty());
    const auto again = copyTo(*pool, *made);
    REQUIRE_FALSE(again);
    CHECK(again.error().fault == Fault::FileExists);
    CHECK(QDir(backupFolder(*pool)).entryList(QDir::Files).size() == 1); // nothing unfinished is left
}

TEST_CASE("files whose names differ only in what follows the last dot do not share their backups")
{
    TestPool pool;
    addSailor(*pool, u"Anna"_s);
    const QStringList names{u"x.pool"_s, u"x.old"_s, u"x"_s, u"x.backup.pool"_s};
    QSet<QString> folders;
    for (const QString& name : names) {
        REQUIRE(copyTo(*pool, pool.folder.file(name)));
        auto other = Pool::open(pool.folder.file(name), testKinds(), sessionOf(pool.time));
        REQUIRE(other);
        const auto made = backUp(**other, BackupReason::Import);
        REQUIRE(made);
        CHECK(backups(**other) == QStringList{*made});
        folders.insert(backupFolder(**other));
    }
    CHECK(folders.size() == names.size());
}

TEST_CASE("a backup that did not stay is not the day's")
{
    TestPool pool;
    addSailor(*pool, u"Anna"_s);
    addSailor(*pool, u"Boris"_s);
    REQUIRE(backups(*pool).size() <= 1);
    pool.time.now = pool.time.now.addDays(1);
    const auto before = backups(*pool).size();
    {
        const auto held = HeldBackup::make(*pool, BackupReason::Import);
        REQUIRE(held);
        Edit edit(*pool, Label::Import); // comes to nothing
    }
    CHECK(backups(*pool).size() == before);
    addSailor(*pool, u"Clara"_s);
    CHECK(backups(*pool).size() == before + 1);
    addSailor(*pool, u"Daria"_s);
    CHECK(backups(*pool).size() == before + 1);
}

TEST_CASE("the day's first edit is preceded by one backup, without that edit")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    setField(*pool, Sailor::kind(), anna, u"age", qint64{0});
    CHECK(backups(*pool).isEmpty());
    for (int day = 1; day <= 3; ++day) {
        const QByteArray before = dumpOf(*pool);
        for (int edit = 0; edit < 3; ++edit) {
            pool.time.now = on(2011, 2, 14 + day, 8 + edit);
            setField(*pool, Sailor::kind(), anna, u"age", qint64{10 * day + edit});
        }
        REQUIRE(backups(*pool).size() == day);
        auto opened = Pool::open(backups(*pool).first(), testKinds(), sessionOf(pool.time));
        REQUIRE(opened);
        CHECK(dumpOf(**opened) == before);
    }
}

TEST_CASE("a clock that went back makes one backup a day all the same")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    setField(*pool, Sailor::kind(), anna, u"age", qint64{0});
    for (const QDateTime& now : {on(2011, 3, 20), on(2011, 3, 19), on(2011, 3, 19), on(2011, 3, 19, 13)}) {
        pool.time.now = now;
        setField(*pool, Sailor::kind(), anna, u"age", pool.pool->changelog().newest()->msecs() % 1000);
    }
    CHECK(backups(*pool).size() == 2);
}

TEST_CASE("the day of the day's backup is the wall calendar's, far from Greenwich too")
{
    const QByteArray zone = qgetenv("TZ");
    const auto there = qScopeGuard([&] { qputenv("TZ", zone); });
    for (const char* const place : {"KGT-6", "PST8"}) {
        qputenv("TZ", place);
        TestPool pool;
        const Id anna = addSailor(*pool, u"Anna"_s);
        setField(*pool, Sailor::kind(), anna, u"age", qint64{0});
        for (int hour = 0; hour < 24; hour += 2) { // of one day there
            pool.time.now = QDateTime(QDate(2011, 3, 20), QTime(hour, 30), Qt::LocalTime).toUTC();
            setField(*pool, Sailor::kind(), anna, u"age", qint64{hour + 1});
        }
        INFO(place);
        CHECK(backups(*pool).size() == 1);
    }
}

TEST_CASE("old backups go: ten stay, one a day for 14 days, one a month for 12")
{
    const QDateTime now = on(2011, 12, 31);
    const auto kept = [&](const std::vector<QDateTime>& newestFirst) {
        QStringList days;
        const std::vector<bool> keep = backupsToKeep(newestFirst, now);
        REQUIRE(keep.size() == newestFirst.size());
        for (size_t i = 0; i < keep.size(); ++i)
            if (keep[i])
                days << newestFirst[i].toString(u"MM-dd HH"_s);
        return days;
    };
    CHECK(kept({}).isEmpty());

    std::vector<QDateTime> hours; // 20 of one day
    for (int hour = 23; hour > 3; --hour)
        hours.push_back(on(2011, 12, 31, hour));
    CHECK(kept(hours).size() == 10);
    CHECK(kept(hours).last() == u"12-31 14"_s);

    std::vector<QDateTime> twiceADay;
    for (int day = 31; day > 10; --day)
        for (const int hour : {18, 9})
            twiceADay.push_back(on(2011, 12, day, hour));
    const QStringList daily = kept(twiceADay);
    CHECK(daily.size() == 10 + 9); // both of the last five days, the later one of nine more: 14 days
    CHECK(daily.last() == u"12-18 18"_s);

    std::vector<QDateTime> weekly;
    for (QDateTime moment = now; moment > now.addYears(-2); moment = moment.addDays(-7))
        weekly.push_back(moment);
    QSet<QString> months;
    const QStringList stay = kept(weekly);
    for (const QString& day : stay)
        months.insert(day.left(2));
    CHECK(months.size() == 12);
    CHECK(stay.size() == 10 + 9); // the last ten reach to the end of October
    CHECK(kept(weekly).last() == u"01-29 12"_s);
}

TEST_CASE("letting backups go touches nothing but backups")
{
    TestPool pool;
    addSailor(*pool, u"Anna"_s);
    QDir().mkpath(backupFolder(*pool));
    const QString letter = backupFolder(*pool) + u"/letter to the director.pool"_s;
    writeFile(letter, "dear director");
    for (int minute = 0; minute < 15; ++minute) {
        pool.time.now = pool.time.now.addSecs(60);
        REQUIRE(backUp(*pool, BackupReason::Merge));
    }
    CHECK(backups(*pool).size() == 10);
    CHECK(bytesOf(letter) == "dear director");
}
