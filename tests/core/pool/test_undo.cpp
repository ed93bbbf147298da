#include "core/pool/undo.h"
#include "tests/core/pool/pool_fixture.h"
#include "tests/property.h"

#include <QJsonDocument>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

Undone undone(Pool& pool, const Id& edit, std::optional<Id> record = {})
{
    const auto done = undo(pool, edit, record);
    REQUIRE(done);
    return *done;
}

Id removeRecord(Pool& pool, const Kind& kind, const Id& id)
{
    Edit edit(pool, Label::Delete);
    REQUIRE(edit.remove(kind, id));
    return committed(edit);
}

Id newest(Pool& pool)
{
    return *pool.changelog().newest();
}

QString nameOf(Pool& pool, const Id& id)
{
    return valueOf(pool, Sailor::kind(), id, u"name").toText();
}

bool isAlive(Pool& pool, const Kind& kind, const Id& id)
{
    return recordOf(pool, kind, id).isAlive();
}

} // namespace

TEST_CASE("undo gives back the value before, redo the value after")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const QByteArray before = dumpOf(*pool);
    const Id set = setField(*pool, Sailor::kind(), anna, u"name", u"Anya"_s);
    const QByteArray after = dumpOf(*pool);
    const Undone undo = undone(*pool, set);
    CHECK(undo.kept.empty());
    CHECK(dumpOf(*pool) == before);
    undone(*pool, undo.edit);
    CHECK(dumpOf(*pool) == after);
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("undo of what was taken back before writes nothing")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id set = setField(*pool, Sailor::kind(), anna, u"name", u"Anya"_s);
    undone(*pool, set);
    const QByteArray after = dumpOf(*pool);
    CHECK(undone(*pool, set).edit.isNull());
    CHECK(dumpOf(*pool) == after);
}

TEST_CASE("a field set again since keeps the later value, and the undo names it")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    Edit edit(*pool, Label::Set);
    REQUIRE(edit.set(Sailor::kind(), anna, patch<Sailor>({{u"name", u"Anya"_s}, {u"age", qint64{30}}})));
    const Id both = committed(edit);
    setField(*pool, Sailor::kind(), anna, u"name", u"Ann"_s);
    const Undone undo = undone(*pool, both);
    CHECK(nameOf(*pool, anna) == u"Ann"_s);
    CHECK(valueOf(*pool, Sailor::kind(), anna, u"age").isNull());
    REQUIRE(undo.kept.size() == 1);
    CHECK(undo.kept[0].record == anna);
    CHECK(undo.kept[0].kind == &Sailor::kind());
    CHECK(undo.kept[0].field->name == u"name"_s);
}

TEST_CASE("undo of a making deletes, with what belongs to it; redo brings all of it back")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id making = newest(*pool);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    const QByteArray before = dumpOf(*pool);
    const Undone undo = undone(*pool, making);
    CHECK_FALSE(isAlive(*pool, Sailor::kind(), anna));
    CHECK_FALSE(isAlive(*pool, Knot::kind(), knot));
    const auto changes = pool->changelog().ofEdit(undo.edit);
    REQUIRE((changes && changes->size() == 2));
    for (const Change& change : *changes) {
        CHECK(change.strikes.empty());
        CHECK(change.patch == "{\"deleted\":true}");
    }
    undone(*pool, undo.edit);
    CHECK(dumpOf(*pool) == before);
}

TEST_CASE("undo of an edit that made owner, owned and owned by that, whatever their ids")
{
    for (int round = 0; round < 12; ++round) { // ids are random: their order must not matter
        TestPool pool;
        Edit edit(*pool, Label::Import);
        Sailor anna{.name = u"Anna"_s};
        REQUIRE(edit.save(anna));
        Knot knot{.sailor = anna.id, .name = u"bowline"_s + QString::number(round)};
        REQUIRE(edit.save(knot));
        Photo photo{.knot = knot.id, .caption = u"on deck"_s};
        REQUIRE(edit.save(photo));
        const Id made = committed(edit);
        const QByteArray after = dumpOf(*pool);
        const Undone undo = undone(*pool, made);
        CHECK_FALSE(isAlive(*pool, Sailor::kind(), anna.id));
        CHECK_FALSE(isAlive(*pool, Knot::kind(), knot.id));
        CHECK_FALSE(isAlive(*pool, Photo::kind(), photo.id));
        undone(*pool, undo.edit);
        CHECK(dumpOf(*pool) == after);
    }
}

