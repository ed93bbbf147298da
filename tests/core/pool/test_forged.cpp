#include "core/pool/erasure.h"
#include "tests/core/pool/mail.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

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
