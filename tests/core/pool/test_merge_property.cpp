#include "core/pool/conflicts.h"
#include "core/pool/undo.h"
#include "tests/core/pool/copies.h"
#include "tests/property.h"

#include <QJsonDocument>

#include <set>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

enum class Do { Add, Tie, Photograph, Set, Delete, Undo, UndoLast, RedoLast, Resolve, Erase, Merge, UndoMerge, Clock };

struct Task
{
    Do what;
    int copy;
    int which;
    int value;
};

void showValue(const Task& task, std::ostream& out)
{
    static constexpr const char* names[] = {"add",   "tie",       "photograph", "set",     "delete",
                                            "undo",  "undoLast",  "redoLast",   "resolve", "erase",
                                            "merge", "undoMerge", "clock"};
    out << names[static_cast<int>(task.what)] << " on " << task.copy << " (" << task.which << ", " << task.value << ")";
}

rc::Gen<Task> aTask()
{
    const auto what = rc::gen::weightedElement<Do>({{4, Do::Add},
                                                    {5, Do::Tie},
                                                    {3, Do::Photograph},
                                                    {9, Do::Set},
                                                    {5, Do::Delete},
                                                    {4, Do::Undo},
                                                    {2, Do::UndoLast},
                                                    {2, Do::RedoLast},
                                                    {4, Do::Resolve},
                                                    {1, Do::Erase},
                                                    {7, Do::Merge},
                                                    {3, Do::UndoMerge},
                                                    {2, Do::Clock}});
    return rc::gen::map(rc::gen::tuple(what, rc::gen::inRange(0, 8), rc::gen::inRange(0, 16), rc::gen::inRange(0, 6)),
                        [](const std::tuple<Do, int, int, int>& t) {
                            return Task{std::get<0>(t), std::get<1>(t), std::get<2>(t), std::get<3>(t)};
                        });
}

// People at work on several copies. What each task does depends on what there is; where there is nothing, nothing.
class Crew
{
public:
    explicit Crew(int laptops)
        : copies(laptops, [](Pool& pool) {
              const Id anna = addSailor(pool, u"Anna"_s);
              addSailor(pool, u"Boris"_s);
              addKnot(pool, anna, u"bowline"_s);
          })
    {
    }

