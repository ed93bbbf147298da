#include "ui/missions/mission_team.h"

#include "core/missions/release_record.h"
#include "ui/forms/saving.h"

namespace advisorpool {

namespace {

Result<SeatHolder> readMember(Pool& pool, const Assignment& assignment, const DateRange& dates)
{
    SeatHolder member{.assignment = assignment, .advisor = {}, .release = {}, .evaluation = {}};
    auto advisor = pool.find<Advisor>(assignment.advisor);
    auto releases = recordsOf<Release>(pool, assignment.id);
    auto evaluations = recordsOf<Evaluation>(pool, assignment.id);
    if (!advisor || !releases || !evaluations)
        return failure(!advisor ? advisor.error() : !releases ? releases.error() : evaluations.error());
    member.advisor = advisor->value_or(Advisor{});
    if (const Release* latest = latestRelease(*releases))
        member.release = *latest;
    if (!evaluations->empty())
        member.evaluation = evaluations->back();
    member.status = statusOf(assignment, *releases, !evaluations->empty(), dates);
    return member;
}

Result<Place> readPlace(Pool& pool, const Seat& seat, const DateRange& dates)
{
    Place place{.request = {.seat = seat, .languages = {}, .dates = dates}, .member = {}, .gone = {}};
    auto languages = recordsOf<SeatLanguage>(pool, seat.id);
    auto assignments = recordsOf<Assignment>(pool, seat.id);
    if (!languages || !assignments)
        return failure(languages ? assignments.error() : languages.error());
    place.request.languages = std::move(*languages);
    for (const Assignment& assignment : *assignments) {
        auto member = readMember(pool, assignment, dates);
        if (!member)
            return failure(member.error());
        if (member->status >= AssignmentStatus::Refused)
            place.gone.push_back(std::move(*member));
        else
            place.member = std::move(*member);
    }
    return place;
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
    auto record = pool.record(Mission::kind(), mission);
    if (!record)
        return failure(record.error());
    if (!*record || !(*record)->isAlive())
        return failure({.fault = Fault::NoRecord, .value = mission.text(), .detail = Mission::kind().name});
    MissionTeam team{fromRecord<Mission>(**record), {}};
    auto seats = recordsOf<Seat>(pool, mission);
    if (!seats)
        return failure(seats.error());
    std::sort(seats->begin(), seats->end(), [](const Seat& a, const Seat& b) {
        const auto place = [](const Seat& seat) { return std::pair(seat.role.value_or(SeatRole::Advisor), seat.id); };
        return place(a) < place(b);
    });
    for (const Seat& seat : *seats) {
        auto place = readPlace(pool, seat, {team.mission.starts, team.mission.ends});
        if (!place)
            return failure(place.error());
        team.places.push_back(std::move(*place));
    }
    return team;
}

} // namespace advisorpool
