#include "tests/catch.h"

#include "core/missions/relaxing.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

Shortlist listOf(std::vector<Relaxation> costs)
{
    Shortlist list;
    list.request.seat.expertGroup = Id::fromText(u"012e232e-e800-7000-8000-00000000000a"_s).value();
    list.request.languages = {{.language = u"ru"_s, .spoken = Level::C1, .facilitates = true}};
    list.relaxations = std::move(costs);
    return list;
}

} // namespace

TEST_CASE("a lower level brings those above it along")
{
    const auto ways = waysToRelax(listOf(
        {{ReasonCode::LanguageLow, u"ru"_s, Level::B2, {}, 6}, {ReasonCode::LanguageLow, u"ru"_s, Level::B1, {}, 2}}));
    REQUIRE(ways.size() == 2);
    CHECK(ways[0].what.level == Level::B2);
    CHECK(ways[0].more == 6);
    CHECK(ways[1].what.level == Level::B1);
    CHECK(ways[1].more == 8);
    CHECK(ways[1].request.languages[0].spoken == Level::B1);
}

TEST_CASE("a language, facilitating and the expert group can be given up")
{
    const auto ways = waysToRelax(listOf({{ReasonCode::LanguageMissing, u"ru"_s, {}, {}, 3},
                                          {ReasonCode::CannotFacilitate, u"ru"_s, Level::C1, {}, 2},
                                          {ReasonCode::StageMissing, {}, {}, {}, 1}}));
    REQUIRE(ways.size() == 3);
    CHECK(ways[0].request.languages[0].facilitates == false);
    CHECK(ways[0].request.languages[0].spoken == Level::C1);
    CHECK(ways[1].request.languages.empty());
    CHECK(ways[2].request.seat.expertGroup.isNull());
}

TEST_CASE("a lower stage is enough; one that matches only by name is no requirement made weaker")
{
    const auto ways = waysToRelax(listOf({{ReasonCode::StageOther, {}, {}, Step::PreAccredited, 4},
                                          {ReasonCode::StageOther, {}, {}, Step::Withdrawn, 9}}));
    REQUIRE(ways.size() == 1);
    CHECK(ways[0].request.seat.stage == Step::PreAccredited);
    CHECK(ways[0].more == 4);
}

TEST_CASE("who is not free, or not released, is brought back by no requirement")
{
    CHECK(
        waysToRelax(listOf({{ReasonCode::OverlapsMission, {}, {}, {}, 5}, {ReasonCode::ReleaseRefused, {}, {}, {}, 5}}))
            .empty());
}

TEST_CASE("a written level is relaxed by itself, before the spoken one")
{
    auto list = listOf({{ReasonCode::LanguageLow, u"ru"_s, Level::B2, {}, 4},
                        {ReasonCode::WrittenLow, u"ru"_s, Level::B2, {}, 6},
                        {ReasonCode::WrittenLow, u"ru"_s, Level::B1, {}, 1}});
    list.request.languages.front().written = Level::C1;
    const auto ways = waysToRelax(list);
    REQUIRE(ways.size() == 3);
    CHECK(ways[0].what.code == ReasonCode::WrittenLow);
    CHECK(ways[0].more == 6);
    CHECK(ways[0].request.languages.front().written == Level::B2);
    CHECK(ways[0].request.languages.front().spoken == Level::C1);
    CHECK(ways[1].more == 7);
    CHECK(ways[2].what.code == ReasonCode::LanguageLow);
}