    void work(const Task& task)
    {
        const int copy = task.copy % copies.count();
        Pool& pool = copies[copy];
        copies.time(copy).now = copies.time(copy).now.addMSecs(task.which % 3 * 1000 + 11);
        switch (task.what) {
        case Do::Add:
            return add(pool, task.value);
        case Do::Tie:
            return tie(pool, task.which, task.value);
        case Do::Photograph:
            return photograph(pool, task.which);
        case Do::Set:
            return set(pool, task.which, task.value);
        case Do::Delete:
            return remove(pool, task.which % 2 ? Knot::kind() : Sailor::kind(), task.which / 2);
        case Do::Undo:
            return takeBack(pool, task.which);
        case Do::UndoLast:
            return follow(pool, lastUndoable(pool));
        case Do::RedoLast:
            return follow(pool, lastRedoable(pool));
        case Do::Resolve:
            return settle(pool, task.which, task.value);
        case Do::Erase:
            return erase(pool, task.which);
        case Do::Merge:
            return merge(copy, task.which, task.value);
        case Do::UndoMerge:
            return undoOne(pool, task.which);
        case Do::Clock:
            copies.time(copy).now = copies.time(copy).now.addSecs((task.which - 8) * 40'000);
            return;
        }
    }

    Copies copies;

private:
    static std::vector<Id> alive(Pool& pool, const Kind& kind)
    {
        std::vector<Id> ids;
        RC_ASSERT(pool.tables()
                      .readAll(kind,
                               [&](const Record& record) {
                                   if (record.isAlive())
                                       ids.push_back(record.id);
                                   return true;
                               })
                      .has_value());
        return ids;
    }

    static Id pick(const std::vector<Id>& ids, int which)
    {
        return ids.empty() ? Id() : ids[static_cast<size_t>(which) % ids.size()];
    }

    static void commit(Edit& edit) { RC_ASSERT(edit.commit().has_value()); }

    static void add(Pool& pool, int value)
    {
        Edit edit(pool, Label::Add);
        Sailor sailor{.name = QString::number(value)};
        RC_ASSERT(edit.save(sailor).has_value());
        Knot knot{.sailor = sailor.id, .name = u"bowline"_s};
        RC_ASSERT(edit.save(knot).has_value());
        commit(edit);
    }

    static void tie(Pool& pool, int which, int value)
    {
        const Id sailor = pick(alive(pool, Sailor::kind()), which);
        if (sailor.isNull())
            return;
        Edit edit(pool, Label::Add);
        Knot knot{.sailor = sailor, .name = value % 2 ? u"reef"_s : u"bowline"_s, .seconds = value};
        const auto id = Knot::kind().derivedId(toRecord(knot).values);
        const auto there = pool.record(Knot::kind(), id);
        RC_ASSERT(there.has_value());
        if (*there && (*there)->erased)
            return;
        RC_ASSERT(edit.save(knot).has_value());
        commit(edit);
    }

    static void photograph(Pool& pool, int which)
    {
        const Id knot = pick(alive(pool, Knot::kind()), which);
        if (knot.isNull())
            return;
        Edit edit(pool, Label::Add);
        Photo photo{.knot = knot, .caption = u"dawn"_s};
        RC_ASSERT(edit.save(photo).has_value());
        commit(edit);
    }

    static void set(Pool& pool, int which, int value)
    {
        const bool isKnot = which % 3 == 0;
        const Kind& kind = isKnot ? Knot::kind() : Sailor::kind();
        const Id id = pick(alive(pool, kind), which / 3);
        if (id.isNull())
            return;
        Edit edit(pool, Label::Set);
        const Patch values = isKnot           ? patch<Knot>({{u"seconds", qint64{value}}})
                             : value % 2 == 0 ? patch<Sailor>({{u"name", QString::number(value)}})
                                              : patch<Sailor>({{u"age", value == 1 ? Value() : Value(qint64{value})}});
        RC_ASSERT(edit.set(kind, id, values).has_value());
        commit(edit);
    }

    static void remove(Pool& pool, const Kind& kind, int which)
    {
        const Id id = pick(alive(pool, kind), which);
        if (id.isNull())
            return;
        Edit edit(pool, Label::Delete);
        RC_ASSERT(edit.remove(kind, id).has_value());
        commit(edit);
    }

    static void erase(Pool& pool, int which)
    {
        const Id id = pick(alive(pool, Sailor::kind()), which);
        if (id.isNull())
            return;
        Edit edit(pool, Label::Erase);
        RC_ASSERT(edit.erase(Sailor::kind(), id).has_value());
        commit(edit);
    }

    static void takeBack(Pool& pool, int which)
    {
        std::vector<Id> edits;
        RC_ASSERT(pool.changelog()
                      .edits([&](const EditRow& row) {
                          edits.push_back(row.id);
                          return true;
                      })
                      .has_value());
        follow(pool, pick(edits, which));
    }

    static void follow(Pool& pool, const Result<Id>& edit)
    {
        RC_ASSERT(edit.has_value());
        if (edit->isNull())
            return;
        const auto done = undo(pool, *edit);
        RC_ASSERT(done.has_value() || done.error().fault == Fault::NotUndoable);
    }

    // Where the conflicts are, which is read from the tables, is where they are by the edits.
    static void comparePlaces(Pool& pool, const std::vector<OpenConflict>& open)
    {
        const auto places = conflictPlaces(pool);
        RC_ASSERT(places.has_value());
        std::set<std::pair<Id, const Field*>> wanted;
        std::set<std::pair<Id, const Field*>> read;
        for (const OpenConflict& conflict : open)
            wanted.emplace(conflict.record, conflict.conflict.field);
        for (const ConflictPlace& place : *places)
            read.emplace(place.record(), place.field);
        RC_ASSERT(read == wanted);
        RC_ASSERT(places->size() == open.size());
    }

    static void settle(Pool& pool, int which, int value)
    {
        const auto open = conflicts(pool);
        RC_ASSERT(open.has_value());
        comparePlaces(pool, *open);
        if (open->empty())
            return;
        const OpenConflict& one = (*open)[static_cast<size_t>(which) % open->size()];
        RC_ASSERT(resolve(pool, one, static_cast<size_t>(value) % one.conflict.sides.size()).has_value());
    }

    void merge(int copy, int which, int value)
    {
        QStringList files{copies.path(which % copies.count())};
        if (value == 0)
            files << copies.path(which / 2 % copies.count());
        const QByteArray before = value == 1 ? dumpOf(copies[copy]) : QByteArray();
        const auto report = copies.tryMerge(copy, files, {.acceptErasures = true});
        RC_ASSERT(report.has_value());
        if (value != 1 || report->number == 0 || !report->erased.empty())
            return;
        const QByteArray after = dumpOf(copies[copy]); // and sometimes it is undone at once, and brought back
        const auto undone = undoMerge(copies[copy], report->number);
        RC_ASSERT(undone.has_value());
        RC_ASSERT(dumpOf(copies[copy]) == before);
        if (which % 2 && !undone->isNull()) {
            RC_ASSERT(undo(copies[copy], *undone).has_value());
            RC_ASSERT(dumpOf(copies[copy]) == after);
        }
    }

    static void undoOne(Pool& pool, int which)
    {
        const auto last = pool.database().scalar(u"SELECT max(number) FROM merge"_s);
        RC_ASSERT(last.has_value());
        if (last->toInt() > 0)
            RC_ASSERT(undoMerge(pool, which % last->toInt() + 1).has_value());
    }
};

// A max_success in RC_PARAMS says how often, else ADVISORPOOL_FAULTS (a number, or "full").
template <class F> void often(const char* description, F&& holds)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    const int asked = qEnvironmentVariableIntValue("ADVISORPOOL_FAULTS");
    if (!qEnvironmentVariable("RC_PARAMS").contains(u"max_success"))
        params.maxSuccess = asked > 0 ? asked : qEnvironmentVariable("ADVISORPOOL_FAULTS") == u"full" ? 100'000 : 200;
    rc::detail::TestMetadata metadata;
    metadata.description = description;
    const auto result = rc::detail::checkTestable(std::forward<F>(holds), metadata, params);
    if (!result.template is<rc::detail::SuccessResult>())
        rc::detail::printResultMessage(result, std::cerr);
    INFO("seed " << params.seed);
    REQUIRE(result.template is<rc::detail::SuccessResult>());
}