TEST_CASE("undo of a deletion brings back the record and what went with it, but not what went before")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id early = addKnot(*pool, anna, u"reef"_s);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    removeRecord(*pool, Knot::kind(), early);
    const QByteArray before = dumpOf(*pool);
    const Id deletion = removeRecord(*pool, Sailor::kind(), anna);
    undone(*pool, deletion);
    CHECK(dumpOf(*pool) == before);
    CHECK(isAlive(*pool, Knot::kind(), knot));
    CHECK_FALSE(isAlive(*pool, Knot::kind(), early));
}

TEST_CASE("undo of a record made again leaves it deleted")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    removeRecord(*pool, Knot::kind(), knot);
    addKnot(*pool, anna, u"bowline"_s);
    CHECK(isAlive(*pool, Knot::kind(), knot));
    undone(*pool, newest(*pool));
    CHECK_FALSE(isAlive(*pool, Knot::kind(), knot));
}

TEST_CASE("one record of an edit can be undone alone, the rest later")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id boris = addSailor(*pool, u"Boris"_s);
    const QByteArray before = dumpOf(*pool);
    Edit edit(*pool, Label::Set);
    REQUIRE(edit.set(Sailor::kind(), anna, patch<Sailor>({{u"age", qint64{1}}})));
    REQUIRE(edit.set(Sailor::kind(), boris, patch<Sailor>({{u"age", qint64{2}}})));
    const Id both = committed(edit);
    undone(*pool, both, anna);
    CHECK(valueOf(*pool, Sailor::kind(), anna, u"age").isNull());
    CHECK(valueOf(*pool, Sailor::kind(), boris, u"age") == Value(qint64{2}));
    CHECK(*lastUndoable(*pool) == both);
    undone(*pool, both);
    CHECK(dumpOf(*pool) == before);
    const auto wrong = undo(*pool, newest(*pool), Id::derived(Id(), "nobody"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().fault == Fault::NoRecord);
}

TEST_CASE("undo of a settlement brings the conflict back as it was")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id root = newest(*pool);
    for (const QString& name : {u"Anya"_s, u"Ann"_s})
        bringIn(*pool, {Id::random(root.msecs() + 5), &Sailor::kind(), anna, {{root}, {}, {{u"name"_s, name}}}});
    const QByteArray before = dumpOf(*pool);
    const Id settled = setField(*pool, Sailor::kind(), anna, u"name", u"Anna Petrovna"_s);
    CHECK(dumpOf(*pool) != before);
    undone(*pool, settled);
    CHECK(dumpOf(*pool) == before);
}

TEST_CASE("undo of one of two makings leaves the other, undo of both deletes")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    const Id mine = newest(*pool);
    const Id theirs = Id::random(mine.msecs() + 5);
    bringIn(*pool, {theirs,
                    &Knot::kind(),
                    knot,
                    {{}, {}, {{u"sailor"_s, anna.text()}, {u"name"_s, u"bowline"_s}, {u"seconds"_s, qint64{8}}}},
                    anna});
    const QByteArray before = dumpOf(*pool);
    const Undone first = undone(*pool, theirs);
    CHECK(isAlive(*pool, Knot::kind(), knot));
    CHECK(valueOf(*pool, Knot::kind(), knot, u"seconds").isNull());
    const Undone second = undone(*pool, mine);
    CHECK_FALSE(isAlive(*pool, Knot::kind(), knot));
    undone(*pool, second.edit);
    undone(*pool, first.edit);
    CHECK(dumpOf(*pool) == before);
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("undoing a making keeps the work that another copy did on it")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id making = newest(*pool);
    undone(*pool, making);
    bringIn(*pool, {Id::random(making.msecs() + 500), &Sailor::kind(), anna, {{making}, {}, {{u"age"_s, qint64{9}}}}});
    CHECK(isAlive(*pool, Sailor::kind(), anna));
    CHECK(valueOf(*pool, Sailor::kind(), anna, u"age") == Value(qint64{9}));
    CHECK(modelOf(*pool, anna).deletedSides().size() == 2);
}

