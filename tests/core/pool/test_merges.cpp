#include "core/pool/undo.h"
#include "tests/core/pool/laptops.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

TEST_CASE("undoing a merge gives back the dump from before, redoing it the one after")
{
    Laptops copies;
    copies.set(0, u"name", u"Ann"_s);
    copies.tie(0, u"reef"_s, 7);
    const QByteArray before = dumpOf(copies[0]);

    copies.set(1, u"name", u"Anya"_s);
    copies.tie(1, u"reef"_s, 9);
    copies.tie(1, u"sheet bend"_s, 5);
    const Id boris = addSailor(copies[1], u"Boris"_s);
    addKnot(copies[1], boris, u"clove hitch"_s);
    copies.photograph(1, u"at dawn"_s);
    copies.remove(1, Knot::kind(), copies.knot);
    const Id age = setField(copies[1], Sailor::kind(), copies.anna, u"age", qint64{30});
    REQUIRE(undo(copies[1], age));
    REQUIRE(undo(copies[1], *copies[1].changelog().newest()));

    const MergeReport report = copies.merge(0, {1});
    const QByteArray after = dumpOf(copies[0]);
    CHECK(after != before);
    const auto undone = undoMerge(copies[0], report.number);
    REQUIRE(undone);
    CHECK(dumpOf(copies[0]) == before);
    CHECK(findings(copies[0]) == QStringList());
    const auto redone = undo(copies[0], *undone);
    REQUIRE(redone);
    CHECK(dumpOf(copies[0]) == after);
    copies.merge(1, {0});
    copies.agree();
}

TEST_CASE("undoing a merge that brought an undo does not bring back what had been undone")
{
    Laptops copies;
    const QByteArray before = dumpOf(copies[0]);
    const Id age = setField(copies[1], Sailor::kind(), copies.anna, u"age", qint64{30});
    REQUIRE(undo(copies[1], age));
    const Id boris = addSailor(copies[1], u"Boris"_s);
    REQUIRE(undo(copies[1], copies[1].changelog().ofRecord(boris)->front().edit));
    const MergeReport report = copies.merge(0, {1});
    CHECK(dumpOf(copies[0]) == before);
    REQUIRE(undoMerge(copies[0], report.number));
    CHECK(dumpOf(copies[0]) == before);
    CHECK(findings(copies[0]) == QStringList());
}

TEST_CASE("undoing a merge of two makings of one record leaves none of them, and no half of it later")
{
    Laptops copies(4);
    const QByteArray before = dumpOf(copies[0]);
    const Id reef = copies.tie(1, u"reef"_s, 7);
    copies.tie(2, u"reef"_s, 9);
    const MergeReport report = copies.merge(0, {1, 2});
    REQUIRE(undoMerge(copies[0], report.number));
    CHECK(dumpOf(copies[0]) == before);
    copies.merge(3, {1});
    setField(copies[3], Knot::kind(), reef, u"remark", u"tight"_s);
    copies.merge(0, {3});
    const Record shown = recordOf(copies[0], Knot::kind(), reef);
    CHECK((!shown.isAlive() || !shown[u"name"].isNull()));
    CHECK(findings(copies[0]) == QStringList());
}

TEST_CASE("what was done on top of a merge outlives its undoing")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    const MergeReport report = copies.merge(0, {1});
    copies.set(0, u"age", qint64{31});
    REQUIRE(undoMerge(copies[0], report.number));
    CHECK(valueOf(copies[0], Sailor::kind(), copies.anna, u"age") == Value(qint64{31}));
}

TEST_CASE("a merge stands among the edits that were made here where it was done")
{
    Laptops copies;
    const Id first = *copies[0].changelog().newest();
    copies.set(1, u"age", qint64{30});
    const MergeReport one = copies.merge(0, {1});
    const Id mine = setField(copies[0], Sailor::kind(), copies.anna, u"age", qint64{29});
    copies.set(1, u"age", qint64{31});
    const MergeReport two = copies.merge(0, {1});
    CHECK(newestBefore(copies[0], one.number) == first);
    CHECK(newestBefore(copies[0], two.number) == mine); // not what the first merge brought
    CHECK(newestBefore(copies[0], 99)->isNull());
}

TEST_CASE("a merge is undone once, and only one that was")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    const MergeReport report = copies.merge(0, {1});
    CHECK_FALSE(undoMerge(copies[0], report.number)->isNull());
    CHECK(undoMerge(copies[0], report.number)->isNull());
    const auto unknown = undoMerge(copies[0], report.number + 1);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().fault == Fault::NoEdit);
}

TEST_CASE("a merge of several files is undone as one")
{
    Laptops copies(3);
    const QByteArray before = dumpOf(copies[0]);
    copies.set(1, u"age", qint64{30});
    copies.set(2, u"age", qint64{31});
    const MergeReport report = copies.merge(0, {1, 2});
    REQUIRE(undoMerge(copies[0], report.number));
    CHECK(dumpOf(copies[0]) == before);
}
