#include "core/pool/erasure.h"
#include "core/pool/format.h"
#include "tests/catch.h"
#include "tests/core/pool/copies.h"
#include "tests/core/pool/forgery.h"

#include <QElapsedTimer>

#include <random>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Our pool, and a copy of it into which somebody writes past the program.
struct Mail : Copies
{
    Mail() : Copies(1)
    {
        anna = addSailor((*this)[0], u"Anna"_s);
        knot = addKnot((*this)[0], anna, u"bowline"_s);
        made = (*this)[0].changelog().ofRecord(anna)->front().edit.bytes();
        knotMade = (*this)[0].changelog().ofRecord(knot)->front().edit.bytes();
        renamed = setField((*this)[0], Sailor::kind(), anna, u"name", u"Ann"_s).bytes();
        addCopy();
        close(1);
    }
    QString theirs() const { return path(1); }
    // As a change on top of what is known of Anna.
    ForgedChange ofAnna(const QByteArray& patch) const { return {anna.bytes(), "sailor", patch, {}, renamed}; }
    ForgedChange newSailor(const QByteArray& patch) const { return {editIdAfter(500), "sailor", patch}; }
    ForgedChange newKnot(const QString& name, const QByteArray& patch) const
    {
        const std::vector<Value> values{Value(anna.text()), Value(name), {}, {}};
        return {Knot::kind().derivedId(values).bytes(), "knot", patch, anna.bytes()};
    }
    // Version 7 ids that are greater than all that is known.
    QByteArray editIdAfter(int number) const
    {
        QByteArray id(renamed);
        id[4] = static_cast<char>(number >> 8);
        id[5] = static_cast<char>(number);
        id[3] = static_cast<char>(id[3] + 1);
        return id;
    }
    QByteArray next() const { return editIdAfter(1); }

    Id anna;
    Id knot;
    QByteArray made;
    QByteArray knotMade;
    QByteArray renamed;
};

// What the file says, whatever that is: refused, with nothing of ours changed, or taken in so that all is well with us
// and whoever merges with us sees the same.
Result<MergeReport> mailed(Mail& mail, const MergeOptions& options = {})
{
    const QByteArray dump = dumpOf(mail[0]);
    const QByteArray bytes = bytesOf(mail.path(0));
    const QByteArray theirBytes = bytesOf(mail.theirs());
    QElapsedTimer watch;
    watch.start();
    auto report = mail.tryMerge(0, {mail.theirs()}, options);
    CHECK(watch.elapsed() < 60'000);
    CHECK(bytesOf(mail.theirs()) == theirBytes);
    if (!report) {
        CHECK(dumpOf(mail[0]) == dump);
        CHECK(bytesOf(mail.path(0)) == bytes);
        CHECK(report.error().file.startsWith(mail.file(QString()).chopped(1)));
        return report;
    }
    CHECK(findings(mail[0]) == QStringList());
    if (!options.dryRun) {
        const int stranger = mail.addStranger();
        const auto through = mail.tryMerge(stranger, {mail.path(0)}, {.acceptErasures = true});
        CHECK(through);
        CHECK(dumpOf(mail[stranger]) == dumpOf(mail[0]));
    }
    return report;
}

struct Refusal
{
    const char* what;
    Fault fault;
    QString detail; // empty: whatever it says
    std::function<void(Mail&, RawFile&)> forge;
};

void expectRefused(const std::vector<Refusal>& refusals)
{
    for (const Refusal& refusal : refusals) {
        DYNAMIC_SECTION(refusal.what)
        {
            Mail mail;
            {
                RawFile file(mail.theirs());
                refusal.forge(mail, file);
            }
            const auto report = mailed(mail);
            REQUIRE_FALSE(report);
            CHECK(report.error().fault == refusal.fault);
            CHECK(report.error().file == mail.theirs());
            if (!refusal.detail.isEmpty())
                CHECK(report.error().detail == refusal.detail);
        }
    }
}

// One edit with one change of Anna.
auto says(const QByteArray& patch)
{
    return [patch](Mail& mail, RawFile& file) { forge(file, {mail.next(), {mail.ofAnna(patch)}}); };
}

auto sql(const QByteArray& statements)
{
    return [statements](Mail& mail, RawFile& file) {
        forge(file, {mail.next(), {mail.ofAnna("{\"age\":30}")}});
        file.run(statements);
    };
}

auto byEdit(const std::function<void(ForgedEdit&)>& change)
{
    return [change](Mail& mail, RawFile& file) {
        ForgedEdit edit{mail.next(), {mail.ofAnna("{\"age\":30}")}};
        change(edit);
        forge(file, edit);
    };
}

} // namespace