TEST_CASE("an erasure can't be undone, nor anything else of the erased, nor an edit that nobody made")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id set = setField(*pool, Sailor::kind(), anna, u"age", qint64{3});
    Edit edit(*pool, Label::Erase);
    REQUIRE(edit.erase(Sailor::kind(), anna));
    const Id erasure = committed(edit);
    for (const Id& one : {erasure, set}) {
        const auto done = undo(*pool, one);
        REQUIRE_FALSE(done);
        CHECK(done.error().fault == Fault::NotUndoable);
    }
    CHECK(lastUndoable(*pool).value() == erasure); // nobody who asks for it means the edit before
    const auto nobodys = undo(*pool, editId(1));
    REQUIRE_FALSE(nobodys);
    CHECK(nobodys.error().fault == Fault::NoEdit);
}

TEST_CASE("taking back a deletion for one record brings back what went with it")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    const Id bob = addSailor(*pool, u"Bob"_s);
    Edit edit(*pool, Label::Delete);
    REQUIRE(edit.remove(Sailor::kind(), anna));
    REQUIRE(edit.remove(Sailor::kind(), bob));
    const Id deletion = committed(edit);
    REQUIRE(undo(*pool, deletion, anna));
    CHECK(recordOf(*pool, Sailor::kind(), anna).isAlive());
    CHECK(recordOf(*pool, Knot::kind(), knot).isAlive());
    CHECK_FALSE(recordOf(*pool, Sailor::kind(), bob).isAlive());
}

TEST_CASE("undo and redo walk back and forth as in any editor")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"0"_s);
    std::vector<QByteArray> states{dumpOf(*pool)};
    for (int i = 1; i <= 3; ++i) {
        setField(*pool, Sailor::kind(), anna, u"name", QString::number(i));
        states.push_back(dumpOf(*pool));
    }
    const auto back = [&] { return undone(*pool, *lastUndoable(*pool)); };
    const auto forth = [&] { return undone(*pool, *lastRedoable(*pool)); };
    CHECK(lastRedoable(*pool)->isNull());
    for (const int state : {2, 1, 0}) {
        back();
        CHECK(dumpOf(*pool) == states[static_cast<size_t>(state)]);
    }
    for (const int state : {1, 2}) {
        forth();
        CHECK(dumpOf(*pool) == states[static_cast<size_t>(state)]);
    }
    back();
    CHECK(nameOf(*pool, anna) == u"1"_s);
    forth();
    forth();
    CHECK(nameOf(*pool, anna) == u"3"_s);
    CHECK(lastRedoable(*pool)->isNull());
    back();
    setField(*pool, Sailor::kind(), anna, u"name", u"other"_s);
    CHECK(lastRedoable(*pool)->isNull()); // a new edit ends what could be done again
    back();
    CHECK(nameOf(*pool, anna) == u"2"_s);
    for (int i = 0; i < 3; ++i)
        back(); // 2, 1 and the making
    CHECK_FALSE(isAlive(*pool, Sailor::kind(), anna));
    CHECK(lastUndoable(*pool)->isNull());
    for (const QString& name : {u"0"_s, u"1"_s, u"2"_s, u"other"_s}) {
        forth();
        CHECK(nameOf(*pool, anna) == name);
    }
}

TEST_CASE("undo without a name takes one's own edits on this copy only")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id mine = newest(*pool);
    pool.as(u"Boris"_s);
    const Id his = setField(*pool, Sailor::kind(), anna, u"age", qint64{3});
    CHECK(*lastUndoable(*pool) == his);
    pool.as(u"Anna"_s);
    CHECK(*lastUndoable(*pool) == mine);
    pool->setSession({u"Anna"_s, u"another laptop"_s, pool.time.clock()});
    CHECK(lastUndoable(*pool)->isNull());
}

TEST_CASE("undo is not stuck on a record that somebody else has deleted")
{
    TestPool pool;
    const Id first = addSailor(*pool, u"First"_s);
    const Id anna = addSailor(*pool, u"Anna"_s);
    pool.as(u"Boris"_s);
    removeRecord(*pool, Sailor::kind(), anna);
    pool.as(u"Anna"_s);
    for (int i = 0; i < 3 && isAlive(*pool, Sailor::kind(), first); ++i)
        undone(*pool, *lastUndoable(*pool));
    CHECK_FALSE(isAlive(*pool, Sailor::kind(), first));
}

