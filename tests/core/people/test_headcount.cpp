#include "core/people/headcount.h"

#include "tests/core/people/people_pool.h"

using namespace advisorpool;

TEST_CASE("an administration's advisors are counted without those who were deleted")
{
    PeoplePool pool;
    const Id one = pool.save(Administration{.code = QStringLiteral("GE"), .nameEn = QStringLiteral("Georgia")});
    const Id other = pool.save(Administration{.code = QStringLiteral("KG"), .nameEn = QStringLiteral("Kyrgyzstan")});
    for (const Id& administration : {one, one, one, other, Id()})
        pool.save(Advisor{.familyName = QStringLiteral("A"), .administration = administration});
    const Id gone = pool.save(Advisor{.familyName = QStringLiteral("B"), .administration = one});
    pool.remove(Advisor::kind(), gone);
    const auto counts = headcounts(*pool);
    REQUIRE(counts);
    CHECK(*counts == std::unordered_map<Id, int>{{one, 3}, {other, 1}});
}