TEST_CASE("a forged copy that is well made comes in: the harness forges rightly")
{
    Mail mail;
    {
        RawFile file(mail.theirs());
        forge(file, {mail.next(), {mail.ofAnna("{\"age\":30}"), mail.newSailor("{\"name\":\"Zo\xC3\xAB\"}")}});
    }
    const auto report = mailed(mail);
    REQUIRE(report);
    CHECK(report->edits == 1);
    CHECK(report->created == 1);
    CHECK(valueOf(mail[0], Sailor::kind(), mail.anna, u"age") == Value(qint64{30}));
}

TEST_CASE("a patch that another program wrote with spaces and escapes of its own comes in as it is")
{
    Mail mail;
    const QByteArray patch = " { \"name\" :\t\"Zo\\u00eb \\/ \\\"Z\\\"\\n\" , \"age\" : 30 }\n";
    {
        RawFile file(mail.theirs());
        forge(file, {mail.next(), {mail.ofAnna(patch)}});
    }
    REQUIRE(mailed(mail));
    CHECK(valueOf(mail[0], Sailor::kind(), mail.anna, u"age") == Value(qint64{30}));
    CHECK(valueOf(mail[0], Sailor::kind(), mail.anna, u"name") == Value(u"Zoë / \"Z\"\n"_s));
    const auto changes = mail[0].changelog().ofRecord(mail.anna);
    REQUIRE(changes);
    CHECK(changes->back().patch == patch);
}

TEST_CASE("an erasure that another program wrote with spaces erases as any other")
{
    Mail mail;
    {
        RawFile file(mail.theirs());
        forge(file, {mail.next(), {mail.ofAnna("{ \"erased\": true }")}});
    }
    CHECK_FALSE(mailed(mail)); // without a yes
    REQUIRE(mailed(mail, {.acceptErasures = true}));
    const auto changes = mail[0].changelog().ofRecord(mail.anna);
    REQUIRE(changes);
    REQUIRE(changes->size() > 1);
    for (const Change& change : *changes)
        CHECK(change.isBlanked() == (change.edit != changes->back().edit));
    CHECK(isErased(mail[0].changelog(), mail.anna).value());
    CHECK(findings(mail[0]) == QStringList());
}

TEST_CASE("a patch that the descriptions do not allow is refused")
{
    const QString bad = u"bad_patch"_s;
    const auto c = Fault::BadChange;
    expectRefused({
        {"a number as text", c, bad, says("{\"age\":\"thirty\"}")},
        {"text as a number", c, bad, says("{\"name\":7}")},
        {"text as yes", c, bad, says("{\"swims\":\"true\"}")},
        {"yes as text", c, bad, says("{\"name\":true}")},
        {"a fraction", c, bad, says("{\"age\":1.5}")},
        {"a huge number", c, bad, says("{\"age\":1e300}")},
        {"a number beyond the bound", c, bad, says("{\"age\":9223372036854775807}")},
        {"a number spelt otherwise", c, bad, says("{\"age\":1e2}")},
        {"minus nothing", c, bad, says("{\"age\":-0}")},
        {"a day that is none", c, bad, says("{\"born\":\"2011-02-30\"}")},
        {"a day spelt otherwise", c, bad, says("{\"born\":\"2011/02/14\"}")},
        {"an unknown choice", c, bad, says("{\"rank\":\"admiral\"}")},
        {"no country", c, bad, says("{\"country\":\"Norway\"}")},
        {"no id", c, bad, says("{\"mentor\":\"Anna\"}")},
        {"an id in capitals", c, bad, says("{\"mentor\":\"01234567-89AB-7DEF-8123-456789ABCDEF\"}")},
        {"an unknown field", c, bad, says("{\"shoe_size\":44}")},
        {"an array", c, bad, says("[1,2]")},
        {"a number", c, bad, says("7")},
        {"null", c, bad, says("null")},
        {"no JSON", c, bad, says("{\"name\":\"An")},
        {"more behind it", c, bad, says("{\"age\":30}{}")},
        {"an object as value", c, bad, says("{\"name\":{\"first\":\"Ann\"}}")},
        {"a deep nest", c, bad, says("{\"name\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}")},
        {"a field twice", c, bad, says("{\"age\":30,\"age\":31}")},
        {"a field twice, spaced out", c, bad, says("{ \"age\": 30, \"age\" : 30 }")},
        {"a field's name in escapes", c, bad, says("{\"\\u0061ge\":30}")},
        {"empty text", c, bad, says("{\"country\":\"\"}")},
        {"text that is not NFC", c, bad, says("{\"name\":\"Zoe\xCC\x88\"}")},
        {"text that is not NFC, of the same length", c, bad, says("{\"name\":\"a\xCD\x80\"}")},
        {"half a surrogate pair", c, bad, says("{\"name\":\"\\ud800\"}")},
        {"invalid UTF-8", c, {}, says("{\"name\":\"\xFF\xFE\"}")},
        {"erased, and more", c, bad, says("{\"erased\":true,\"name\":\"X\"}")},
        {"not erased", c, bad, says("{\"erased\":false}")},
        {"erased by nothing", c, bad, says("{\"erased\":null}")},
        {"deleted by text", c, bad, says("{\"deleted\":\"yes\"}")},
        {"nothing at all", c, u"empty"_s, says("{}")},
    });
}

