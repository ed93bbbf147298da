#include "tests/catch.h"

#include "core/missions/mission_course.h"

#include <set>

using namespace advisorpool;

TEST_CASE("a mission goes its usual way from received to closed")
{
    MissionStatus status = MissionStatus::Received;
    for (const auto next : {MissionStatus::Accepted, MissionStatus::Staffing, MissionStatus::Staffed,
                            MissionStatus::UnderWay, MissionStatus::Completed, MissionStatus::Closed}) {
        CHECK(nextStatuses(status).front() == next);
        status = next;
    }
}

TEST_CASE("no status of a mission is a dead end, and each is reached")
{
    std::set<MissionStatus> reached{MissionStatus::Received};
    for (size_t i = 0; i < choiceNames(MissionStatus{}).size(); ++i) {
        const auto status = static_cast<MissionStatus>(i);
        const auto next = nextStatuses(status);
        CHECK_FALSE(next.empty());
        CHECK(std::find(next.begin(), next.end(), status) == next.end());
        reached.insert(next.begin(), next.end());
    }
    CHECK(reached.size() == choiceNames(MissionStatus{}).size());
}

TEST_CASE("only a request that nobody has accepted is declined")
{
    for (size_t i = 0; i < choiceNames(MissionStatus{}).size(); ++i) {
        const auto status = static_cast<MissionStatus>(i);
        const auto next = nextStatuses(status);
        const bool declines = std::find(next.begin(), next.end(), MissionStatus::Declined) != next.end();
        CHECK(declines == (status == MissionStatus::Received));
    }
}
