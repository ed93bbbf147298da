#include "core/pool/undo.h"
#include "tests/core/pool/laptops.h"

#include <QDir>

using namespace advisorpool;
using namespace Qt::StringLiterals;

TEST_CASE("what the other laptop made, changed and deleted comes in, and is counted")
{
    Laptops copies;
    const Id boris = addSailor(copies[1], u"Boris"_s);
    copies.set(1, u"age", qint64{30});
    copies.remove(1, Knot::kind(), copies.knot);
    const QByteArray theirs = bytesOf(copies.path(1));
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.edits == 3);
    CHECK(report.created == 1);
    CHECK(report.changed == 1);
    CHECK(report.deleted == 1);
    CHECK(report.conflicts == 0);
    CHECK(report.strangers.isEmpty());
    CHECK(report.clocksAhead.isEmpty());
    CHECK(valueOf(copies[0], Sailor::kind(), boris, u"name") == Value(u"Boris"_s));
    CHECK(bytesOf(copies.path(1)) == theirs);
    copies.agree();
}

TEST_CASE("a merge brings the authors, times and labels of what it brings")
{
    Laptops copies;
    const Id edit = setField(copies[1], Sailor::kind(), copies.anna, u"age", qint64{30});
    copies.merge(0, {1});
    const auto here = copies[0].changelog().edit(edit);
    const auto there = copies[1].changelog().edit(edit);
    REQUIRE((here && *here && there && *there));
    CHECK((*here)->author == u"Boris"_s);
    CHECK((*here)->copy == u"laptop 1"_s);
    CHECK((*here)->atText() == (*there)->atText());
    CHECK((*here)->label == u"set"_s);
}

TEST_CASE("two laptops that set one field disagree on both, with both sides and their authors")
{
    Laptops copies;
    copies.set(0, u"name", u"Ann"_s);
    copies.set(1, u"name", u"Anya"_s);
    CHECK(copies.merge(0, {1}).conflicts == 1);
    CHECK(copies.merge(1, {0}).conflicts == 1);
    copies.agree();
    for (const int copy : {0, 1}) {
        const auto open = copies.conflictsOn(copy);
        REQUIRE(open.size() == 1);
        CHECK(open[0].conflict.field->name == u"name"_s);
        REQUIRE(open[0].conflict.sides.size() == 2);
        CHECK(open[0].conflict.sides[0].value == Value(u"Ann"_s));
        CHECK(open[0].conflict.sides[1].value == Value(u"Anya"_s));
    }
}

TEST_CASE("two laptops that set one field to the same value agree")
{
    Laptops copies;
    copies.set(0, u"age", qint64{30});
    copies.set(1, u"age", qint64{30});
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.conflicts == 0);
    CHECK(report.changed == 0);
    copies.merge(1, {0});
    copies.agree();
    CHECK(copies.conflictsOn(0).empty());
}

TEST_CASE("two laptops that set different fields of one record are both right")
{
    Laptops copies;
    copies.set(0, u"age", qint64{30});
    copies.set(1, u"swims", true);
    CHECK(copies.merge(0, {1}).conflicts == 0);
    copies.merge(1, {0});
    copies.agree();
    CHECK(valueOf(copies[0], Sailor::kind(), copies.anna, u"age") == Value(qint64{30}));
    CHECK(valueOf(copies[0], Sailor::kind(), copies.anna, u"swims") == Value(true));
}

TEST_CASE("three laptops that set one field make one conflict with three sides")
{
    Laptops copies(3);
    for (const int copy : {0, 1, 2})
        copies.set(copy, u"age", qint64{30 + copy});
    CHECK(copies.merge(0, {1, 2}).conflicts == 1);
    copies.mergeAll();
    copies.agree();
    REQUIRE(copies.conflictsOn(2).size() == 1);
    CHECK(copies.conflictsOn(2)[0].conflict.sides.size() == 3);
}