TEST_CASE("a change that is out of place is refused")
{
    const auto c = Fault::BadChange;
    expectRefused({
        {"an unknown kind", c, u"unknown_kind"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.editIdAfter(2), "pirate", "{\"name\":\"X\"}"}}});
         }},
        {"a missing parent", c, u"no_parent"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "sailor", "{\"age\":1}", {}, editId(9).bytes()}}});
         }},
        {"a parent of another record", c, u"no_parent"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "sailor", "{\"age\":1}", {}, m.knotMade}}});
         }},
        {"a parent that is greater", c, u"no_parent"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {editId(7).bytes(), {{m.anna.bytes(), "sailor", "{\"age\":1}", {}, m.renamed}}});
         }},
        {"itself as parent", c, u"no_parent"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "sailor", "{\"age\":1}", {}, m.next()}}});
         }},
        {"a circle of parents", c, u"no_parent"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.editIdAfter(1), {{m.anna.bytes(), "sailor", "{\"age\":1}", {}, m.editIdAfter(2)}}});
             forge(f, {m.editIdAfter(2), {{m.anna.bytes(), "sailor", "{\"age\":2}", {}, m.editIdAfter(1)}}});
         }},
        {"half a parent",
         Fault::Damaged,
         {},
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "sailor", "{\"age\":1}", {}, m.renamed.left(8)}}});
         }},
        {"parents in disorder",
         Fault::Damaged,
         {},
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "sailor", "{\"age\":1}", {}, m.renamed + m.made}}});
         }},
        {"a parent twice",
         Fault::Damaged,
         {},
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "sailor", "{\"age\":1}", {}, m.made + m.made}}});
         }},
        {"a strike of no ancestor", c, u"bad_strike"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "sailor", "{}", {}, m.made, m.renamed}}});
         }},
        {"a strike of nothing known", c, u"bad_strike"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "sailor", "{}", {}, m.renamed, editId(3).bytes()}}});
         }},
        {"a strike of itself", c, u"bad_strike"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "sailor", "{}", {}, m.renamed, m.next()}}});
         }},
        {"another kind", c, u"kind"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "log_entry", "{\"text\":\"X\"}", {}, m.renamed}}});
         }},
        {"another kind, as if it had been made before", c, u"kind"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {editId(3).bytes(), {{m.anna.bytes(), "log_entry", "{\"text\":\"X\"}"}}});
         }},
        {"an owner where the kind has none", c, u"owner"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.editIdAfter(2), "sailor", "{\"name\":\"X\"}", m.anna.bytes()}}});
         }},
        {"an owner other than its field says", c, u"owner"_s,
         [](Mail& m, RawFile& f) {
             forge(f,
                   {m.next(),
                    {{m.editIdAfter(2), "photo", "{\"knot\":\"" + m.knot.text().toLatin1() + "\"}", m.anna.bytes()}}});
         }},
        {"an owner that is missing", c, u"owner"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.editIdAfter(2), "photo", "{\"knot\":\"" + m.knot.text().toLatin1() + "\"}"}}});
         }},
        {"an owner changed later", c, u"owner"_s,
         [](Mail& m, RawFile& f) {
             forge(f,
                   {m.editIdAfter(1),
                    {{m.editIdAfter(2), "photo", "{\"knot\":\"" + m.knot.text().toLatin1() + "\"}", m.knot.bytes()}}});
             forge(f, {m.editIdAfter(3),
                       {{m.editIdAfter(2), "photo", "{\"knot\":\"" + m.anna.text().toLatin1() + "\"}", m.anna.bytes(),
                         m.editIdAfter(1)}}});
         }},
        {"an owner's field changed later", c, u"owner"_s,
         [](Mail& m, RawFile& f) {
             forge(f,
                   {m.editIdAfter(1),
                    {{m.editIdAfter(2), "photo", "{\"knot\":\"" + m.knot.text().toLatin1() + "\"}", m.knot.bytes()}}});
             forge(f, {m.editIdAfter(3),
                       {{m.editIdAfter(2), "photo", "{\"knot\":\"" + m.anna.text().toLatin1() + "\"}", m.knot.bytes(),
                         m.editIdAfter(1)}}});
         }},
        {"half an owner",
         Fault::Damaged,
         {},
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.editIdAfter(2), "photo", "{\"caption\":\"X\"}", "half"}}});
         }},
        {"a key that does not give the id", c, u"key"_s,
         [](Mail& m, RawFile& f) {
             ForgedChange knot =
                 m.newKnot(u"reef"_s, "{\"sailor\":\"" + m.anna.text().toLatin1() + "\",\"name\":\"hitch\"}");
             forge(f, {m.next(), {knot}});
         }},
        {"a key field changed later", c, u"key"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.knot.bytes(), "knot", "{\"name\":\"hitch\"}", m.anna.bytes(), m.knotMade}}});
         }},
        {"a key without its fields", c, u"key"_s,
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {m.newKnot(u"reef"_s, "{\"seconds\":1}")}});
         }},
        {"more changes of one record than anybody makes", c, u"too_many"_s,
         [](Mail& m, RawFile& f) {
             f.run("BEGIN");
             for (int i = 0; i < 10'000; ++i)
                 forge(f, {m.editIdAfter(1 + i), {m.ofAnna("{\"age\":30}")}});
             f.run("COMMIT");
         }},
        {"a key that could be another's", c, u"bad_patch"_s,
         [](Mail& m, RawFile& f) {
             const QString name = u"a\u001fb"_s;
             forge(f, {m.next(),
                       {m.newKnot(name, "{\"sailor\":\"" + m.anna.text().toLatin1() + "\",\"name\":\"a\\u001fb\"}")}});
         }},
        {"a patch that is missing without an erasure", c, u"blanked"_s,
         [](Mail& m, RawFile& f) {
             ForgedChange change = m.ofAnna("{\"age\":30}");
             change.blanked = true;
             forge(f, {m.next(), {change}});
         }},
        {"no record",
         c,
         {},
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{{}, "sailor", "{\"name\":\"X\"}"}}});
         }},
        {"a record of seventeen bytes",
         c,
         {},
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{QByteArray(17, 'r'), "sailor", "{\"name\":\"X\"}"}}});
         }},
    });
}

