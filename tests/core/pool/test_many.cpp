#include "core/pool/noise.h"
#include "core/pool/rows_in.h"
#include "core/pool/sha256.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"

#include <set>
#include <stdexcept>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 3'000; // of each of two kinds: more than an edit writes row by row

QStringList schemaOf(Pool& pool)
{
    QStringList schema;
    REQUIRE(pool.database().each(u"SELECT name, sql FROM sqlite_master ORDER BY name"_s, {}, [&](const Row& row) {
        schema << row.text(0) + u' ' + row.text(1);
        return true;
    }));
    return schema;
}

} // namespace

TEST_CASE("an edit of very many records says the same as one of few")
{
    TestPool pool;
    const QStringList schema = schemaOf(*pool);
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id old = addSailor(*pool, u"Old"_s);
    Id boris, gone;
    pool.time.now = pool.time.now.addSecs(60);
    {
        Edit edit(*pool, Label::Import);
        REQUIRE(edit.set(Sailor::kind(), anna, {{Sailor::kind().field(u"age"), Value(qint64{31})}}));
        REQUIRE(edit.remove(Sailor::kind(), old));
        for (int i = 0; i < many; ++i) {
            Sailor sailor{.name = u"Матрос “%1”\n\\"_s.arg(i), .rank = Rank::Mate, .swims = i % 2 == 0, .mentor = anna};
            REQUIRE(edit.save(sailor));
            Knot knot{.sailor = sailor.id, .name = u"bowline"_s, .seconds = i};
            REQUIRE(edit.save(knot));
            (i == 0 ? boris : gone) = sailor.id;
        }
        REQUIRE(edit.set(Sailor::kind(), boris, {{Sailor::kind().field(u"name"), Value(u"Boris"_s)}}));
        REQUIRE(edit.remove(Sailor::kind(), gone)); // made and taken away by the same edit
        committed(edit);
    }
    CHECK(schemaOf(*pool) == schema); // indexes that were left out meanwhile are there again
    CHECK(valueOf(*pool, Sailor::kind(), boris, u"name") == Value(u"Boris"_s));
    CHECK(valueOf(*pool, Sailor::kind(), anna, u"age") == Value(qint64{31}));
    CHECK(recordOf(*pool, Sailor::kind(), old).deleted);
    CHECK(recordOf(*pool, Sailor::kind(), gone).deleted);
    CHECK(*pool->tables().count(Sailor::kind()) == many);
    CHECK(*pool->tables().count(Knot::kind()) == many - 1);
    CHECK(findings(*pool).isEmpty());
    CHECK(*pool->changelog().countOfEdit(*pool->changelog().newest()) == 2 * many + 2);

    const QByteArray dump = dumpOf(*pool);
    REQUIRE(pool->projectAll());
    CHECK(dumpOf(*pool) == dump);
}

TEST_CASE("rows that can't all be had leave their failure, and the database usable")
{
    TestPool pool;
    Database& database = pool->database();
    REQUIRE(database.run(u"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) WITHOUT ROWID"_s));
    std::array<Bound, 2> row;
    qint64 number = 0;
    const auto upTo = [&](qint64 last) -> NextRow {
        return [&, last]() -> Result<std::optional<std::span<const Bound>>> {
            row = {++number, QStringView(u"б")};
            if (number > last)
                return std::nullopt;
            return std::span<const Bound>(row);
        };
    };
    REQUIRE(insertRows(database, u"t"_s, 2, upTo(3)));
    CHECK(database.scalar(u"SELECT group_concat(a || b) FROM t"_s)->toString() == u"1б,2б,3б"_s);

    const auto failed = insertRows(database, u"t"_s, 2, []() -> Result<std::optional<std::span<const Bound>>> {
        return failure({.fault = Fault::Cancelled});
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().fault == Fault::Cancelled);
    CHECK_THROWS_AS(insertRows(database, u"t"_s, 2,
                               []() -> Result<std::optional<std::span<const Bound>>> { throw std::runtime_error(""); }),
                    std::runtime_error);
    number = 0;
    CHECK_FALSE(insertRows(database, u"t"_s, 2, upTo(1))); // it is there
    number = 3;
    CHECK(insertRows(database, u"t"_s, 2, upTo(4)));
}

TEST_CASE("SHA-256 as it is published; noise that does not repeat")
{
    // FIPS 180-4's examples.
    CHECK(sha256({"abc"}).toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256({"a", "", "bc"}) == sha256({"abc"}));
    CHECK(sha256({}).toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    std::set<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        QByteArray noise(16, '\0');
        makeNoise({reinterpret_cast<unsigned char*>(noise.data()), 16});
        seen.insert(noise);
    }
    CHECK(seen.size() == 1000);
}
