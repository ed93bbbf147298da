#include "core/pool/backup.h"
#include "core/pool/merge.h"
#include "core/pool/undo.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"
#include "tests/faults/fault_rounds.h"
#include "tests/faults/killing.h"

#include <QJsonDocument>

#include <unistd.h>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Edits another copy and merges it, undoes the merge, brings it back, makes a backup, and so on until it is killed.
[[noreturn]] void mergeUntilKilled(const QString& path, const QString& other, const Tell& tell)
{
    FakeClock time;
    time.now = time.now.addDays(1);
    auto here = Pool::open(path, testKinds(), sessionOf(time, u"here"_s));
    auto there = Pool::open(other, testKinds(), sessionOf(time, u"there"_s));
    if (!here || !there)
        _exit(2);
    for (;;) {
        time.now = time.now.addSecs(1);
        Edit edit(**there, Label::Import);
        for (int i = 0; i < 60; ++i)
            (void)edit.add(Sailor::kind(), patch<Sailor>({{u"name", QString::number(i)}}));
        const auto made = edit.commit();
        const auto merged = merge(**here, {other}, {});
        if (!made || !merged || !tell(*made))
            _exit(3);
        const auto undone = undoMerge(**here, merged->number);
        if (!undone || !tell(*undone) || !undo(**here, *undone) || !backUp(**here, BackupReason::Day))
            _exit(4);
    }
}

} // namespace

TEST_CASE("kill -9 during a merge, its undo and a backup loses no acknowledged commit and damages nothing")
{
    const unsigned seed = faultSeed();
    std::mt19937 random(seed);
    int inTheMiddle = 0;
    for (int round = 0; round < faultRounds(25); ++round) {
        TestPool pool;
        addSailor(*pool, u"Anna"_s);
        pool.pool.reset();
        const QString path = pool.folder.file();
        const QString other = pool.folder.file(u"other.pool"_s);
        REQUIRE(QFile::copy(path, other));
        const auto moment = std::chrono::microseconds(random() % 60000);
        const auto told = killAfter(moment, [&](const Tell& tell) { mergeUntilKilled(path, other, tell); });
        inTheMiddle += QFile::exists(path + u"-journal"_s);
        pool.reopen();
        INFO("ADVISORPOOL_SEED=" << seed << ", round " << round << ", " << told.size() << " told");
        CHECK(findings(*pool) == QStringList());
        for (const Id& edit : told) {
            const auto row = pool->changelog().edit(edit);
            CHECK((row && *row));
        }
        CHECK(withoutFingerprints(QJsonDocument::fromJson(dumpOf(*pool)).object()) == modelDump(*pool));
        for (const QString& backup : backups(*pool)) {
            auto whole = Pool::open(backup, testKinds(), sessionOf(pool.time));
            REQUIRE(whole);
            CHECK(findings(**whole) == QStringList());
        }
    }
    INFO(inTheMiddle << " kills hit a commit");
    CHECK(inTheMiddle > 0);
}