TEST_CASE("an edit that is none is refused")
{
    const auto c = Fault::BadChange;
    expectRefused({
        {"an id of version 4", c, u"bad_id"_s, byEdit([](ForgedEdit& e) { e.id[6] = 0x40; })},
        {"an id of another variant", c, u"bad_id"_s, byEdit([](ForgedEdit& e) { e.id[8] = static_cast<char>(0xC0); })},
        {"an id beyond the year 2100", c, u"bad_id"_s, byEdit([](ForgedEdit& e) { e.id[0] = 0x04; })},
        {"an id of fifteen bytes", c, u"bad_id"_s, byEdit([](ForgedEdit& e) { e.id.chop(1); })},
        {"no time", c, u"bad_time"_s, byEdit([](ForgedEdit& e) { e.at = ""; })},
        {"a time that is none", c, u"bad_time"_s, byEdit([](ForgedEdit& e) { e.at = "2011-02-30T10:00:00.000Z"; })},
        {"a time spelt otherwise", c, u"bad_time"_s,
         byEdit([](ForgedEdit& e) { e.at = "2011-02-14T11:00:00.000+01:00"; })},
        {"no changes", c, u"empty"_s, byEdit([](ForgedEdit& e) { e.changes.clear(); })},
        {"another author, under the old digest", c, u"digest"_s,
         sql("UPDATE edit SET author = 'Anna' WHERE author = 'Mallory'")},
        {"another patch, under the old hash", c, u"hash"_s,
         sql("UPDATE change SET patch = '{\"age\":31}' WHERE patch = '{\"age\":30}'")},
        {"a change less", c, {}, sql("DELETE FROM change WHERE patch = '{\"age\":30}'")},
        {"no digest", c, u"digest"_s, sql("UPDATE edit SET digest = '' WHERE author = 'Mallory'")},
        {"our own edit, with other content",
         Fault::OtherEdit,
         {},
         sql("UPDATE edit SET digest = zeroblob(32) WHERE author = 'Anna'")},
    });
}

