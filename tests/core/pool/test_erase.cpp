#include "core/pool/dump.h"
#include "core/pool/json.h"
#include "core/pool/undo.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"

#include <QJsonDocument>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Words that stand nowhere else, so that any trace of them is a trace of the person.
const QString name = u"Zoë Quagliarella"_s;
const QString formerName = u"Zoë Vandermeulen"_s;
const QString remark = u"learnt it from Xanthippe"_s;
const QString caption = u"Yggdrasil at dawn"_s;

struct Erased : TestPool
{
    Erased()
    {
        anna = addSailor(*pool, u"Anna"_s);
        zoe = addSailor(*pool, formerName);
        setField(*pool, Sailor::kind(), zoe, u"name", name);
        knot = addKnot(*pool, zoe, u"Quetzal hitch"_s);
        setField(*pool, Knot::kind(), knot, u"remark", remark);
        Edit edit(*pool, Label::Add);
        Photo made{.knot = knot, .caption = caption};
        REQUIRE(edit.save(made));
        committed(edit);
        photo = made.id;
        for (int i = 0; i < 50; ++i) // so that pages are split and moved
            addSailor(*pool, u"somebody %1"_s.arg(i));
    }

    Id erase()
    {
        Edit edit(*pool, Label::Erase);
        REQUIRE(edit.erase(Sailor::kind(), zoe));
        return committed(edit);
    }

    QByteArray history()
    {
        QByteArray text;
        std::vector<EditRow> edits;
        REQUIRE(pool->changelog().edits([&](const EditRow& edit) {
            edits.push_back(edit);
            return true;
        }));
        for (const EditRow& edit : edits) {
            QJsonArray changes;
            const auto stored = pool->changelog().ofEdit(edit.id);
            REQUIRE(stored);
            for (const Change& change : *stored)
                changes.append(*toJson(change));
            text += QJsonDocument(toJson(edit, changes)).toJson();
        }
        return text;
    }

    QByteArray bytes()
    {
        QFile file(folder.file());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    Id anna;
    Id zoe;
    Id knot;
    Id photo;
};

QStringList traces(const QByteArray& bytes)
{
    QStringList found;
    for (const QString& word : {u"Quagliarella"_s, u"Vandermeulen"_s, u"Quetzal"_s, u"Xanthippe"_s, u"Yggdrasil"_s})
        if (bytes.contains(word.toUtf8()) ||
            bytes.contains(QByteArray(reinterpret_cast<const char*>(word.utf16()), word.size() * 2)))
            found << word;
    return found;
}

} // namespace

TEST_CASE(
    "after an erasure neither file nor dump nor history hold the person, nor what they owned, nor what that owned")
{
    Erased pool;
    CHECK(traces(pool.bytes()).size() == 5);
    CHECK(traces(dumpOf(*pool)).size() == 4);
    pool.erase();
    CHECK(traces(pool.bytes()) == QStringList());
    CHECK(traces(dumpOf(*pool)) == QStringList());
    CHECK(traces(pool.history()) == QStringList());
    CHECK(traces(dumpOf(*pool, QDate(2011, 2, 14))) == QStringList());
    CHECK(findings(*pool).isEmpty());
    REQUIRE(pool->projectAll());
    CHECK(findings(*pool).isEmpty());
    pool.pool.reset();
    CHECK(traces(pool.bytes()) == QStringList());
}

TEST_CASE("erased records are erased in the tables, everybody else stays")
{
    Erased pool;
    pool.erase();
    CHECK(recordOf(*pool, Sailor::kind(), pool.zoe).erased);
    CHECK(recordOf(*pool, Knot::kind(), pool.knot).erased);
    CHECK(recordOf(*pool, Photo::kind(), pool.photo).erased);
    CHECK(recordOf(*pool, Sailor::kind(), pool.anna).isAlive());
    for (const auto& field : Sailor::kind().fields)
        CHECK(recordOf(*pool, Sailor::kind(), pool.zoe)[*field].isNull());
}

TEST_CASE("hashes and digests outlive the erasure, so the history stays whole")
{
    Erased pool;
    const auto before = pool->changelog().ofRecord(pool.zoe);
    const Id erasure = pool.erase();
    const auto after = pool->changelog().ofRecord(pool.zoe);
    REQUIRE((before && after));
    REQUIRE(after->size() == before->size() + 1);
    for (size_t i = 0; i < before->size(); ++i) {
        CHECK((*after)[i].isBlanked());
        CHECK((*after)[i].salt.isEmpty());
        CHECK((*after)[i].hash == (*before)[i].hash);
    }
    CHECK((*after).back().edit == erasure);
    CHECK((*after).back().patch == "{\"erased\":true}");
}

TEST_CASE("a deleted person can be erased, together with what was deleted with them")
{
    Erased pool;
    {
        Edit edit(*pool, Label::Delete);
        REQUIRE(edit.remove(Sailor::kind(), pool.zoe));
        committed(edit);
    }
    pool.erase();
    CHECK(traces(pool.bytes()) == QStringList());
    CHECK(recordOf(*pool, Knot::kind(), pool.knot).erased);
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("what a struck or deleted owned record once said is erased, too")
{
    Erased pool;
    REQUIRE(undo(*pool, setField(*pool, Knot::kind(), pool.knot, u"remark", u"Xanthippe again"_s)));
    {
        Edit edit(*pool, Label::Delete);
        REQUIRE(edit.remove(Knot::kind(), pool.knot));
        committed(edit);
    }
    pool.erase();
    CHECK(traces(pool.bytes()) == QStringList());
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("an erasure takes along what the same edit wrote")
{
    Erased pool;
    Edit edit(*pool, Label::Erase);
    REQUIRE(edit.set(Sailor::kind(), pool.zoe, patch<Sailor>({{u"name", u"Yggdrasil"_s}})));
    REQUIRE(edit.set(Knot::kind(), pool.knot, patch<Knot>({{u"remark", u"Yggdrasil"_s}})));
    REQUIRE(edit.erase(Sailor::kind(), pool.zoe));
    committed(edit);
    CHECK(traces(pool.bytes()) == QStringList());
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("nobody is erased twice, and nobody who never was")
{
    Erased pool;
    pool.erase();
    {
        Edit edit(*pool, Label::Erase);
        const auto again = edit.erase(Sailor::kind(), pool.zoe);
        REQUIRE_FALSE(again);
        CHECK(again.error().fault == Fault::ErasedRecord);
    }
    Edit edit(*pool, Label::Erase);
    const auto nobody = edit.erase(Sailor::kind(), Id::derived(Id(), "nobody"));
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().fault == Fault::NoRecord);
}

TEST_CASE("a conflict dies with the erased record")
{
    Erased pool;
    const Id root = pool->changelog().ofRecord(pool.zoe)->front().edit;
    bringIn(*pool, {Id::random(root.msecs() + 900), &Sailor::kind(), pool.zoe, {{root}, {}, {{u"name"_s, u"Q"_s}}}});
    const auto conflicts = [&] { return pool->database().scalar(u"SELECT count(*) FROM conflict"_s)->toInt(); };
    CHECK(conflicts() == 1);
    pool.erase();
    CHECK(conflicts() == 0);
    CHECK(findings(*pool).isEmpty());
}
