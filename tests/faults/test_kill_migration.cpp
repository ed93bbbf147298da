#include "core/pool/backup.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"
#include "tests/faults/fault_rounds.h"
#include "tests/faults/killing.h"

#include <unistd.h>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// As a version with other descriptions would have left it.
Result<void> makeOutdated(Pool& pool)
{
    return pool.changelog().tally().and_then([&](Changelog::Tally tally) {
        tally.descriptions = u"of an earlier version"_s;
        return pool.changelog().setTally(tally);
    });
}

// Opens an outdated pool, which projects it anew, makes it outdated again, and so on until it is killed.
[[noreturn]] void migrateUntilKilled(const QString& path, const Tell& tell)
{
    FakeClock time;
    for (;;) {
        time.now = time.now.addDays(1);
        if (!tell(Id::random(1))) // that it is at work: a migration is no edit
            _exit(2);
        const auto pool = Pool::open(path, testKinds(), sessionOf(time));
        if (!pool || !makeOutdated(**pool))
            _exit(3);
    }
}

} // namespace

TEST_CASE("kill -9 while a pool of an earlier version is projected anew loses nothing, and the next start does it")
{
    const unsigned seed = faultSeed();
    std::mt19937 random(seed);
    int inTheMiddle = 0;
    for (int round = 0; round < faultRounds(25); ++round) {
        TestPool pool;
        Edit edit(*pool, Label::Import);
        for (int i = 0; i < 400; ++i) {
            const auto sailor = edit.add(Sailor::kind(), patch<Sailor>({{u"name", QString::number(i)}}));
            REQUIRE(sailor);
            REQUIRE(edit.add(Knot::kind(), patch<Knot>({{u"sailor", sailor->text()}, {u"name", u"reef"_s}})));
        }
        committed(edit);
        const QByteArray dump = dumpOf(*pool);
        REQUIRE(makeOutdated(*pool));
        pool.pool.reset();
        const QString path = pool.folder.file();
        const auto moment = std::chrono::microseconds(random() % 40000);
        killAfter(moment, [&](const Tell& tell) { migrateUntilKilled(path, tell); });
        inTheMiddle += QFile::exists(path + u"-journal"_s);
        pool.reopen();
        INFO("ADVISORPOOL_SEED=" << seed << ", round " << round);
        CHECK(findings(*pool) == QStringList());
        CHECK(dumpOf(*pool) == dump);
        CHECK(pool->changelog().tally()->descriptions == pool->tables().fingerprint());
        for (const QString& backup : backups(*pool)) {
            auto whole = Pool::open(backup, testKinds(), sessionOf(pool.time));
            REQUIRE(whole);
            CHECK(dumpOf(**whole) == dump);
        }
    }
    INFO(inTheMiddle << " kills hit a migration");
    CHECK(inTheMiddle > 0);
}
