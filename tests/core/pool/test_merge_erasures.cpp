#include "core/pool/undo.h"
#include "tests/core/pool/laptops.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

TEST_CASE("an erasure needs consent, and then forgets the person and what was theirs")
{
    Laptops copies;
    copies.photograph(0, u"only here"_s);
    copies.erase(1);
    const QByteArray before = bytesOf(copies.path(0));
    const auto refused = copies.tryMerge(0, {copies.path(1)});
    CHECK(faultOf(refused) == Fault::NeedsErasureConsent);
    CHECK(refused.error().value == copies.anna.text());
    CHECK(bytesOf(copies.path(0)) == before);
    CHECK(copies.merge(0, {1}, {.dryRun = true}).erased == std::vector{copies.anna});
    const MergeReport report = copies.merge(0, {1}, {.acceptErasures = true});
    CHECK(report.erased == std::vector{copies.anna});
    CHECK(report.deleted == 3);
    copies.merge(1, {0});
    copies.agree();
    for (const int copy : {0, 1}) {
        copies.close(copy);
        const QByteArray bytes = bytesOf(copies.path(copy));
        CHECK_FALSE(bytes.contains("only here"));
        CHECK_FALSE(bytes.contains("bowline"));
    }
}

TEST_CASE("an erasure of what belongs to somebody needs consent, too")
{
    Laptops copies;
    {
        Edit edit(copies[1], Label::Erase);
        REQUIRE(edit.erase(Knot::kind(), copies.knot));
        committed(edit);
    }
    const auto refused = copies.tryMerge(0, {copies.path(1)});
    CHECK(faultOf(refused) == Fault::NeedsErasureConsent);
    CHECK(refused.error().value == copies.knot.text());
}

TEST_CASE("what others still write about somebody erased here is stored blank")
{
    Laptops copies;
    copies.erase(0);
    copies.set(1, u"name", u"Annabel"_s);
    copies.tie(1, u"reef"_s, 7);
    copies.photograph(1, u"at dawn"_s);
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.edits == 3);
    CHECK(report.created + report.changed + report.deleted == 0);
    CHECK(report.erased.empty());
    CHECK(findings(copies[0]) == QStringList());
    const QByteArray bytes = bytesOf(copies.path(0));
    CHECK_FALSE(bytes.contains("Annabel"));
    CHECK_FALSE(bytes.contains("at dawn"));
    copies.merge(1, {0}, {.acceptErasures = true});
    copies.agree();
}

TEST_CASE("a merge that brings an erasure can be undone but for the erased")
{
    Laptops copies;
    const Id boris = addSailor(copies[1], u"Boris"_s);
    copies.erase(1);
    const MergeReport report = copies.merge(0, {1}, {.acceptErasures = true});
    REQUIRE(undoMerge(copies[0], report.number));
    CHECK_FALSE(recordOf(copies[0], Sailor::kind(), boris).isAlive());
    CHECK(recordOf(copies[0], Sailor::kind(), copies.anna).erased);
    CHECK(findings(copies[0]) == QStringList());
}