namespace {

// Somebody at work, from arbitrary numbers: what each does depends on what there is.
class Worker
{
public:
    explicit Worker(TestPool& pool) : m_pool(pool) {}

    // Null where there was nothing to do.
    Id work(int what, int which, int value)
    {
        m_pool.time.now = m_pool.time.now.addMSecs(which % 3 * 1000 - 500); // it also goes back
        switch (what % 8) {
        case 0:
            return add(value);
        case 1:
            return tieKnot(which, value);
        case 2:
        case 3:
            return set(which, value);
        case 4:
            return remove(which);
        case 5:
            return takeBack(which);
        case 6:
            return follow(lastUndoable(*m_pool));
        default:
            return follow(lastRedoable(*m_pool));
        }
    }

    std::vector<Id> sailors;
    std::vector<Id> knots;

private:
    Id add(int value)
    {
        Edit edit(*m_pool, Label::Add);
        Sailor sailor{.name = QString::number(value)};
        RC_ASSERT(edit.save(sailor).has_value());
        sailors.push_back(sailor.id);
        if (value % 2) {
            Knot knot{.sailor = sailor.id, .name = u"bowline"_s};
            RC_ASSERT(edit.save(knot).has_value());
            knots.push_back(knot.id);
            Photo photo{.knot = knot.id, .caption = QString::number(value)};
            RC_ASSERT(edit.save(photo).has_value());
        }
        return commit(edit);
    }

    // Makes it, makes it again where it was deleted, or sets it.
    Id tieKnot(int which, int value)
    {
        const Id sailor = pick(sailors, which);
        if (!alive(Sailor::kind(), sailor))
            return {};
        Edit edit(*m_pool, Label::Add);
        Knot knot{.sailor = sailor, .name = value % 2 ? u"reef"_s : u"bowline"_s, .seconds = value};
        RC_ASSERT(edit.save(knot).has_value());
        knots.push_back(knot.id);
        return commit(edit);
    }

    Id set(int which, int value)
    {
        const Id sailor = pick(sailors, which);
        if (!alive(Sailor::kind(), sailor))
            return {};
        Edit edit(*m_pool, Label::Set);
        RC_ASSERT(edit.set(Sailor::kind(), sailor,
                           value % 2 ? patch<Sailor>({{u"name", QString::number(value)}})
                                     : patch<Sailor>({{u"age", value % 4 ? Value(qint64{value}) : Value()}}))
                      .has_value());
        return commit(edit);
    }

    Id remove(int which)
    {
        const bool isKnot = which % 2;
        const Kind& kind = isKnot ? Knot::kind() : Sailor::kind();
        const Id id = pick(isKnot ? knots : sailors, which / 2);
        if (!alive(kind, id))
            return {};
        Edit edit(*m_pool, Label::Delete);
        RC_ASSERT(edit.remove(kind, id).has_value());
        return commit(edit);
    }

    Id takeBack(int which)
    {
        std::vector<Id> edits;
        RC_ASSERT(m_pool->changelog()
                      .edits([&](const EditRow& row) {
                          edits.push_back(row.id);
                          return true;
                      })
                      .has_value());
        return edits.empty() ? Id() : follow(pick(edits, which));
    }

    Id follow(const Result<Id>& edit)
    {
        RC_ASSERT(edit.has_value());
        if (edit->isNull())
            return {};
        const auto done = undo(*m_pool, *edit);
        RC_ASSERT(done.has_value());
        return done->edit;
    }

    Id commit(Edit& edit)
    {
        const auto id = edit.commit();
        RC_ASSERT(id.has_value());
        return *id;
    }

    static Id pick(const std::vector<Id>& ids, int which)
    {
        return ids.empty() ? Id() : ids[static_cast<size_t>(which) % ids.size()];
    }

    bool alive(const Kind& kind, const Id& id)
    {
        const auto record = m_pool->record(kind, id);
        RC_ASSERT(record.has_value());
        return *record && (*record)->isAlive();
    }

