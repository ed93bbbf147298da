#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"
#include "tests/faults/fault_rounds.h"
#include "tests/faults/power_vfs.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

struct Losses
{
    int cuts = 0;
    int acknowledged = 0;
    int lost = 0;       // acknowledged commits that are gone
    int unreadable = 0; // cuts after which the pool did not open
    QStringList damage; // what verify() found
};

// Works on a pool until the power goes, looks what is left, and again.
Losses cutThePower(int cuts, unsigned seed, const QStringList& pragmas)
{
    std::mt19937 random(seed);
    Losses losses;
    FakeClock time;
    while (losses.cuts < cuts) {
        TempFolder folder;
        REQUIRE(Pool::create(folder.file(), testKinds(), sessionOf(time)));
        PowerVfs disk(folder.file());
        std::vector<Id> acknowledged;
        for (int round = 0; round < 12 && losses.cuts < cuts; ++round, ++losses.cuts) {
            {
                auto pool = Pool::open(folder.file(), testKinds(), sessionOf(time));
                if (!pool) {
                    ++losses.unreadable;
                    break;
                }
                for (const Id& edit : acknowledged) {
                    const auto row = (*pool)->changelog().edit(edit);
                    losses.lost += !(row && *row);
                }
                std::erase_if(acknowledged, [&](const Id& edit) {
                    const auto row = (*pool)->changelog().edit(edit);
                    return !(row && *row);
                });
                losses.damage += findings(**pool);
                for (const QString& pragma : pragmas)
                    REQUIRE((*pool)->database().run(pragma));
                disk.cutAfter(1 + static_cast<int>(random() % 300));
                std::vector<Id> sailors;
                while (!disk.isOff()) {
                    Edit edit(**pool, Label::Import);
                    if (!sailors.empty() && random() % 2) {
                        (void)edit.set(Sailor::kind(), sailors[random() % sailors.size()],
                                       patch<Sailor>({{u"age", static_cast<qint64>(random())}}));
                    } else {
                        for (unsigned i = random() % 30; i < 30; ++i)
                            if (const auto id =
                                    edit.add(Sailor::kind(), patch<Sailor>({{u"name", QString::number(i)}})))
                                sailors.push_back(*id);
                    }
                    if (const auto id = edit.commit(); id && !id->isNull() && !disk.isOff())
                        acknowledged.push_back(*id), ++losses.acknowledged;
                    else
                        sailors.clear();
                }
            }
            disk.restore(random);
        }
    }
    return losses;
}

std::string inWords(const Losses& losses)
{
    return u"%1 cuts, %2 acknowledged, %3 lost, %4 unreadable, damage: %5"_s.arg(losses.cuts)
        .arg(losses.acknowledged)
        .arg(losses.lost)
        .arg(losses.unreadable)
        .arg(losses.damage.join(u' '))
        .toStdString();
}

} // namespace

TEST_CASE("no power cut loses an acknowledged commit")
{
    const unsigned seed = faultSeed();
    const Losses losses = cutThePower(faultRounds(150), seed, {});
    INFO("ADVISORPOOL_SEED=" << seed << ": " << inWords(losses));
    CHECK(losses.acknowledged > losses.cuts / 2);
    CHECK(losses.lost == 0);
    CHECK(losses.unreadable == 0);
    CHECK(losses.damage == QStringList());
}

TEST_CASE("the same power cuts lose commits where the file is kept otherwise, so they cut")
{
    const unsigned seed = faultSeed();
    const Losses wal =
        cutThePower(faultRounds(150), seed, {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s});
    const Losses full = cutThePower(faultRounds(150), seed, {u"PRAGMA synchronous = FULL"_s});
    INFO("ADVISORPOOL_SEED=" << seed << ": WAL, NORMAL " << inWords(wal) << "; DELETE, FULL " << inWords(full));
    CHECK(wal.lost > 0);
    CHECK(full.lost > 0);
}
