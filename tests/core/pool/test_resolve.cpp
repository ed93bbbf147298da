#include "core/pool/conflicts.h"
#include "core/pool/undo.h"
#include "tests/catch.h"
#include "tests/core/pool/copies.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Anna is called Ann on one laptop and Anya on the other; both have met.
struct Disagreement : Copies
{
    Disagreement() : Copies(1)
    {
        anna = addSailor((*this)[0], u"Anna"_s);
        addCopy();
        setField((*this)[0], Sailor::kind(), anna, u"name", u"Ann"_s);
        setField((*this)[1], Sailor::kind(), anna, u"name", u"Anya"_s);
        mergeAll();
    }
    OpenConflict only(int copy = 0)
    {
        const auto open = conflicts((*this)[copy]);
        REQUIRE(open);
        REQUIRE(open->size() == 1);
        return open->front();
    }
    Value name(int copy = 0) { return valueOf((*this)[copy], Sailor::kind(), anna, u"name"); }
    bool isSettled(int copy = 0) { return conflicts((*this)[copy])->empty(); }

    Id anna;
};

// One laptop has deleted Anna with her knot, the other has set her age.
struct Deletion : Copies
{
    Deletion() : Copies(1)
    {
        anna = addSailor((*this)[0], u"Anna"_s);
        hitch = addKnot((*this)[0], anna, u"hitch"_s);
        addCopy();
        Edit edit((*this)[0], Label::Delete);
        REQUIRE(edit.remove(Sailor::kind(), anna));
        committed(edit);
        setField((*this)[1], Sailor::kind(), anna, u"age", qint64{30});
        knot = addKnot((*this)[1], anna, u"reef"_s);
        mergeAll();
    }
    OpenConflict only()
    {
        const auto open = conflictsOf((*this)[0], anna);
        REQUIRE(open);
        REQUIRE(open->size() == 1);
        return open->front();
    }

    Id anna;
    Id hitch; // hers before the copies parted
    Id knot;
};

Fault faultOf(const Result<Id>& done)
{
    REQUIRE_FALSE(done);
    return done.error().fault;
}

} // namespace

TEST_CASE("a conflict is settled by either side, and everywhere once it has been merged")
{
    for (const size_t side : {0, 1}) {
        Disagreement copies;
        const OpenConflict open = copies.only();
        const auto done = resolve(copies[0], open, side);
        REQUIRE(done);
        CHECK(copies[0].changelog().edit(*done)->value().label == u"resolve"_s);
        CHECK(copies.name() == open.conflict.sides[side].value);
        CHECK(copies.isSettled());
        copies.merge(1, {0});
        CHECK(copies.isSettled(1));
        CHECK(dumpOf(copies[0]) == dumpOf(copies[1]));
        CHECK(findings(copies[0]) == QStringList());
    }
}

TEST_CASE("a conflict is settled by a value of one's own, or by none")
{
    Disagreement copies;
    REQUIRE(resolve(copies[0], copies.only(), Value(u"Anne-Marie"_s)));
    CHECK(copies.name() == Value(u"Anne-Marie"_s));
    CHECK(copies.isSettled());
    setField(copies[0], Sailor::kind(), copies.anna, u"age", qint64{30});
    setField(copies[1], Sailor::kind(), copies.anna, u"age", qint64{31});
    copies.merge(0, {1});
    REQUIRE(resolve(copies[0], copies.only(), Value()));
    CHECK(valueOf(copies[0], Sailor::kind(), copies.anna, u"age").isNull());
    CHECK(copies.isSettled());
}

TEST_CASE("a decision that the description does not allow is refused")
{
    Disagreement copies;
    CHECK(faultOf(resolve(copies[0], copies.only(), Value(qint64{7}))) == Fault::BadValue);
    CHECK(faultOf(resolve(copies[0], copies.only(), Value())) == Fault::MissingField);
    CHECK(faultOf(resolve(copies[0], copies.only(), size_t{2})) == Fault::BadValue);
    CHECK_FALSE(copies.isSettled());
}

TEST_CASE("a conflict is found by its id as long as its sides are the same")
{
    Disagreement copies;
    const OpenConflict open = copies.only();
    REQUIRE(conflictNamed(copies[0], open.id()));
    CHECK(conflictNamed(copies[1], open.id())->conflict == open.conflict);
    CHECK(conflictNamed(copies[0], u"nonsense"_s).error().fault == Fault::NoRecord);
    CHECK(conflictNamed(copies[0], open.id() + u'0').error().fault == Fault::Stale);
}