TEST_CASE("a file that is built otherwise is refused")
{
    const auto d = Fault::Damaged;
    const QByteArray loops =
        " AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) "
        "SELECT n AS arrived, n AS id, 'x' AS author, 'x' AS copy, 'x' AS at, 'x' AS label, n AS digest FROM c";
    expectRefused({
        {"a view in place of the edits",
         d,
         {},
         sql("ALTER TABLE edit RENAME TO e; CREATE VIEW edit AS SELECT * FROM e")},
        {"a view in place of the changes",
         d,
         {},
         sql("ALTER TABLE change RENAME TO c; CREATE VIEW change AS SELECT * FROM c")},
        {"a view in place of the blobs",
         d,
         {},
         sql("DROP TABLE blob; CREATE VIEW blob AS SELECT 1 AS sha256, 2 AS bytes")},
        {"a view in place of the tally",
         d,
         {},
         sql("DROP TABLE tally; CREATE VIEW tally AS SELECT 1 AS edits, 2 AS digests, 3 AS descriptions")},
        {"a view that never ends", d, {}, sql("DROP TABLE edit; CREATE VIEW edit" + loops)},
        {"a view that never ends, called a table",
         d,
         {},
         sql("DROP TABLE edit; CREATE VIEW edit" + loops +
             "; PRAGMA writable_schema = ON;"
             " UPDATE sqlite_master SET type = 'table' WHERE name = 'edit'")},
        {"a view under another's name",
         d,
         {},
         sql("DROP TABLE edit; CREATE VIEW edit" + loops +
             "; CREATE TABLE other (id); PRAGMA writable_schema = ON;"
             " UPDATE sqlite_master SET name = 'other2', tbl_name = 'other2' WHERE name = 'edit';"
             " UPDATE sqlite_master SET name = 'edit', tbl_name = 'edit' WHERE name = 'other'")},
        {"a virtual table", d, {}, sql("DROP TABLE blob; CREATE VIRTUAL TABLE blob USING fts5(sha256, bytes)")},
        {"a generated column",
         d,
         {},
         sql("ALTER TABLE change RENAME COLUMN patch TO p;"
             " ALTER TABLE change ADD COLUMN patch AS (p || substr(hex(zeroblob(1000000)), 1, 0))")},
        {"no edits' table", d, {}, sql("DROP TABLE edit")},
        {"a column less", Fault::Database, {}, sql("ALTER TABLE edit DROP COLUMN author")},
        {"another application's", Fault::NotAPool, {}, sql("PRAGMA application_id = 7")},
        {"a newer version's", Fault::NewerPool, {}, sql("PRAGMA user_version = 99")},
        {"a value of 17 MiB", Fault::BadChange, u"too_large"_s,
         says("{\"name\":\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}")},
        {"a row written twice", Fault::BadChange, u"bad_order"_s,
         sql("ALTER TABLE change RENAME TO c; CREATE TABLE change AS SELECT * FROM c;"
             " INSERT INTO change SELECT * FROM c WHERE patch = '{\"age\":30}'")},
        {"an edit written twice, differently",
         Fault::OtherEdit,
         {},
         sql("ALTER TABLE edit RENAME TO e; CREATE TABLE edit AS SELECT * FROM e;"
             " INSERT INTO edit SELECT 99, id, author, copy, at, 'other', zeroblob(32) FROM e WHERE author = "
             "'Mallory'")},
    });
}

