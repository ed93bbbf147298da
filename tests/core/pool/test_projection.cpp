#include "core/pool/conflicts.h"
#include "tests/core/pool/pool_fixture.h"
#include "tests/property.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

using Step = Model::Step;

const Id e1 = editId(1), e2 = editId(2), e3 = editId(3), e4 = editId(4), e5 = editId(5), e6 = editId(6);

std::vector<ReadChange> readChanges(const Model& model)
{
    std::vector<ReadChange> changes;
    for (const auto& [edit, step] : model.steps()) {
        ReadChange change{
            edit, {step.parents.begin(), step.parents.end()}, {step.strikes.begin(), step.strikes.end()}, {}, false};
        for (const auto& [field, value] : step.sets)
            change.patch.emplace_back(&fieldOf(Sailor::kind(), field), value);
        changes.push_back(std::move(change));
    }
    return changes;
}

Projection projected(const std::vector<std::pair<Id, Step>>& steps)
{
    Model model;
    for (const auto& [edit, step] : steps)
        model.add(edit, step);
    return project(Sailor::kind(), readChanges(model));
}

Value shown(const Projection& projection, QStringView field = u"name")
{
    return projection.values[static_cast<size_t>(fieldOf(Sailor::kind(), field).index)];
}

// "name: a e1, b e2; deleted: false e3, true e4", with the numbers of the edits.
QString conflictsIn(const std::vector<Conflict>& conflicts)
{
    QStringList all;
    for (const Conflict& conflict : conflicts) {
        QStringList sides;
        for (const Side& side : conflict.sides)
            sides << u"%1 e%2"_s.arg(side.value.isNull() ? u"nothing"_s : side.value.toText()).arg(side.edit.msecs());
        all << conflict.field->name + u": "_s + sides.join(u", "_s);
    }
    return all.join(u"; "_s);
}

Step named(Model::Edits parents, const QString& name)
{
    return {std::move(parents), {}, {{u"name"_s, name}}};
}

Step aged(Model::Edits parents, qint64 age)
{
    return {std::move(parents), {}, {{u"age"_s, age}}};
}

Step deleting(Model::Edits parents, bool deleted = true)
{
    return {std::move(parents), {}, {{u"deleted"_s, deleted}}};
}

Step striking(Model::Edits parents, Model::Edits strikes)
{
    return {std::move(parents), std::move(strikes), {}};
}

} // namespace

TEST_CASE("a later change replaces what it was made on top of")
{
    const auto p = projected({{e1, named({}, u"a"_s)}, {e2, named({e1}, u"b"_s)}, {e3, aged({e2}, 7)}});
    CHECK(shown(p) == Value(u"b"_s));
    CHECK(shown(p, u"age") == Value(qint64{7}));
    CHECK(p.conflicts.empty());
}

TEST_CASE("two values set apart are a conflict that shows the greatest edit")
{
    const auto p = projected({{e1, named({}, u"a"_s)}, {e2, named({e1}, u"b"_s)}, {e3, named({e1}, u"c"_s)}});
    CHECK(shown(p) == Value(u"c"_s));
    CHECK(conflictsIn(p.conflicts) == u"name: b e2, c e3"_s);
}

TEST_CASE("the same value set apart is agreement")
{
    const auto p = projected({{e1, named({}, u"a"_s)}, {e2, named({e1}, u"b"_s)}, {e3, named({e1}, u"b"_s)}});
    CHECK(shown(p) == Value(u"b"_s));
    CHECK(p.conflicts.empty());
}

TEST_CASE("a cleared field conflicts with a value")
{
    const auto p = projected({{e1, aged({}, 1)}, {e2, {{e1}, {}, {{u"age"_s, Value()}}}}, {e3, aged({e1}, 2)}});
    CHECK(conflictsIn(p.conflicts) == u"age: nothing e2, 2 e3"_s);
}

TEST_CASE("fields conflict each on its own")
{
    const auto p = projected({{e1, named({}, u"a"_s)}, {e2, named({e1}, u"b"_s)}, {e3, aged({e1}, 3)}});
    CHECK(shown(p) == Value(u"b"_s));
    CHECK(shown(p, u"age") == Value(qint64{3}));
    CHECK(p.conflicts.empty());
}

TEST_CASE("three ways conflict in the order of their edits, equal ones once by the greatest")
{
    const auto p = projected({{e1, named({}, u"z"_s)},
                              {e2, named({e1}, u"x"_s)},
                              {e3, named({e1}, u"c"_s)},
                              {e4, named({e1}, u"b"_s)},
                              {e5, named({e1}, u"x"_s)}});
    CHECK(conflictsIn(p.conflicts) == u"name: c e3, b e4, x e5"_s);
    CHECK(shown(p) == Value(u"x"_s));
}