rc::Gen<std::vector<Task>> tasks(int atMost)
{
    return rc::gen::resize(atMost, rc::gen::container<std::vector<Task>>(aTask()));
}

} // namespace

TEST_CASE("whatever people do on their laptops, and however they merge, all end in one pool")
{
    often("all copies end equal", [] {
        Crew crew(*rc::gen::weightedOneOf<int>({{8, rc::gen::inRange(2, 5)}, {1, rc::gen::inRange(5, 9)}}));
        for (const Task& task : *tasks(24))
            crew.work(task);
        Copies& copies = crew.copies;
        copies.mergeAll();
        const QByteArray first = dumpOf(copies[0]);
        RC_ASSERT(withoutFingerprints(QJsonDocument::fromJson(first).object()) == modelDump(copies[0]));
        for (int copy = 0; copy < copies.count(); ++copy) {
            RC_ASSERT(dumpOf(copies[copy]) == first);
            RC_ASSERT(findings(copies[copy]) == QStringList());
            RC_ASSERT(copies.merge(copy, {0}).edits == 0); // idempotent
        }
        auto shown = std::vector<OpenConflict>(conflicts(copies[0]).value()); // and settled, it is settled everywhere
        for (const OpenConflict& open : shown)
            if (const auto still = conflictNamed(copies[0], open.id()))
                RC_ASSERT(resolve(copies[0], *still, size_t{0}).has_value());
        copies.merge(1, {0}, {.acceptErasures = true});
        RC_ASSERT(dumpOf(copies[1]) == dumpOf(copies[0]));
    });
}

TEST_CASE("merging is commutative and associative")
{
    property("any order, any grouping", [] {
        Crew crew(3);
        for (const Task& task : *tasks(16))
            crew.work(task);
        Copies& copies = crew.copies;
        const auto copyOf = [&](int which, const QString& name) {
            const QString path = copies.file(name);
            RC_ASSERT(QFile::copy(copies.path(which), path));
            return path;
        };
        const auto mergedInto = [&](const QString& path, const QStringList& others) {
            FakeClock time;
            auto pool = Pool::open(path, testKinds(), sessionOf(time));
            RC_ASSERT(pool.has_value());
            for (const QString& other : others) {
                time.now = time.now.addMSecs(5);
                RC_ASSERT(merge(**pool, {other}, {.acceptErasures = true}).has_value());
            }
            return dumpOf(**pool);
        };
        const QStringList files{copies.path(0), copies.path(1), copies.path(2)};
        const QByteArray dump = mergedInto(copyOf(0, u"012.pool"_s), {files[1], files[2]});
        RC_ASSERT(mergedInto(copyOf(2, u"210.pool"_s), {files[1], files[0]}) == dump);
        const QString bracket = copyOf(1, u"12.pool"_s);
        mergedInto(bracket, {files[2]});
        RC_ASSERT(mergedInto(copyOf(0, u"0(12).pool"_s), {bracket}) == dump);
        RC_ASSERT(mergedInto(bracket, {files[0]}) == dump);
    });
}