TEST_CASE("what is odd but harms nobody is taken in")
{
    const std::vector<std::pair<const char*, std::function<void(Mail&, RawFile&)>>> harmless{
        {"a trigger that would delete all", sql("CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM change; END")},
        {"tables and views of its own", sql("CREATE TABLE more (x); CREATE VIEW v AS SELECT * FROM edit")},
        {"changes without an edit",
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {m.ofAnna("{\"age\":30}")}});
             f.run("DELETE FROM edit WHERE author = 'Mallory'");
         }},
        {"a count below nothing", sql("UPDATE tally SET edits = -5")},
        {"no tally at all", sql("DELETE FROM tally")},
        {"a tally that lies", sql("UPDATE tally SET edits = 3, digests = zeroblob(32)")},
        {"tables without keys", sql("ALTER TABLE change RENAME TO c; CREATE TABLE change AS SELECT * FROM c;"
                                    " ALTER TABLE edit RENAME TO e; CREATE TABLE edit AS SELECT * FROM e")},
        {"edits without rowid",
         sql("ALTER TABLE edit RENAME TO e;"
             " CREATE TABLE edit (arrived, id PRIMARY KEY, author, copy, at, label, digest) WITHOUT ROWID;"
             " INSERT INTO edit SELECT * FROM e")},
        {"ids as text", sql("UPDATE change SET kind = CAST(kind AS BLOB), patch = CAST(patch AS BLOB)")},
        {"text with a NUL", says("{\"name\":\"a\\u0000b\"}")},
        {"control characters", says("{\"name\":\"a\\u0001\\u001e\"}")},
        {"an author with a byte order mark", byEdit([](ForgedEdit& e) { e.author = "\xEF\xBB\xBFMallory"; })},
        {"an author with a NUL", byEdit([](ForgedEdit& e) { e.author = QByteArray("Mal\0lory", 8); })},
        {"nobody, nowhere", byEdit([](ForgedEdit& e) { e.author = e.copy = ""; })},
        {"an unknown label", byEdit([](ForgedEdit& e) { e.label = "conjure"; })},
        {"a time before the calendar", byEdit([](ForgedEdit& e) { e.at = "1066-10-14T09:00:00.000Z"; })},
        {"an id from 1970", byEdit([](ForgedEdit& e) {
             e.id = editId(2).bytes();
             e.changes = {{editId(44).bytes(), "sailor", "{\"name\":\"X\"}"}};
         })},
        {"a record that belongs to itself",
         [](Mail& m, RawFile& f) {
             const Id photo = Id::fromBytes(m.editIdAfter(2));
             forge(f, {m.next(),
                       {{photo.bytes(), "photo", "{\"knot\":\"" + photo.text().toLatin1() + "\"}", photo.bytes()}}});
         }},
        {"records that belong to each other",
         [](Mail& m, RawFile& f) {
             const Id one = Id::fromBytes(m.editIdAfter(2));
             const Id two = Id::fromBytes(m.editIdAfter(3));
             forge(f, {m.next(),
                       {{one.bytes(), "photo", "{\"knot\":\"" + two.text().toLatin1() + "\"}", two.bytes()},
                        {two.bytes(), "photo", "{\"knot\":\"" + one.text().toLatin1() + "\"}", one.bytes()}}});
         }},
        {"an owner of the wrong kind",
         [](Mail& m, RawFile& f) {
             forge(f,
                   {m.next(),
                    {{m.editIdAfter(2), "photo", "{\"knot\":\"" + m.anna.text().toLatin1() + "\"}", m.anna.bytes()}}});
         }},
        {"a record without what is required",
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {m.newSailor("{\"age\":1}")}});
         }},
        {"a record that is made deleted",
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {m.newSailor("{\"deleted\":true}")}});
         }},
        {"a record that is made erased",
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {m.newSailor("{\"erased\":true}")}});
         }},
        {"deleted to nothing", says("{\"deleted\":null}")},
        {"a strike of the making",
         [](Mail& m, RawFile& f) {
             forge(f, {m.next(), {{m.anna.bytes(), "sailor", "{}", {}, m.renamed, m.made + m.renamed}}});
         }},
        {"a strike that strikes an undo of itself",
         [](Mail& m, RawFile& f) {
             forge(f, {m.editIdAfter(1), {{m.anna.bytes(), "sailor", "{}", {}, m.renamed, m.renamed}}});
             forge(f, {m.editIdAfter(2),
                       {{m.anna.bytes(), "sailor", "{}", {}, m.editIdAfter(1), m.renamed + m.editIdAfter(1)}}});
         }},
    };
    for (const auto& [what, forgery] : harmless) {
        DYNAMIC_SECTION(what)
        {
            Mail mail;
            {
                RawFile file(mail.theirs());
                forgery(mail, file);
            }
            const auto report = mailed(mail);
            INFO((report ? "" : report.error().detail.toStdString() + " " + report.error().value.toStdString()));
            CHECK(report);
        }
    }
}

