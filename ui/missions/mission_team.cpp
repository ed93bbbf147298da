#include "ui/missions/mission_team.h"

#include "core/missions/engagement.h"
#include "core/missions/mission_plan.h"
#include "core/missions/release_record.h"
#include "core/pool/related.h"

namespace advisorpool {

namespace {

Result<SeatHolder> holderOf(Pool& pool, const Engagement& engagement)
{
    SeatHolder holder{engagement.assignment, {}, {}, {}, engagement.status()};
    auto advisor = pool.find<Advisor>(engagement.assignment.advisor);
    auto evaluations = ownedBy<Evaluation>(pool, engagement.assignment.id);
    if (!advisor || !evaluations)
        return failure(advisor ? evaluations.error() : advisor.error());
    holder.advisor = advisor->value_or(Advisor{});
    if (const Release* latest = latestRelease(engagement.releases))
        holder.release = *latest;
    if (!evaluations->empty())
        holder.evaluation = evaluations->back();
    return holder;
}

} // namespace

bool SeatHolder::isOverdue(QDate today) const
{
    return status == AssignmentStatus::ReleaseRequested && release && advisorpool::isOverdue(*release, today);
}

int MissionTeam::filled() const
{
    return static_cast<int>(
        std::count_if(places.begin(), places.end(), [](const Place& place) { return place.member.has_value(); }));
}

const Place* MissionTeam::placeOf(const Id& seat) const
{
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const Place& place) { return place.seat() == seat; });
    return found == places.end() ? nullptr : &*found;
}

Result<MissionTeam> readTeam(Pool& pool, const Id& mission)
{
    auto plan = planOf(pool, mission);
    auto engagements = engagementsIn(pool, mission);
    if (!plan || !engagements)
        return failure(plan ? engagements.error() : plan.error());
    MissionTeam team{std::move(plan->mission), {}};
    for (SeatPlan& seat : plan->seats)
        team.places.push_back(
            {{std::move(seat.seat), std::move(seat.languages), {team.mission.starts, team.mission.ends}}, {}, {}});
    for (const Engagement& engagement : *engagements) {
        auto holder = holderOf(pool, engagement);
        if (!holder)
            return failure(holder.error());
        const auto place = std::ranges::find(team.places, engagement.seat.id, &Place::seat);
        if (place == team.places.end())
            continue;
        if (!engagement.stands())
            place->gone.push_back(std::move(*holder));
        else
            place->member = std::move(*holder);
    }
    return team;
}

} // namespace advisorpool