TEST_CASE("a change on top of all sides settles the conflict, on top of one only it does not")
{
    const std::vector<std::pair<Id, Step>> apart{
        {e1, named({}, u"a"_s)}, {e2, named({e1}, u"b"_s)}, {e3, named({e1}, u"c"_s)}};
    auto settled = apart;
    settled.emplace_back(e4, named({e2, e3}, u"c"_s));
    CHECK(projected(settled).conflicts.empty());
    CHECK(shown(projected(settled)) == Value(u"c"_s));

    auto onOne = apart;
    onOne.emplace_back(e4, named({e2}, u"d"_s));
    CHECK(conflictsIn(projected(onOne).conflicts) == u"name: c e3, d e4"_s);

    auto otherField = apart;
    otherField.emplace_back(e4, aged({e2, e3}, 4));
    CHECK(conflictsIn(projected(otherField).conflicts) == u"name: b e2, c e3"_s);
}

TEST_CASE("an undone settlement brings the conflict back, and its redo settles again")
{
    std::vector<std::pair<Id, Step>> steps{{e1, named({}, u"a"_s)},
                                           {e2, named({e1}, u"b"_s)},
                                           {e3, named({e1}, u"c"_s)},
                                           {e4, named({e2, e3}, u"d"_s)},
                                           {e5, striking({e4}, {e4})}};
    CHECK(conflictsIn(projected(steps).conflicts) == u"name: b e2, c e3"_s);
    CHECK(shown(projected(steps)) == Value(u"c"_s));
    steps.emplace_back(e6, striking({e5}, {e5}));
    CHECK(projected(steps).conflicts.empty());
    CHECK(shown(projected(steps)) == Value(u"d"_s));
}

TEST_CASE("a struck change gives back what stood before, unless it was set again since")
{
    const auto back = projected({{e1, named({}, u"a"_s)}, {e2, named({e1}, u"b"_s)}, {e3, striking({e2}, {e2})}});
    CHECK(shown(back) == Value(u"a"_s));
    const auto kept = projected(
        {{e1, named({}, u"a"_s)}, {e2, named({e1}, u"b"_s)}, {e3, named({e2}, u"c"_s)}, {e4, striking({e3}, {e2})}});
    CHECK(shown(kept) == Value(u"c"_s));
}

TEST_CASE("striking the same change on two copies takes it back once, and one redo is not enough")
{
    const auto p = projected({{e1, named({}, u"a"_s)},
                              {e2, named({e1}, u"b"_s)},
                              {e3, striking({e2}, {e2})},
                              {e4, striking({e2}, {e2})},
                              {e5, striking({e3}, {e3})}});
    CHECK(shown(p) == Value(u"a"_s));
}

TEST_CASE("a deletion that has seen everything deletes")
{
    const auto p = projected({{e1, named({}, u"a"_s)}, {e2, aged({e1}, 2)}, {e3, deleting({e2})}});
    CHECK(p.deleted);
    CHECK(p.conflicts.empty());
}

TEST_CASE("a deletion and an edit unseen by it: alive and in conflict, whatever the ids")
{
    const auto editLater = projected({{e1, named({}, u"a"_s)}, {e2, deleting({e1})}, {e3, aged({e1}, 3)}});
    CHECK_FALSE(editLater.deleted);
    CHECK(conflictsIn(editLater.conflicts) == u"deleted: false e3, true e2"_s);
    const auto deletedLater = projected({{e1, named({}, u"a"_s)}, {e2, aged({e1}, 2)}, {e3, deleting({e1})}});
    CHECK_FALSE(deletedLater.deleted);
    CHECK(conflictsIn(deletedLater.conflicts) == u"deleted: false e2, true e3"_s);
}

TEST_CASE("who sets deleted on top of all decides between a deletion and an edit")
{
    const std::vector<std::pair<Id, Step>> apart{{e1, named({}, u"a"_s)}, {e2, deleting({e1})}, {e3, aged({e1}, 3)}};
    auto gone = apart;
    gone.emplace_back(e4, deleting({e2, e3}));
    CHECK(projected(gone).deleted);
    CHECK(projected(gone).conflicts.empty());
    auto kept = apart;
    kept.emplace_back(e4, deleting({e2, e3}, false));
    CHECK_FALSE(projected(kept).deleted);
    CHECK(projected(kept).conflicts.empty());
    CHECK(shown(projected(kept), u"age") == Value(qint64{3}));
}

