#include "core/missions/engagement.h"

#include "core/pool/related.h"

namespace advisorpool {

namespace {

Result<std::vector<Engagement>> engagementsOfAll(Pool& pool, const std::vector<Assignment>& assignments)
{
    std::vector<Engagement> engagements;
    for (const Assignment& assignment : assignments) {
        auto engagement = engagementOf(pool, assignment);
        if (!engagement)
            return failure(engagement.error());
        engagements.push_back(std::move(*engagement));
    }
    std::stable_sort(engagements.begin(), engagements.end(),
                     [](const Engagement& a, const Engagement& b) { return a.dates().from < b.dates().from; });
    return engagements;
}

Result<std::vector<Assignment>> assignmentsIn(Pool& pool, const Id& mission)
{
    std::vector<Assignment> assignments;
    auto seats = related<Seat>(pool, u"mission", mission);
    if (!seats)
        return failure(seats.error());
    for (const Seat& seat : *seats) {
        auto taken = related<Assignment>(pool, u"seat", seat.id);
        if (!taken)
            return failure(taken.error());
        std::ranges::move(*taken, std::back_inserter(assignments));
    }
    return assignments;
}

} // namespace

Result<Engagement> engagementOf(Pool& pool, const Assignment& assignment)
{
    Engagement engagement{.assignment = assignment};
    auto seat = named<Seat>(pool, assignment.seat);
    auto mission = seat.and_then([&](const Seat& its) { return named<Mission>(pool, its.mission); });
    auto releases = related<Release>(pool, u"assignment", assignment.id);
    auto evaluations = related<Evaluation>(pool, u"assignment", assignment.id);
    if (!mission || !releases || !evaluations)
        return failure(!mission ? mission.error() : !releases ? releases.error() : evaluations.error());
    engagement.seat = std::move(*seat);
    engagement.mission = std::move(*mission);
    engagement.releases = std::move(*releases);
    engagement.isEvaluated = !evaluations->empty();
    return engagement;
}

Result<std::vector<Engagement>> engagementsOf(Pool& pool, const Id& advisor)
{
    return related<Assignment>(pool, u"advisor", advisor).and_then([&](const std::vector<Assignment>& assignments) {
        return engagementsOfAll(pool, assignments);
    });
}

Result<std::vector<Engagement>> engagementsIn(Pool& pool, const Id& mission)
{
    return assignmentsIn(pool, mission).and_then([&](const std::vector<Assignment>& assignments) {
        return engagementsOfAll(pool, assignments);
    });
}

Result<std::vector<Engagement>> engagementsWith(Pool& pool, const Id& beneficiary)
{
    auto missions = related<Mission>(pool, u"beneficiary", beneficiary);
    if (!missions)
        return failure(missions.error());
    std::vector<Assignment> assignments;
    for (const Mission& mission : *missions) {
        auto team = assignmentsIn(pool, mission.id);
        if (!team)
            return failure(team.error());
        std::ranges::move(*team, std::back_inserter(assignments));
    }
    return engagementsOfAll(pool, assignments);
}

} // namespace advisorpool
