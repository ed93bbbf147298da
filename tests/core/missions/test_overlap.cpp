#include "core/missions/overlap.h"

#include "tests/property.h"

using namespace advisorpool;

namespace {

// Days of March 2011; 0: open.
DateRange march(int from, int to)
{
    const auto day = [](int number) { return number ? QDate(2011, 3, number) : QDate(); };
    return {day(from), day(to)};
}

} // namespace

TEST_CASE("both end days count")
{
    CHECK(overlap(march(1, 5), march(5, 9)));
    CHECK(overlap(march(5, 9), march(1, 5)));
    CHECK_FALSE(overlap(march(1, 5), march(6, 9)));
    CHECK(overlap(march(1, 20), march(7, 8)));
    CHECK(overlap(march(3, 3), march(3, 3)));
}

TEST_CASE("an open end has no bound")
{
    CHECK(overlap(march(5, 0), march(20, 21)));
    CHECK(overlap(march(0, 5), march(1, 2)));
    CHECK_FALSE(overlap(march(5, 0), march(1, 4)));
    CHECK_FALSE(overlap(march(0, 5), march(6, 0)));
    CHECK(overlap(march(0, 0), march(6, 7)));
    CHECK(overlap(march(5, 0), march(0, 5)));
}

TEST_CASE("missions are widened by travel on each side")
{
    CHECK(missionsOverlap(march(1, 5), march(7, 9), 1));
    CHECK_FALSE(missionsOverlap(march(1, 5), march(8, 9), 1));
    CHECK_FALSE(missionsOverlap(march(1, 5), march(6, 9), 0));
    CHECK(missionsOverlap(march(1, 5), march(9, 12), 2));
}

TEST_CASE("an absence is not widened, the mission is")
{
    CHECK(overlap(widened(march(7, 18), 1), march(19, 25)));
    CHECK_FALSE(overlap(widened(march(7, 18), 1), march(20, 25)));
    CHECK(widened(march(7, 0), 1) == march(6, 0));
    CHECK(widened(march(0, 18), 1) == march(0, 19));
}

TEST_CASE("a range covers what lies wholly in it")
{
    CHECK(covers(march(1, 9), march(1, 9)));
    CHECK_FALSE(covers(march(1, 9), march(1, 10)));
    CHECK_FALSE(covers(march(2, 9), march(1, 9)));
    CHECK(covers(march(0, 0), march(1, 9)));
    CHECK(covers(march(0, 0), march(0, 0)));
    CHECK_FALSE(covers(march(1, 9), march(1, 0)));
    CHECK_FALSE(covers(march(1, 9), march(0, 0)));
}

TEST_CASE("ranges overlap where they have a day in common")
{
    property("overlap() agrees with counting days", [] {
        const auto day = rc::gen::inRange(1, 28);
        const int a = *day, b = *day, c = *day, d = *day;
        const auto first = march(std::min(a, b), std::max(a, b));
        const auto second = march(std::min(c, d), std::max(c, d));
        bool common = false;
        for (QDate each(2011, 3, 1); each.month() == 3; each = each.addDays(1))
            common = common || (covers(first, {each, each}) && covers(second, {each, each}));
        RC_ASSERT(overlap(first, second) == common);
    });
}
