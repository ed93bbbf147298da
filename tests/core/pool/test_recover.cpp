#include "core/pool/backup.h"
#include "core/pool/recover.h"
#include "tests/catch.h"
#include "tests/core/pool/copies.h"

#include <QDir>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// A pool whose newest edits no backup has, as the day goes on.
class Working
{
public:
    Working()
    {
        anna = addSailor(*pool, u"Zoya"_s);
        REQUIRE(backUp(*pool, BackupReason::Import));
        pool.time.now = pool.time.now.addSecs(60);
        boris = addSailor(*pool, u"Boris"_s);
        setField(*pool, Sailor::kind(), anna, u"age", qint64{30});
        dump = dumpOf(*pool);
        pool.pool.reset();
    }

    QString path() const { return pool.folder.file(); }
    Result<Recovery> recover() { return advisorpool::recover(path(), testKinds(), sessionOf(pool.time)); }

    // Overwrites some bytes wherever `found` stands.
    void spoil(const QByteArray& found, const QByteArray& by) const
    {
        QByteArray bytes = bytesOf(path());
        REQUIRE(bytes.contains(found));
        bytes.replace(found, by);
        write(path(), bytes);
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    TestPool pool;
    Id anna, boris;
    QByteArray dump;
};

} // namespace

TEST_CASE("recovering gives back the newest backup and what can be read of the damaged file, which is kept")
{
    Working work;
    work.spoil("{\"age\":30}", "{\"age\":99}");
    const QByteArray damaged = bytesOf(work.path());
    const auto done = work.recover();
    REQUIRE(done);
    CHECK_FALSE(done->wasSound);
    CHECK(done->backup.endsWith(u"import.pool"_s));
    CHECK(done->salvaged.edits == 1); // Boris
    CHECK(done->salvaged.left.size() == 1);
    CHECK(bytesOf(done->kept) == damaged);
    work.pool.reopen();
    CHECK(findings(*work.pool) == QStringList());
    CHECK(recordOf(*work.pool, Sailor::kind(), work.boris).isAlive());
    CHECK(valueOf(*work.pool, Sailor::kind(), work.anna, u"age").isNull());
    CHECK(QDir(QFileInfo(work.path()).path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"test.backups"_s}); // nothing of the work is left lying
}

TEST_CASE("where only the tables are wrong, recovering loses nothing")
{
    Working work;
    RawFile(work.path()).run("UPDATE sailor SET name = 'Mallory' WHERE name = 'Zoya'");
    const auto done = work.recover();
    REQUIRE(done);
    CHECK(done->salvaged.left.empty());
    work.pool.reopen();
    CHECK(dumpOf(*work.pool) == work.dump);
}

TEST_CASE("without a sound backup the pool is put together from the damaged file alone")
{
    Working work;
    const QString backup = backups(work.path()).front();
    Working::write(backup, bytesOf(backup).replace("Zoya", "Olga"));
    work.spoil("{\"age\":30}", "{\"age\":99}");
    const auto done = work.recover();
    REQUIRE(done);
    CHECK(done->backup.isEmpty());
    CHECK(done->salvaged.left.size() == 1);
    work.pool.reopen();
    CHECK(findings(*work.pool) == QStringList());
    CHECK(recordOf(*work.pool, Sailor::kind(), work.anna).isAlive());
    CHECK(recordOf(*work.pool, Sailor::kind(), work.boris).isAlive());
}

TEST_CASE("a file of which nothing can be read is replaced by the backup, and kept")
{
    Working work;
    const QByteArray rubbish(5000, 'x');
    Working::write(work.path(), rubbish);
    const auto done = work.recover();
    REQUIRE(done);
    REQUIRE(done->unread);
    CHECK(done->unread->fault == Fault::NotAPool);
    CHECK(bytesOf(done->kept) == rubbish);
    work.pool.reopen();
    CHECK(recordOf(*work.pool, Sailor::kind(), work.anna).isAlive());
}

TEST_CASE("a journal beside a damaged pool is kept with it, not played into the recovered one")
{
    Working work;
    Working::write(work.path(), QByteArray(5000, 'x'));
    const QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + QByteArray(2000, '\1');
    Working::write(work.path() + u"-journal"_s, journal);
    const auto done = work.recover();
    REQUIRE(done);
    CHECK(bytesOf(done->kept + u"-journal"_s) == journal);
    CHECK_FALSE(QFileInfo::exists(work.path() + u"-journal"_s));
    work.pool.reopen();
    CHECK(findings(*work.pool) == QStringList());
}

TEST_CASE("where nothing at all is sound, recovering changes nothing")
{
    Working work;
    const QString backup = backups(work.path()).front();
    for (const QString& path : {backup, work.path()})
        Working::write(path, QByteArray(5000, 'x'));
    const auto done = work.recover();
    REQUIRE_FALSE(done);
    CHECK(done.error().fault == Fault::Damaged);
    CHECK(bytesOf(work.path()) == QByteArray(5000, 'x'));
    CHECK(QDir(QFileInfo(work.path()).path()).entryList(QDir::Files) == QStringList{u"test.pool"_s});
}

TEST_CASE("a sound pool is left as it is")
{
    Working work;
    const QByteArray before = bytesOf(work.path());
    const auto done = work.recover();
    REQUIRE(done);
    CHECK(done->wasSound);
    CHECK(bytesOf(work.path()) == before);
}

TEST_CASE("whom the damaged file has erased since the backup stays erased")
{
    Working work;
    work.pool.reopen();
    {
        Edit edit(*work.pool, Label::Erase);
        REQUIRE(edit.erase(Sailor::kind(), work.anna));
        committed(edit);
    }
    work.pool.pool.reset();
    RawFile(work.path()).run("UPDATE sailor SET name = 'Mallory' WHERE name = 'Boris'");
    const auto done = work.recover();
    REQUIRE(done);
    CHECK(done->salvaged.erased == std::vector<Id>{work.anna});
    work.pool.reopen();
    CHECK(recordOf(*work.pool, Sailor::kind(), work.anna).erased);
    CHECK_FALSE(bytesOf(work.path()).contains("Zoya"));
}

TEST_CASE("of a pool that is cut off, what stands before the cut is saved")
{
    TestPool pool;
    for (int i = 0; i < 200; ++i)
        addSailor(*pool, QString(200, u'a') + QString::number(i));
    pool.pool.reset();
    const QString path = pool.folder.file();
    for (const QString& backup : backups(path))
        REQUIRE(QFile::remove(backup));
    const QByteArray whole = bytesOf(path);
    Working::write(path, whole.first(whole.size() * 7 / 10 + 123)); // within a page, as a stick pulled out leaves it
    const auto found = verifyFile(path, testKinds());
    REQUIRE(found);
    CHECK_FALSE(found->empty());
    const auto done = recover(path, testKinds(), sessionOf(pool.time));
    REQUIRE(done);
    CHECK_FALSE(done->unread);
    for (const Error& error : done->salvaged.left)
        UNSCOPED_INFO(int(error.fault) << " " << error.value.toStdString() << " " << error.detail.toStdString());
    CHECK(done->salvaged.edits > 20);
    CHECK_FALSE(done->salvaged.left.empty());
    CHECK(bytesOf(done->kept).size() < whole.size()); // as it was, not the copy that was read
    pool.reopen();
    CHECK(findings(*pool) == QStringList());
    CHECK(pool->tables().count(Sailor::kind()).value_or(0) == done->salvaged.edits);
}
