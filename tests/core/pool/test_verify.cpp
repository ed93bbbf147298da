#include "core/pool/undo.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"

#include <thread>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// A pool with something of everything: a conflict, an undo, a deletion, an erasure with what it owned.
struct LivedIn : TestPool
{
    LivedIn()
    {
        anna = addSailor(*pool, u"Anna"_s);
        const Id making = *pool->changelog().newest();
        bringIn(*pool,
                {Id::random(making.msecs() + 5), &Sailor::kind(), anna, {{making}, {}, {{u"age"_s, qint64{30}}}}});
        bringIn(*pool,
                {Id::random(making.msecs() + 6), &Sailor::kind(), anna, {{making}, {}, {{u"age"_s, qint64{31}}}}});
        knot = addKnot(*pool, anna, u"bowline"_s);
        REQUIRE(undo(*pool, setField(*pool, Knot::kind(), knot, u"seconds", qint64{4})));
        erased = addSailor(*pool, u"Zoe"_s);
        erasedKnot = addKnot(*pool, erased, u"reef"_s);
        Edit erasing(*pool, Label::Erase);
        REQUIRE(erasing.erase(Sailor::kind(), erased));
        committed(erasing);
        const Id gone = addSailor(*pool, u"Gone"_s);
        Edit deleting(*pool, Label::Delete);
        REQUIRE(deleting.remove(Sailor::kind(), gone));
        committed(deleting);
    }

    // What verify() finds after a change past the program, which is taken back again.
    QStringList after(const QByteArray& sql)
    {
        const QString spare = folder.file(u"spare.pool"_s);
        QFile::remove(spare);
        REQUIRE(QFile::copy(folder.file(), spare));
        RawFile(folder.file()).run(sql);
        const QStringList found = findings(*pool);
        {
            RawFile raw(folder.file());
            raw.run("ATTACH '" + spare.toUtf8() + "' AS spare");
            for (const char* table : {"edit", "change", "tally", "conflict", "sailor", "knot"})
                raw.run(QByteArray("DELETE FROM main.") + table + "; INSERT INTO main." + table +
                        " SELECT * FROM spare." + table);
        }
        REQUIRE(findings(*pool).isEmpty());
        return found;
    }

    Id anna;
    Id knot;
    Id erased;
    Id erasedKnot;
};

QByteArray hex(const Id& id)
{
    return "x'" + id.bytes().toHex() + "'";
}

} // namespace