TEST_CASE("who belongs to a circle, or to the wrong kind, is erased with it")
{
    Mail mail;
    const Id one = Id::fromBytes(mail.editIdAfter(2));
    const Id two = Id::fromBytes(mail.editIdAfter(3));
    const Id odd = Id::fromBytes(mail.editIdAfter(4));
    {
        RawFile file(mail.theirs());
        forge(file,
              {mail.next(),
               {{one.bytes(), "photo", "{\"knot\":\"" + two.text().toLatin1() + "\"}", two.bytes()},
                {two.bytes(), "photo", "{\"knot\":\"" + one.text().toLatin1() + "\"}", one.bytes()},
                {odd.bytes(), "photo", "{\"knot\":\"" + mail.anna.text().toLatin1() + "\"}", mail.anna.bytes()}}});
        forge(file, {mail.editIdAfter(5), {{one.bytes(), "photo", "{\"erased\":true}", two.bytes(), mail.next()}}});
    }
    REQUIRE(mailed(mail));
    CHECK(recordOf(mail[0], Photo::kind(), two).erased);
    Edit edit(mail[0], Label::Erase);
    REQUIRE(edit.erase(Sailor::kind(), mail.anna));
    committed(edit);
    CHECK(recordOf(mail[0], Photo::kind(), odd).erased);
    CHECK(findings(mail[0]) == QStringList());
}

TEST_CASE("thousands of changes and undos of one record do not hold a merge up")
{
    Mail mail;
    {
        RawFile file(mail.theirs());
        file.run("BEGIN");
        QByteArray parent = mail.renamed;
        for (int i = 1; i <= 3000; ++i) {
            const QByteArray edit = mail.editIdAfter(i);
            const QByteArray strikes = i % 2 ? QByteArray() : i % 4 ? parent : mail.renamed;
            forge(file, {edit, {{mail.anna.bytes(), "sailor", i % 2 ? "{\"age\":1}" : "{}", {}, parent, strikes}}});
            parent = edit;
        }
        file.run("COMMIT");
    }
    QElapsedTimer watch;
    watch.start();
    const auto report = mail.tryMerge(0, {mail.theirs()});
    REQUIRE(report);
    CHECK(report->edits == 3000);
    CHECK(watch.elapsed() < 30'000);
}

TEST_CASE("a truncated file is refused, wherever it was cut, unless all that matters is before the cut")
{
    Mail mail;
    {
        RawFile file(mail.theirs());
        forge(file, {mail.next(), {mail.ofAnna("{\"age\":30}")}});
    }
    const QByteArray whole = bytesOf(mail.theirs());
    int refused = 0;
    for (qsizetype size = 0; size < whole.size(); size += size < 200 ? 50 : 1024 * 3 + 1) {
        QFile file(mail.theirs());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(whole.first(size));
        file.close();
        INFO(size);
        const auto report = mailed(mail, {.dryRun = true});
        CHECK((!report || report->edits == 1));
        refused += !report;
    }
    CHECK(refused > 10);
}

TEST_CASE("a file with flipped bytes is refused or comes in whole")
{
    Mail mail;
    {
        RawFile file(mail.theirs());
        for (int i = 1; i < 12; ++i)
            forge(file, {mail.editIdAfter(i), {{mail.editIdAfter(1000 + i), "sailor", "{\"name\":\"Zoe\"}"}}});
    }
    const QByteArray whole = bytesOf(mail.theirs());
    const int asked = qEnvironmentVariableIntValue("ADVISORPOOL_FAULTS");
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    INFO("seed " << seed);
    for (int round = 0; round < (asked > 0 ? asked : 250); ++round) {
        QByteArray flipped = whole;
        for (int flips = 1 + static_cast<int>(random() % 4); flips > 0; --flips)
            flipped[static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()))] ^=
                static_cast<char>(1 << random() % 8);
        QFile file(mail.theirs());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(flipped);
        file.close();
        const bool salvage = random() % 2;
        const auto report = mail.tryMerge(0, {mail.theirs()}, {.dryRun = true, .salvage = salvage});
        INFO("round " << round);
        if (report && report->edits > 0) {
            CHECK((salvage || report->edits == 11));
            CHECK(report->created == report->edits);
        }
    }
    CHECK(findings(mail[0]) == QStringList());
}