TEST_CASE("an undo that another copy made does not count as work on a deleted record")
{
    const auto p =
        projected({{e1, named({}, u"a"_s)}, {e2, aged({e1}, 2)}, {e3, deleting({e2})}, {e4, striking({e2}, {e2})}});
    CHECK(p.deleted);
    CHECK(p.conflicts.empty());
}

TEST_CASE("deleted on one copy, restored on another, that is a conflict on deleted")
{
    const auto p =
        projected({{e1, named({}, u"a"_s)}, {e2, deleting({e1})}, {e3, deleting({e2}, false)}, {e4, deleting({e2})}});
    CHECK_FALSE(p.deleted);
    CHECK(conflictsIn(p.conflicts) == u"deleted: false e3, true e4"_s);
}

TEST_CASE("an undone deletion leaves the record as it was")
{
    const auto p = projected({{e1, named({}, u"a"_s)}, {e2, deleting({e1})}, {e3, striking({e2}, {e2})}});
    CHECK_FALSE(p.deleted);
    CHECK(shown(p) == Value(u"a"_s));
    CHECK(p.conflicts.empty());
}

TEST_CASE("a record of which nothing is in force is deleted")
{
    const auto p = projected({{e1, named({}, u"a"_s)}, {e2, striking({e1}, {e1})}});
    CHECK(p.deleted);
    CHECK(shown(p).isNull());
}

TEST_CASE("erased always wins, also if struck or set back, and says nothing more")
{
    const Step erasing{{e1}, {}, {{u"erased"_s, true}}};
    const auto struck =
        projected({{e1, named({}, u"a"_s)}, {e2, erasing}, {e3, striking({e2}, {e2})}, {e4, named({e1}, u"b"_s)}});
    CHECK(struck.erased);
    CHECK(shown(struck).isNull());
    CHECK(struck.conflicts.empty());
    const auto setBack = projected({{e1, named({}, u"a"_s)}, {e2, erasing}, {e3, {{e2}, {}, {{u"erased"_s, false}}}}});
    CHECK(setBack.erased);
}

TEST_CASE("two makings of one record meet field by field")
{
    const auto p = projected({{e1, {{}, {}, {{u"name"_s, u"a"_s}, {u"age"_s, qint64{1}}}}},
                              {e2, {{}, {}, {{u"name"_s, u"a"_s}, {u"age"_s, qint64{2}}}}}});
    CHECK(shown(p) == Value(u"a"_s));
    CHECK(conflictsIn(p.conflicts) == u"age: 1 e1, 2 e2"_s);
}

namespace {

// A history of one record, from arbitrary numbers: every change has seen some of the earlier ones, sets some fields and
// strikes some of its ancestors. The id's order is the order of making, so it says nothing about who is concurrent.
struct Draft
{
    quint16 seen;
    quint16 struck;
    quint16 sets;
    quint16 values;
};

void showValue(const Draft& draft, std::ostream& out)
{
    out << '{' << draft.seen << ", " << draft.struck << ", " << draft.sets << ", " << draft.values << '}';
}

Model historyOf(const std::vector<Draft>& drafts)
{
    Model model;
    std::vector<Id> made;
    for (const Draft& draft : drafts) {
        Step step;
        for (size_t i = 0; i < made.size(); ++i)
            if (draft.seen >> (i % 16) & 1 || (draft.seen >> 15 && i + 1 == made.size()))
                step.parents.insert(made[i]);
        Model::Edits seen = step.parents;
        for (const Id& parent : step.parents)
            seen.merge(model.ancestors(parent));
        for (const Id& one : seen) // only the latest of what was seen are parents
            for (const Id& ancestor : model.ancestors(one))
                step.parents.erase(ancestor);
        if (draft.struck % 3 == 0)
            for (size_t i = 0; i < made.size(); ++i)
                if (draft.struck >> (2 + i % 14) & 1 && seen.contains(made[i]))
                    step.strikes.insert(made[i]);
        const auto pick = [&](int shift) { return draft.values >> shift & 3; };
        static const std::array texts{Value(), Value(u"a"_s), Value(u"b"_s), Value(u"c"_s)};
        if (draft.sets & 1)
            step.sets[u"name"_s] = texts[pick(0)];
        if (draft.sets & 2)
            step.sets[u"age"_s] = Value(qint64{pick(2)});
        if (draft.sets & 4)
            step.sets[u"swims"_s] = Value(pick(4) > 1);
        if ((draft.sets & 24) == 24)
            step.sets[u"deleted"_s] = Value(pick(6) > 0);
        if ((draft.sets & 0x0FE0) == 0x0FE0)
            step.sets[u"erased"_s] = Value(true);
        if (step.sets.empty() && step.strikes.empty())
            step.sets[u"name"_s] = texts[1 + pick(8) % 3];
        made.push_back(editId(static_cast<int>(made.size()) + 1));
        model.add(made.back(), step);
    }
    return model;
}

QString expectation(const Model& model)
{
    if (model.isErased())
        return u"erased"_s;
    QStringList lines;
    QStringList conflicts;
    const auto describe = [&](const QString& field, const Model::Sides& sides) {
        if (sides.size() < 2)
            return;
        QStringList texts;
        for (const auto& [value, edit] : sides)
            texts << u"%1 e%2"_s.arg(value.isNull() ? u"nothing"_s : value.toText()).arg(edit.msecs());
        conflicts << field + u": "_s + texts.join(u", "_s);
    };
    for (const auto& field : Sailor::kind().fields) {
        lines << model.value(field->name).toText();
        describe(field->name, model.sides(field->name));
    }
    describe(u"deleted"_s, model.deletedSides());
    return lines.join(u'|') + (model.isDeleted() ? u"|deleted|"_s : u"|alive|"_s) + conflicts.join(u"; "_s);
}

QString outcome(const std::vector<Value>& values, bool deleted, bool erased, const std::vector<Conflict>& conflicts)
{
    if (erased)
        return u"erased"_s;
    QStringList lines;
    for (const Value& value : values)
        lines << value.toText();
    return lines.join(u'|') + (deleted ? u"|deleted|"_s : u"|alive|"_s) + conflictsIn(conflicts);
}

const auto drafts = rc::gen::resize(14, rc::gen::container<std::vector<Draft>>(rc::gen::build<Draft>(
                                            rc::gen::set(&Draft::seen, rc::gen::inRange<quint16>(0, 65535)),
                                            rc::gen::set(&Draft::struck, rc::gen::inRange<quint16>(0, 65535)),
                                            rc::gen::set(&Draft::sets, rc::gen::inRange<quint16>(0, 65535)),
                                            rc::gen::set(&Draft::values, rc::gen::inRange<quint16>(0, 65535)))));

} // namespace