TEST_CASE("a decision about sides that have changed since is refused")
{
    Disagreement copies;
    const OpenConflict open = copies.only();
    setField(copies[1], Sailor::kind(), copies.anna, u"name", u"Anouk"_s);
    copies.merge(0, {1});
    CHECK(copies.isSettled()); // whoever wrote it had seen both
    CHECK(faultOf(resolve(copies[0], open, size_t{0})) == Fault::Stale);
    CHECK(copies.name() == Value(u"Anouk"_s));
}

TEST_CASE("two people who settle one conflict differently disagree again")
{
    Disagreement copies;
    REQUIRE(resolve(copies[0], copies.only(0), size_t{0}));
    REQUIRE(resolve(copies[1], copies.only(1), size_t{1}));
    copies.mergeAll();
    CHECK(copies.only(0).conflict == copies.only(1).conflict);
    CHECK(copies.only(0).conflict.sides.size() == 2);
}

TEST_CASE("a form that sets what is shown settles the conflict")
{
    Disagreement copies;
    const Value shown = copies.name();
    CHECK(copies.only().shown() == shown);
    CHECK_FALSE(setField(copies[0], Sailor::kind(), copies.anna, u"name", shown).isNull());
    CHECK(copies.isSettled());
    CHECK(copies.name() == shown);
    CHECK(setField(copies[0], Sailor::kind(), copies.anna, u"name", shown).isNull());
}

TEST_CASE("undoing a decision brings the conflict back as it was")
{
    Disagreement copies;
    const OpenConflict open = copies.only();
    const auto done = resolve(copies[0], open, size_t{0});
    REQUIRE(done);
    REQUIRE(undo(copies[0], *done));
    CHECK(copies.only().id() == open.id());
}

TEST_CASE("a conflict on a deletion lists keeping, then deleting, and shows the record")
{
    Deletion copies;
    const OpenConflict open = copies.only();
    CHECK(open.conflict.field == &Kind::deleted());
    REQUIRE(open.conflict.sides.size() == 2);
    CHECK(open.conflict.sides[0].value == Value(false));
    CHECK(open.conflict.sides[1].value == Value(true));
    CHECK(open.shown() == Value(false));
}

TEST_CASE("a record that was deleted and worked on is kept by one decision")
{
    Deletion copies;
    CHECK_FALSE(recordOf(copies[0], Knot::kind(), copies.hitch).isAlive());
    REQUIRE(resolve(copies[0], copies.only(), size_t{0}));
    CHECK(recordOf(copies[0], Knot::kind(), copies.hitch).isAlive()); // went with her, comes back with her
    CHECK(recordOf(copies[0], Sailor::kind(), copies.anna).isAlive());
    CHECK(conflicts(copies[0])->empty());
    copies.merge(1, {0});
    CHECK(dumpOf(copies[0]) == dumpOf(copies[1]));
}

TEST_CASE("a record that was deleted and worked on goes by the other, with what belongs to it")
{
    Deletion copies;
    REQUIRE(resolve(copies[0], copies.only(), size_t{1}));
    CHECK_FALSE(recordOf(copies[0], Sailor::kind(), copies.anna).isAlive());
    CHECK_FALSE(recordOf(copies[0], Knot::kind(), copies.knot).isAlive());
    CHECK(conflicts(copies[0])->empty());
    copies.merge(1, {0});
    CHECK(dumpOf(copies[0]) == dumpOf(copies[1]));
    CHECK(findings(copies[1]) == QStringList());
}

TEST_CASE("whether a record is deleted is a yes or a no")
{
    Deletion copies;
    CHECK(faultOf(resolve(copies[0], copies.only(), Value())) == Fault::BadValue);
    CHECK(faultOf(resolve(copies[0], copies.only(), Value(u"perhaps"_s))) == Fault::BadValue);
}

TEST_CASE("where a conflict is names the record and its owners to the last")
{
    Copies copies(1);
    const Id anna = addSailor(copies[0], u"Anna"_s);
    const Id knot = addKnot(copies[0], anna, u"reef"_s);
    copies.addCopy();
    setField(copies[0], Knot::kind(), knot, u"remark", u"tight"_s);
    setField(copies[1], Knot::kind(), knot, u"remark", u"loose"_s);
    copies.merge(0, {1});
    const auto places = conflictPlaces(copies[0]);
    REQUIRE(places);
    REQUIRE(places->size() == 1);
    CHECK(places->front().line == std::vector<Id>{knot, anna});
    CHECK(places->front().field == Knot::kind().field(u"remark"));
    SECTION("not where the record is deleted")
    {
        Edit edit(copies[0], Label::Delete);
        REQUIRE(edit.remove(Sailor::kind(), anna));
        committed(edit);
        CHECK(conflictPlaces(copies[0])->empty());
        CHECK(conflicts(copies[0])->empty());
    }
}