TEST_CASE("a salvage takes what is sound and names the rest, with what builds on it")
{
    Mail mail;
    {
        RawFile file(mail.theirs());
        ForgedChange blanked = mail.ofAnna("{\"swims\":true}");
        blanked.blanked = true;
        forge(file, {mail.editIdAfter(1), {{mail.editIdAfter(100), "sailor", "{\"name\":\"Sound\"}"}}});
        forge(file, {mail.editIdAfter(2), {mail.ofAnna("{\"shoe_size\":44}")}});
        forge(file, {mail.editIdAfter(3), {{mail.anna.bytes(), "sailor", "{\"age\":1}", {}, mail.editIdAfter(2)}}});
        forge(file, {mail.editIdAfter(4), {blanked}});
        forge(file, {mail.editIdAfter(5), {{mail.anna.bytes(), "sailor", "{\"age\":2}", {}, mail.editIdAfter(4)}}});
        forge(file, {mail.editIdAfter(6), {mail.ofAnna("{\"age\":3}"), {mail.editIdAfter(101), "pirate", "{}"}}});
        forge(file, {mail.editIdAfter(7), {mail.ofAnna("{\"age\":33}")}});
        file.run("UPDATE edit SET digest = zeroblob(32) WHERE id = x'" + mail.made.toHex() + "'");
    }
    CHECK_FALSE(mailed(mail));
    const auto report = mailed(mail, {.salvage = true});
    REQUIRE(report);
    CHECK(report->edits == 2);
    QStringList why;
    for (const Error& error : report->left)
        why << (error.detail.isEmpty() ? QString::number(static_cast<int>(error.fault)) : error.detail);
    CHECK(why == QStringList{QString::number(static_cast<int>(Fault::OtherEdit)), u"bad_patch"_s, u"no_parent"_s,
                             u"blanked"_s, u"no_parent"_s, u"unknown_kind"_s});
    CHECK(valueOf(mail[0], Sailor::kind(), mail.anna, u"age") == Value(qint64{33}));
}

TEST_CASE("a salvage reads round a page that is broken")
{
    for (const QByteArray& table : {QByteArray("edit"), QByteArray("sqlite_autoindex_edit_1"), QByteArray("change"),
                                    QByteArray("change_by_edit")}) {
        DYNAMIC_SECTION(table.constData())
        {
            Mail mail;
            qsizetype pageSize = 0;
            qsizetype page = 0;
            {
                RawFile file(mail.theirs());
                file.run("BEGIN");
                for (int i = 1; i <= 300; ++i)
                    forge(file, {mail.editIdAfter(i), {{mail.editIdAfter(1000 + i), "sailor", "{\"name\":\"Zoe\"}"}}});
                file.run("COMMIT");
                pageSize = file.scalar("PRAGMA page_size").toLongLong();
                page = file.scalar("SELECT pageno FROM dbstat WHERE name = '" + table +
                                   "' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 1")
                           .toLongLong();
            }
            REQUIRE(page > 1);
            QFile file(mail.theirs());
            REQUIRE(file.open(QIODevice::ReadWrite));
            REQUIRE(file.seek((page - 1) * pageSize));
            file.write(QByteArray(pageSize, '\x55'));
            file.close();
            CHECK_FALSE(mailed(mail));
            const auto report = mailed(mail, {.salvage = true});
            REQUIRE(report);
            CHECK(report->edits > 150);
            const bool isIndex = table == "sqlite_autoindex_edit_1" || table == "change_by_edit";
            CHECK((report->edits == 300) == isIndex); // what an index holds is in the table, too
            CHECK_FALSE(report->left.empty());
            CHECK(report->created == report->edits);
        }
    }
}
