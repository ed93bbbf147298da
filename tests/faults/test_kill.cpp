#include "core/pool/undo.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"
#include "tests/faults/fault_rounds.h"
#include "tests/faults/killing.h"

#include <QJsonDocument>

#include <unistd.h>

#include <random>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// What the child does until it is killed: adds, imports, sets, deletes and undoes, and tells of each commit once it has
// returned. Never returns.
[[noreturn]] void workUntilKilled(const QString& path, const Tell& tell, unsigned seed)
{
    std::mt19937 random(seed);
    FakeClock time;
    auto pool = Pool::open(path, testKinds(), sessionOf(time));
    if (!pool)
        _exit(1);
    std::vector<Id> sailors;
    for (;;) {
        time.now = time.now.addSecs(random() % 100 ? 1 : 86400); // a new day makes a backup
        Result<Id> edit;
        if (random() % 5 == 0) {
            edit = lastUndoable(**pool).and_then([&](const Id& last) -> Result<Id> {
                return last.isNull() ? Result<Id>(last)
                                     : undo(**pool, last).map([](const Undone& undone) { return undone.edit; });
            });
        } else {
            Edit next(**pool, Label::Import);
            const Id one = sailors.empty() ? Id() : sailors[random() % sailors.size()];
            if (const auto shown = next.record(Sailor::kind(), one);
                shown && *shown && (*shown)->isAlive() && random() % 2) {
                if (random() % 4)
                    (void)next.set(Sailor::kind(), one, patch<Sailor>({{u"age", static_cast<qint64>(random() % 100)}}));
                else
                    (void)next.remove(Sailor::kind(), one);
            } else {
                for (unsigned i = random() % 40; i < 40; ++i)
                    if (const auto id = next.add(Sailor::kind(), patch<Sailor>({{u"name", QString::number(i)}}))) {
                        (void)next.add(Knot::kind(), patch<Knot>({{u"sailor", id->text()}, {u"name", u"reef"_s}}));
                        sailors.push_back(*id);
                    }
            }
            edit = next.commit();
        }
        if (!edit)
            _exit(2);
        if (!edit->isNull() && !tell(*edit))
            _exit(3);
    }
}

} // namespace

TEST_CASE("kill -9 at any moment loses no acknowledged commit and damages nothing")
{
    const unsigned seed = faultSeed();
    std::mt19937 random(seed);
    const int rounds = faultRounds(40);
    int inTheMiddle = 0;
    size_t acknowledged = 0;
    for (int round = 0; round < rounds;) {
        TestPool pool;
        std::vector<Id> told;
        for (int i = 0; i < 5 && round < rounds; ++i, ++round) {
            pool.pool.reset();
            const auto moment = std::chrono::microseconds(random() % 25000);
            const std::vector<Id> more =
                killAfter(moment, [path = pool.folder.file(), dice = static_cast<unsigned>(random())](
                                      const Tell& tell) { workUntilKilled(path, tell, dice); });
            told.insert(told.end(), more.begin(), more.end());
            inTheMiddle += QFile::exists(pool.folder.file() + u"-journal"_s);
            pool.reopen();
            INFO("ADVISORPOOL_SEED=" << seed << ", round " << round << ", " << told.size() << " told");
            CHECK(findings(*pool) == QStringList());
            for (const Id& edit : told) {
                const auto row = pool->changelog().edit(edit);
                REQUIRE((row && *row));
            }
            CHECK(withoutFingerprints(QJsonDocument::fromJson(dumpOf(*pool)).object()) == modelDump(*pool));
        }
        acknowledged += told.size();
    }
    INFO(inTheMiddle << " of " << rounds << " kills hit a commit, " << acknowledged << " commits were acknowledged");
    CHECK(acknowledged > static_cast<size_t>(rounds));
    CHECK(inTheMiddle > 0);
}
