#include "core/pool/dump.h"
#include "core/pool/undo.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"

#include <QJsonDocument>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

QDateTime on(int day, int hour = 12, int msec = 0)
{
    return QDateTime(QDate(2011, 2, day), QTime(hour, 0, 0, msec), Qt::UTC);
}

QString names(const QByteArray& dump)
{
    QStringList names;
    for (const auto& sailor : QJsonDocument::fromJson(dump).object()[u"sailor"_s].toArray())
        names << sailor.toObject()[u"name"_s].toString();
    names.sort();
    return names.join(u' ');
}

const Id one = Id::derived(Id(), "one");
const Id two = Id::derived(Id(), "two");

HandChange named(int edit, const Id& record, Model::Edits parents, const QString& name)
{
    return {editId(edit), &Sailor::kind(), record, {std::move(parents), {}, {{u"name"_s, name}}}};
}

void bringInOn(Pool& pool, const QDateTime& at, const std::vector<HandChange>& changes)
{
    bringIn(pool, changes.front().edit, changes, at);
    for (const HandChange& change : changes)
        REQUIRE(pool.projectAnew(std::vector{change.record}));
}

} // namespace

TEST_CASE("a dump is JSON with every kind, its living records by id, and the conflicts")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Анна \"Аня\""_s);
    const Id gone = addSailor(*pool, u"Gone"_s);
    REQUIRE(undo(*pool, *pool->changelog().newest()));
    const QJsonDocument json = QJsonDocument::fromJson(dumpOf(*pool));
    REQUIRE(json.isObject());
    const QJsonObject object = json.object();
    CHECK(object.keys() == QStringList{u"conflicts"_s, u"knot"_s, u"log_entry"_s, u"photo"_s, u"sailor"_s});
    const QJsonArray sailors = object[u"sailor"_s].toArray();
    REQUIRE(sailors.size() == 1);
    CHECK(sailors[0].toObject()[u"id"_s] == anna.text());
    CHECK(sailors[0].toObject()[u"name"_s] == u"Анна \"Аня\""_s);
    CHECK(sailors[0].toObject()[u"age"_s].isNull());
    CHECK(sailors[0].toObject().keys().size() == 9);
    CHECK_FALSE(dumpOf(*pool).contains(gone.text().toUtf8()));
}

TEST_CASE("the same edits dump byte for byte alike, in whatever order they came")
{
    const std::vector<HandChange> edits{named(1, one, {}, u"a"_s),
                                        named(2, one, {editId(1)}, u"b"_s),
                                        named(3, one, {editId(1)}, u"c"_s),
                                        named(4, two, {}, u"d"_s),
                                        {editId(5), &Sailor::kind(), two, {{editId(4)}, {}, {{u"deleted"_s, true}}}}};
    TestPool forward;
    for (const HandChange& edit : edits)
        bringIn(*forward, edit);
    TestPool backward;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        bringIn(*backward, *edit);
    CHECK(dumpOf(*forward) == dumpOf(*backward));
    CHECK(names(dumpOf(*forward)) == u"c"_s);
    CHECK(forward->changelog().tally()->digests == backward->changelog().tally()->digests);
    CHECK(findings(*backward).isEmpty());
}

TEST_CASE("as of a day: what was done by the end of that day, in UTC")
{
    TestPool pool;
    bringInOn(*pool, on(14, 0), {named(1, one, {}, u"first"_s)});
    bringInOn(*pool, QDateTime(QDate(2011, 2, 14), QTime(23, 59, 59, 999), Qt::UTC),
              {named(2, one, {editId(1)}, u"late"_s)});
    bringInOn(*pool, on(15, 0), {named(3, one, {editId(2)}, u"next"_s)});
    CHECK(names(dumpOf(*pool, QDate(2011, 2, 13))).isEmpty());
    CHECK(names(dumpOf(*pool, QDate(2011, 2, 14))) == u"late"_s);
    CHECK(names(dumpOf(*pool, QDate(2011, 2, 15))) == u"next"_s);
    CHECK(dumpOf(*pool, QDate(2050, 1, 1)) == dumpOf(*pool));
}

TEST_CASE("as of a day: an edit is left out whole where what it built on came later, and all that built on it")
{
    TestPool pool;
    bringInOn(*pool, on(14), {named(1, one, {}, u"a"_s)});
    bringInOn(*pool, on(20), {named(2, one, {editId(1)}, u"clock ahead"_s)});
    bringInOn(*pool, on(15), {named(3, one, {editId(2)}, u"b"_s), named(3, two, {}, u"new"_s)});
    bringInOn(*pool, on(15), {named(4, two, {editId(3)}, u"newer"_s)});
    CHECK(names(dumpOf(*pool, QDate(2011, 2, 15))) == u"a"_s);
    const auto known = editsAsOf(*pool, QDate(2011, 2, 15));
    REQUIRE(known);
    CHECK(*known == std::unordered_set<Id>{editId(1)});
    CHECK(names(dumpOf(*pool, QDate(2011, 2, 20))) == u"b newer"_s);
}

TEST_CASE("as of a day: what was undone later was in force, what was deleted later was there")
{
    TestPool pool;
    pool.time.now = on(14);
    const Id anna = addSailor(*pool, u"Anna"_s);
    pool.time.now = on(15);
    const Id set = setField(*pool, Sailor::kind(), anna, u"name", u"Anya"_s);
    pool.time.now = on(16);
    REQUIRE(undo(*pool, set));
    pool.time.now = on(17);
    {
        Edit edit(*pool, Label::Delete);
        REQUIRE(edit.remove(Sailor::kind(), anna));
        committed(edit);
    }
    CHECK(names(dumpOf(*pool, QDate(2011, 2, 15))) == u"Anya"_s);
    CHECK(names(dumpOf(*pool, QDate(2011, 2, 16))) == u"Anna"_s);
    CHECK(names(dumpOf(*pool, QDate(2011, 2, 17))).isEmpty());
}

TEST_CASE("as of a day: conflicts of that day")
{
    TestPool pool;
    bringInOn(*pool, on(14), {named(1, one, {}, u"a"_s)});
    bringInOn(*pool, on(15), {named(2, one, {editId(1)}, u"b"_s)});
    bringInOn(*pool, on(16), {named(3, one, {editId(1)}, u"c"_s)});
    bringInOn(*pool, on(17), {named(4, one, {editId(2), editId(3)}, u"b"_s)});
    const auto conflicts = [&](int day) {
        return QJsonDocument::fromJson(dumpOf(*pool, QDate(2011, 2, day))).object()[u"conflicts"_s].toArray().size();
    };
    CHECK(conflicts(15) == 0);
    CHECK(conflicts(16) == 1);
    CHECK(conflicts(17) == 0);
}
