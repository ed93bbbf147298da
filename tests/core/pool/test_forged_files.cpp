#include "tests/core/pool/mail.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

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