TEST_CASE("a pool that only the program wrote has no finding")
{
    TestPool empty;
    CHECK(findings(*empty).isEmpty());
    LivedIn pool;
    CHECK(findings(*pool).isEmpty());
    pool.reopen();
    CHECK(findings(*pool).isEmpty());
    REQUIRE(pool->projectAll());
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("verify names each kind of damage")
{
    LivedIn pool;
    const QByteArray anna = hex(pool.anna);
    const QByteArray knot = hex(pool.knot);
    const QByteArray striking = "length(strikes) > 0";
    const std::vector<std::pair<QByteArray, QString>> cases{
        {"UPDATE change SET patch = '{\"name\":\"Eve\"}' WHERE record = " + anna + " AND parents = x''", u"hash"_s},
        {"UPDATE change SET salt = x'00' WHERE record = " + anna, u"hash"_s},
        {"UPDATE change SET salt = NULL WHERE record = " + anna, u"hash"_s},
        {"UPDATE edit SET author = 'Eve' WHERE label = 'undo'", u"digest"_s},
        {"UPDATE edit SET label = 'redo' WHERE label = 'undo'", u"digest"_s},
        {"UPDATE edit SET at = '2011-02-14T09:00:00.001Z' WHERE label = 'undo'", u"digest"_s},
        {"UPDATE change SET owner = x'' WHERE record = " + knot, u"digest"_s},
        {"UPDATE change SET owner = x'00' WHERE record = " + anna, u"unreadable"_s},
        {"UPDATE change SET hash = zeroblob(32) WHERE record = " + anna, u"digest"_s},
        {"DELETE FROM change WHERE record = " + knot + " AND " + striking, u"digest"_s},
        {"UPDATE tally SET edits = edits + 1", u"tally"_s},
        {"UPDATE tally SET digests = zeroblob(32)", u"tally"_s},
        {"DELETE FROM edit WHERE label = 'undo'; DELETE FROM change WHERE " + striking, u"tally"_s},
        {"DELETE FROM edit WHERE label = 'undo'", u"no_edit"_s},
        {"UPDATE change SET parents = " + anna + " WHERE " + striking, u"no_parent"_s},
        {"UPDATE change SET strikes = " + anna + " WHERE " + striking, u"bad_strike"_s},
        {"UPDATE change SET strikes = edit WHERE " + striking, u"bad_strike"_s},
        {"UPDATE change SET patch = NULL, salt = NULL WHERE record = " + anna, u"blanked"_s},
        {"UPDATE change SET patch = NULL, salt = NULL WHERE patch = '{\"erased\":true}'", u"blanked"_s},
        {"UPDATE change SET patch = '{\"wings\":2}' WHERE record = " + anna, u"bad_patch"_s},
        {"UPDATE change SET patch = '{\"age\":\"old\"}' WHERE record = " + anna, u"bad_patch"_s},
        {"UPDATE change SET patch = 'no json' WHERE record = " + anna, u"bad_patch"_s},
        {"UPDATE change SET patch = '{}' WHERE record = " + anna + " AND parents = x''", u"bad_patch"_s},
        {"UPDATE change SET patch = '{\"erased\":false}' WHERE patch = '{\"erased\":true}'", u"bad_patch"_s},
        {"UPDATE change SET kind = 'sailor', patch = '{}' WHERE record = " + knot + " AND parents <> x''",
         u"bad_patch"_s},
        {"UPDATE change SET kind = 'mermaid' WHERE record = " + anna, u"unreadable"_s},
        {"UPDATE change SET parents = x'0011' WHERE record = " + knot, u"unreadable"_s},
        {"UPDATE sailor SET name = 'Eve' WHERE id = " + anna, u"table"_s},
        {"UPDATE sailor SET deleted = 1 WHERE id = " + anna, u"table"_s},
        {"UPDATE sailor SET name = 'Zoe' WHERE erased", u"table"_s},
        {"DELETE FROM knot WHERE id = " + knot, u"table"_s},
        {"INSERT INTO sailor (id, name, deleted, erased) VALUES (zeroblob(16), 'Ghost', 0, 0)", u"table"_s},
        {"DELETE FROM conflict", u"table"_s},
        {"UPDATE sailor SET name = CAST(name AS BLOB) WHERE id = " + anna, u"table"_s},
        {"UPDATE change SET kind = CAST(kind AS BLOB) WHERE record = " + anna, u"table"_s},
        {"UPDATE edit SET label = CAST(label AS BLOB)", u"table"_s},
        {"INSERT INTO conflict VALUES (" + anna + ", 'name', 'sailor')", u"table"_s},
        {"INSERT INTO conflict VALUES (zeroblob(16), 'name', 'sailor')", u"table"_s},
    };
    for (const auto& [sql, expected] : cases) {
        INFO(sql.constData());
        const QStringList found = pool.after(sql);
        INFO(found.join(u' ').toStdString());
        CHECK(found.contains(expected));
    }
}

TEST_CASE("damage to SQLite's own structure is found")
{
    LivedIn pool;
    for (int i = 0; i < 60; ++i)
        addSailor(*pool, QString(60, u'x'));
    pool.pool.reset();
    qint64 root = 0;
    {
        RawFile raw(pool.folder.file());
        root = raw.scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'change_by_edit'").toLongLong();
        CHECK(root > 1);
    }
    QFile file(pool.folder.file());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek((root - 1) * 4096 + 100);
    file.write(QByteArray(3000, 'x'));
    file.close();
    auto opened = Pool::open(pool.folder.file(), testKinds(), sessionOf(pool.time));
    if (!opened) {
        CHECK(opened.error().fault == Fault::Damaged);
        return;
    }
    CHECK(findings(**opened).contains(u"structure"_s));
}

TEST_CASE("a flip of any bit of any journalled value is found")
{
    LivedIn pool;
    struct Value
    {
        QByteArray table, column, key, bytes;
        bool isText;
    };
    std::vector<Value> values;
    const auto collect = [&](const char* table, const char* column, const char* key, bool isText) {
        REQUIRE(pool->database().each(
            u"SELECT %1, %2 FROM %3"_s.arg(QLatin1String(key), QLatin1String(column), QLatin1String(table)), {},
            [&](const Row& row) {
                if (!row.isNull(1))
                    values.push_back({table, column, QByteArray(key) + " = " + row.bytes(0), row.bytes(1), isText});
                return true;
            }));
    };
    for (const char* column : {"id", "digest"})
        collect("edit", column, "arrived", false);
    for (const char* column : {"author", "copy", "at", "label"})
        collect("edit", column, "arrived", true);

    // `change` has no number of its own, so its rows are named by both key columns.
    REQUIRE(
        pool->database().each(u"SELECT record, edit, kind, owner, parents, strikes, patch, salt, hash FROM change"_s,
                              {}, [&](const Row& row) {
                                  static const char* columns[] = {"record",  "edit",  "kind", "owner", "parents",
                                                                  "strikes", "patch", "salt", "hash"};
                                  const QByteArray key = "record = x'" + row.bytes(0).toHex() + "' AND edit = x'" +
                                                         row.bytes(1).toHex() + "'";
                                  for (int i = 0; i < 9; ++i)
                                      if (!row.isNull(i))
                                          values.push_back({"change", columns[i], key, row.bytes(i), i == 2 || i == 6});
                                  return true;
                              }));

    RawFile raw(pool.folder.file());
    int flips = 0;
    for (const Value& value : values)
        for (qsizetype i = 0; i < value.bytes.size(); ++i) {
            QByteArray flipped = value.bytes;
            // Every bit of the moment, whose spelling has room; of the others one for each byte.
            const bool everyBit = value.column == "at";
            for (int bit = everyBit ? 0 : static_cast<int>(i % 8); bit < 8; ++bit) {
                flipped[i] = static_cast<char>(value.bytes[i] ^ (1 << bit));
                const auto literal = [&](const QByteArray& bytes) {
                    const QByteArray blob = "x'" + bytes.toHex() + "'";
                    return value.isText ? "CAST(" + blob + " AS TEXT)" : blob;
                };
                // Inside one transaction of this connection nobody else would see it, so it is written and mended.
                raw.run("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; UPDATE " + value.table + " SET " +
                        value.column + " = " + literal(flipped) + " WHERE " + value.key);
                const bool found = !findings(*pool).isEmpty();
                QByteArray key = value.key;
                if (value.table == "change" && (value.column == "record" || value.column == "edit"))
                    key.replace(value.column + " = x'" + value.bytes.toHex(), value.column + " = x'" + flipped.toHex());
                raw.run("UPDATE " + value.table + " SET " + value.column + " = " + literal(value.bytes) + " WHERE " +
                        key);
                if (!found)
                    FAIL_CHECK(value.table.toStdString()
                               << '.' << value.column.toStdString() << " byte " << i << " bit " << bit << " of "
                               << value.bytes.toPercentEncoding().toStdString());
                ++flips;
                if (!everyBit)
                    break;
            }
        }
    CHECK(flips > 1000);
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("verify finds nothing while another window is writing")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    Edit edit(*pool, Label::Import); // many, so that the writer comes between what verify reads
    for (int i = 0; i < 1000; ++i)
        REQUIRE(edit.add(Sailor::kind(), patch<Sailor>({{u"name", QString::number(i)}})));
    committed(edit);
    std::atomic<bool> done = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        auto opened = Pool::open(pool.folder.file(), testKinds(), sessionOf(pool.time, u"Boris"_s));
        for (int i = 0; opened && !done; ++i) {
            Edit setting(**opened, Label::Set);
            if (setting.set(Sailor::kind(), anna, patch<Sailor>({{u"age", qint64{i}}})) && setting.commit())
                ++written;
        }
    });
    QStringList found;
    for (int i = 0; i < 20 || (written < 20 && i < 4000); ++i)
        found += findings(*pool);
    done = true;
    writer.join();
    CHECK(written >= 20);
    CHECK(found == QStringList());
}
