#include "core/pool/backup.h"
#include "core/pool/merge.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"
#include "tests/faults/fault_rounds.h"
#include "tests/faults/faulty_vfs.h"

#include <QDir>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Two copies that went separate ways, as files to start from again and again.
class Ways
{
public:
    Ways()
    {
        TestPool pool;
        std::vector<Id> sailors;
        for (int i = 0; i < 12; ++i)
            sailors.push_back(addSailor(*pool, QString::number(i)));
        anna = sailors.front();
        pool.pool.reset();
        for (const QString& name : {u"here.pool"_s, u"there.pool"_s}) {
            REQUIRE(QFile::copy(pool.folder.file(), folder.file(name)));
            auto copy = Pool::open(folder.file(name), testKinds(), sessionOf(time));
            REQUIRE(copy);
            for (const Id& sailor : sailors)
                setField(**copy, Sailor::kind(), sailor, u"age", qint64{name.size()});
            addSailor(**copy, name);
        }
    }

    QString fresh() const
    {
        const QString path = folder.file(u"work.pool"_s);
        QDir(folder.file(u"work.backups"_s)).removeRecursively();
        QFile::remove(path + u"-journal"_s);
        QFile::remove(path);
        REQUIRE(QFile::copy(folder.file(u"here.pool"_s), path));
        return path;
    }

    Result<void> merge(const QString& path)
    {
        return Pool::open(path, testKinds(), sessionOf(time)).and_then([&](std::unique_ptr<Pool> pool) {
            return advisorpool::merge(*pool, {folder.file(u"there.pool"_s)}, {}).map([](const MergeReport&) {});
        });
    }

    Result<void> edit(const QString& path)
    {
        return Pool::open(path, testKinds(), sessionOf(time)).and_then([&](std::unique_ptr<Pool> pool) {
            Edit edit(*pool, Label::Set);
            return edit.set(Sailor::kind(), anna, patch<Sailor>({{u"age", qint64{77}}}))
                .and_then([&] { return edit.commit(); })
                .map([](const Id&) {});
        });
    }

    QByteArray dump(const QString& path)
    {
        auto pool = Pool::open(path, testKinds(), sessionOf(time));
        REQUIRE(pool);
        CHECK(findings(**pool) == QStringList());
        for (const QString& backup : backups(**pool)) {
            auto whole = Pool::open(backup, testKinds(), sessionOf(time));
            REQUIRE(whole);
            CHECK(findings(**whole) == QStringList());
        }
        return dumpOf(**pool);
    }

    TempFolder folder;
    FakeClock time;
    Id anna;
};

// Lets each call in turn fail, and looks whether all or nothing has happened.
void failEach(Ways& ways, const std::function<Result<void>(const QString& path)>& act, FaultyVfs::Fault fault)
{
    const QByteArray before = ways.dump(ways.fresh());
    QByteArray after;
    int calls = 0;
    {
        FaultyVfs disk;
        const QString path = ways.fresh();
        disk.failAt(0, fault, false);
        REQUIRE(act(path));
        calls = disk.calls();
        disk.heal();
        after = ways.dump(path);
    }
    REQUIRE(before != after);
    REQUIRE(calls > 10);
    const int step = std::max(1, calls / faultRounds(60)); // every one where the full count is asked for
    int refused = 0, survived = 0;
    for (const bool forGood : {false, true})
        for (int call = 1; call <= calls; call += step) {
            INFO("call " << call << " of " << calls << (forGood ? ", for good" : ", once"));
            const QString path = ways.fresh();
            Result<void> done;
            {
                FaultyVfs disk;
                disk.failAt(call, fault, forGood);
                done = act(path);
            }
            const QByteArray now = ways.dump(path);
            CHECK((now == before || now == after));
            if (done)
                CHECK(now == after);
            refused += !done;
            survived += done.has_value();
        }
    INFO(refused << " refused, " << survived << " went on");
    CHECK(refused > 0);
}

} // namespace

TEST_CASE("whichever call to the disk fails, an edit has happened whole or not at all")
{
    Ways ways;
    failEach(
        ways, [&](const QString& path) { return ways.edit(path); }, FaultyVfs::Fault::Io);
}

TEST_CASE("whichever call to the disk fails, a merge has happened whole or not at all")
{
    Ways ways;
    failEach(
        ways, [&](const QString& path) { return ways.merge(path); }, FaultyVfs::Fault::Io);
}

TEST_CASE("a disk that is full at any write loses nothing and damages nothing")
{
    Ways ways;
    failEach(
        ways, [&](const QString& path) { return ways.merge(path); }, FaultyVfs::Fault::Full);
    failEach(
        ways, [&](const QString& path) { return ways.edit(path); }, FaultyVfs::Fault::Full);
}