TEST_CASE("what one deleted and the other changed stays, with a conflict on the deletion")
{
    Laptops copies;
    copies.remove(0, Sailor::kind(), copies.anna);
    copies.set(1, u"age", qint64{30});
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.created == 1); // it is shown again
    CHECK(report.conflicts == 1);
    copies.merge(1, {0});
    copies.agree();
    REQUIRE(copies.conflictsOn(1).size() == 1);
    CHECK(copies.conflictsOn(1)[0].conflict.field == &Kind::deleted());
    CHECK(recordOf(copies[1], Sailor::kind(), copies.anna).isAlive());
}

TEST_CASE("what both deleted is deleted, without a conflict")
{
    Laptops copies;
    copies.remove(0, Sailor::kind(), copies.anna);
    copies.remove(1, Sailor::kind(), copies.anna);
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.edits == 1);
    CHECK(report.created + report.changed + report.deleted + report.conflicts == 0);
    copies.merge(1, {0});
    copies.agree();
}

TEST_CASE("a deletion of what nobody else touched is no conflict")
{
    Laptops copies;
    copies.remove(1, Sailor::kind(), copies.anna);
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.deleted == 2); // she and her bowline
    CHECK(report.conflicts == 0);
    copies.agree();
}

TEST_CASE("the same record made on two laptops is one, and differs where they differ")
{
    Laptops copies;
    const Id ours = copies.tie(0, u"reef"_s, 7);
    const Id theirs = copies.tie(1, u"reef"_s, 9);
    CHECK(ours == theirs);
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.created == 0);
    CHECK(report.conflicts == 1);
    copies.merge(1, {0});
    copies.agree();
    REQUIRE(copies.conflictsOn(0).size() == 1);
    CHECK(copies.conflictsOn(0)[0].conflict.field->name == u"seconds"_s);
}

TEST_CASE("what was added to an owner that another deleted stays")
{
    Laptops copies;
    copies.remove(0, Knot::kind(), copies.knot);
    const Id photo = copies.photograph(1, u"at dawn"_s);
    copies.merge(0, {1});
    copies.merge(1, {0});
    copies.agree();
    CHECK(recordOf(copies[0], Photo::kind(), photo).isAlive());
    CHECK_FALSE(recordOf(copies[0], Knot::kind(), copies.knot).isAlive());
}

TEST_CASE("merging again brings nothing and makes no backup")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    copies.merge(0, {1});
    const QByteArray before = bytesOf(copies.path(0));
    const int backups = backupsOf(copies[0]);
    const MergeReport again = copies.merge(0, {1, 1});
    CHECK(again.edits == 0);
    CHECK(again.number == 0);
    CHECK(bytesOf(copies.path(0)) == before);
    CHECK(backupsOf(copies[0]) == backups);
}

TEST_CASE("several files that hold the same edits bring them once")
{
    Laptops copies(3);
    copies.set(1, u"age", qint64{30});
    copies.merge(2, {1});
    const Id boris = addSailor(copies[2], u"Boris"_s);
    const MergeReport report = copies.merge(0, {1, 2, 1});
    CHECK(report.edits == 2);
    CHECK(report.created == 1);
    CHECK(recordOf(copies[0], Sailor::kind(), boris).isAlive());
    CHECK(findings(copies[0]) == QStringList());
}

TEST_CASE("an edit that a file has lost is brought back by any copy")
{
    Laptops copies;
    copies.merge(1, {0});
    const QByteArray whole = dumpOf(copies[0]);
    const Id last = *copies[0].changelog().newest();
    copies.close(0);
    {
        RawFile raw(copies.path(0));
        raw.run("DELETE FROM change WHERE edit = x'" + last.bytes().toHex() + "'");
        raw.run("DELETE FROM edit WHERE id = x'" + last.bytes().toHex() + "'");
        raw.run("DELETE FROM knot");
    }
    copies.open(0);
    CHECK(copies.merge(0, {1}).edits == 1);
    CHECK(dumpOf(copies[0]) == whole);
}