TEST_CASE("any history of a record reads as the design defines it")
{
    property("project() equals the model", [] {
        const std::vector<Draft> made = *drafts;
        RC_PRE(!made.empty());
        const Model model = historyOf(made);
        const Projection p = project(Sailor::kind(), readChanges(model));
        RC_LOG() << "latest " << model.latest().size() << '\n';
        RC_ASSERT(outcome(p.values, p.deleted, p.erased, p.conflicts) == expectation(model));
        const std::vector<ReadChange> changes = readChanges(model);
        const std::vector<Id> latest = Lineage(changes).latest();
        RC_ASSERT(Model::Edits(latest.begin(), latest.end()) == model.latest());
    });
}

TEST_CASE("changes that arrive in any order make the same record in a file")
{
    TestPool pool;
    int number = 0;
    property("the file equals the model", [&] {
        const Model model = historyOf(*drafts);
        RC_PRE(!model.steps().empty());
        const Id record = Id::derived(Id(), QByteArray::number(++number));
        std::vector<HandChange> arriving;
        for (const auto& [edit, step] : model.steps())
            arriving.push_back({edit, &Sailor::kind(), record, step});
        const auto keys = *rc::gen::container<std::vector<unsigned>>(arriving.size(), rc::gen::arbitrary<unsigned>());
        std::vector<size_t> order(arriving.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::sort(order.begin(), order.end(),
                  [&](size_t a, size_t b) { return std::pair(keys[a], a) < std::pair(keys[b], b); });

        const auto check = [&] {
            const Record shown = recordOf(*pool, Sailor::kind(), record);
            const auto open = conflictsOf(*pool, record);
            RC_ASSERT(open.has_value());
            std::vector<Conflict> conflicts;
            for (const OpenConflict& one : *open)
                conflicts.push_back(one.conflict);
            const QString expected = expectation(model);
            RC_ASSERT(outcome(shown.values, shown.deleted, shown.erased, conflicts) ==
                      (model.isDeleted() && !model.isErased() ? expected.left(expected.lastIndexOf(u'|') + 1)
                                                              : expected)); // nobody can settle it
        };
        {
            auto transaction = Transaction::begin(pool->database());
            RC_ASSERT(transaction.has_value());
            for (const size_t i : order) {
                RC_ASSERT(pool->changelog().insert(toChange(arriving[i])).has_value());
                RC_ASSERT(pool->projectAnew(std::vector{record}).has_value()); // half-told stories, too
            }
            RC_ASSERT(transaction->commit().has_value());
        }
        check();
        RC_ASSERT(pool->projectAll().has_value());
        check();
        RC_ASSERT(pool->database().run(u"DELETE FROM change"_s).has_value());
    });
}
