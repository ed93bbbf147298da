#include "core/pool/undo.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"
#include "tests/faults/fault_rounds.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// All that a person can read of it: what the records are, and who did what.
QByteArray saidBy(Pool& pool)
{
    QByteArray said = dumpOf(pool);
    const auto done = pool.changelog().edits([&](const EditRow& edit) {
        said +=
            edit.id.bytes() + edit.author.toUtf8() + edit.copy.toUtf8() + edit.atText().toUtf8() + edit.label.toUtf8();
        if (const auto changes = pool.changelog().ofEdit(edit.id))
            for (const Change& change : *changes)
                said += change.record.bytes() + change.kind->name.toUtf8() + change.patch;
        else
            said += "unreadable";
        return true;
    });
    return done ? said : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("whatever bit flips, what the pool then says otherwise is found by verify")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id knot = addKnot(*pool, anna, u"reef"_s);
    const Id age = setField(*pool, Sailor::kind(), anna, u"age", qint64{30});
    setField(*pool, Knot::kind(), knot, u"remark", u"learnt at sea"_s);
    REQUIRE(undo(*pool, age));
    const QByteArray said = saidBy(*pool);
    pool.pool.reset();
    QFile file(pool.folder.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();

    const unsigned seed = faultSeed();
    std::mt19937 random(seed);
    const QString path = pool.folder.file(u"flipped.pool"_s);
    std::vector<size_t> bytes; // most of a small file is empty space
    for (qsizetype i = 0; i < whole.size(); ++i)
        if (whole[i] != 0)
            bytes.push_back(static_cast<size_t>(i));
    const auto bits = static_cast<size_t>(whole.size()) * 8;
    constexpr int few = 40, flipsEach = 50;
    const int asked = faultRounds(few);
    const size_t rounds = asked > few ? bits : few * flipsEach;
    int unopened = 0, found = 0, harmless = 0;
    for (size_t round = 0; round < rounds; ++round) {
        const size_t bit =
            rounds == bits ? round : bytes[random() % bytes.size()] * 8 + random() % 8; // the full count: each
        QByteArray flipped = whole;
        flipped[static_cast<qsizetype>(bit / 8)] =
            static_cast<char>(flipped[static_cast<qsizetype>(bit / 8)] ^ (1 << bit % 8));
        write(path, flipped);
        auto opened = Pool::open(path, testKinds(), sessionOf(pool.time));
        if (!opened) {
            ++unopened;
            continue;
        }
        const auto checked = verify(**opened);
        if (!checked || !checked->empty()) {
            ++found;
            continue;
        }
        INFO("ADVISORPOOL_SEED=" << seed << ", bit " << bit % 8 << " of byte " << bit / 8);
        CHECK(saidBy(**opened) == said);
        ++harmless;
    }
    WARN(rounds << " flips of " << bits << " bits: " << unopened << " do not open, " << found << " found by verify, "
                << harmless << " change nothing that is said");
    CHECK(found > 0);
}