    TestPool& m_pool;
};

// Sailors about whom two copies disagree: in a name, on being deleted, in being made twice.
void disagree(TestPool& pool, Worker& worker)
{
    const Id one = Id::derived(Id(), "one");
    const Id two = Id::derived(Id(), "two");
    const Kind& sailor = Sailor::kind();
    int number = 0;
    const auto next = [&] { return editId(++number); };
    const Id made = next();
    bringIn(*pool, {made, &sailor, one, {{}, {}, {{u"name"_s, u"One"_s}}}});
    bringIn(*pool, {next(), &sailor, one, {{made}, {}, {{u"name"_s, u"Uno"_s}, {u"age"_s, qint64{1}}}}});
    bringIn(*pool, {next(), &sailor, one, {{made}, {}, {{u"name"_s, u"Eins"_s}, {u"age"_s, qint64{2}}}}});
    const Id madeTwo = next();
    bringIn(*pool, {madeTwo, &sailor, two, {{}, {}, {{u"name"_s, u"Two"_s}}}});
    bringIn(*pool, {next(), &sailor, two, {{madeTwo}, {}, {{u"deleted"_s, true}}}});
    bringIn(*pool, {next(), &sailor, two, {{madeTwo}, {}, {{u"age"_s, qint64{3}}}}});
    const Id knot = Knot::kind().derivedId(std::vector<Value>{Value(one.text()), Value(u"reef"_s), {}, {}});
    for (const qint64 seconds : {4, 5})
        bringIn(*pool, {next(),
                        &Knot::kind(),
                        knot,
                        {{}, {}, {{u"sailor"_s, one.text()}, {u"name"_s, u"reef"_s}, {u"seconds"_s, seconds}}},
                        one});
    worker.sailors = {one, two};
    worker.knots = {knot};
}

const auto tasks = rc::gen::resize(12, rc::gen::container<std::vector<std::tuple<int, int, int>>>(rc::gen::tuple(
                                           rc::gen::inRange(0, 8), rc::gen::inRange(0, 16), rc::gen::inRange(0, 8))));

} // namespace

TEST_CASE("whatever people do, the tables show what the model says and verify finds nothing")
{
    property("the pool equals the model after each edit", [] {
        TestPool pool;
        Worker worker(pool);
        disagree(pool, worker);
        for (const auto& [what, which, value] : *tasks) {
            worker.work(what, which, value);
            RC_ASSERT(findings(*pool) == QStringList());
            RC_ASSERT(withoutFingerprints(QJsonDocument::fromJson(dumpOf(*pool)).object()) == modelDump(*pool));
        }
    });
}

TEST_CASE("whatever people did, undoing all of it backwards gives the first dump, byte for byte")
{
    property("back to the start and forth again", [] {
        TestPool pool;
        Worker worker(pool);
        disagree(pool, worker);
        std::vector<Id> edits;
        std::vector<QByteArray> dumps{dumpOf(*pool)};
        for (const auto& [what, which, value] : *tasks)
            if (const Id edit = worker.work(what, which, value); !edit.isNull()) {
                edits.push_back(edit);
                dumps.push_back(dumpOf(*pool));
            }
        std::vector<Id> undos;
        for (size_t i = edits.size(); i-- > 0;) {
            const auto done = undo(*pool, edits[i]);
            RC_ASSERT(done.has_value());
            RC_ASSERT(dumpOf(*pool) == dumps[i]);
            undos.push_back(done->edit);
        }
        for (size_t i = 0; i < edits.size(); ++i) {
            const Id last = undos[edits.size() - 1 - i];
            if (!last.isNull())
                RC_ASSERT(undo(*pool, last).has_value());
            RC_ASSERT(dumpOf(*pool) == dumps[i + 1]);
        }
        RC_ASSERT(findings(*pool) == QStringList());
    });
}

TEST_CASE("Ctrl+Z until nothing is left gives the first dump, Ctrl+Y the last, byte for byte")
{
    property("undo and redo by themselves", [] {
        TestPool pool;
        Worker worker(pool);
        disagree(pool, worker);
        const QByteArray first = dumpOf(*pool);
        for (const auto& [what, which, value] : *tasks)
            if (what < 5)
                worker.work(what, which, value);
        const QByteArray last = dumpOf(*pool);
        const auto walk = [&](auto next) {
            for (int i = 0; i < 40; ++i) {
                const Id edit = next(*pool).value();
                if (edit.isNull())
                    return;
                RC_ASSERT(!undo(*pool, edit).value().edit.isNull());
            }
            RC_FAIL("it never ends");
        };
        walk(lastUndoable);
        RC_ASSERT(dumpOf(*pool) == first);
        walk(lastRedoable);
        RC_ASSERT(dumpOf(*pool) == last);
    });
}
