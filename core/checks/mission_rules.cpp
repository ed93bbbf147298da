#include "core/checks/mission_rules.h"

#include "core/checks/accreditation_rules.h"
#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/people/advisor.h"
#include "core/people/setting.h"
#include "core/people/unavailability.h"

namespace advisorpool {

namespace {

// The live records of a kind that a reference of theirs ties to `target`.
template <class R> Result<std::vector<R>> tiedTo(Pool& pool, QStringView reference, const Id& target)
{
    std::vector<R> found;
    auto ids = pool.tables().referring(R::kind(), *R::kind().field(reference), target);
    if (!ids)
        return failure(ids.error());
    for (const Id& id : *ids) {
        auto one = pool.find<R>(id);
        if (!one)
            return failure(one.error());
        if (*one)
            found.push_back(**one);
    }
    return found;
}

Result<Seat> seatOf(Pool& pool, const Assignment& assignment)
{
    return pool.find<Seat>(assignment.seat).map([](const std::optional<Seat>& seat) { return seat.value_or(Seat{}); });
}

Result<Mission> missionOf(Pool& pool, const Assignment& assignment)
{
    return seatOf(pool, assignment)
        .and_then([&](const Seat& seat) { return pool.find<Mission>(seat.mission); })
        .map([](const std::optional<Mission>& mission) { return mission.value_or(Mission{}); });
}

bool isConfirmed(const Assignment& assignment)
{
    return assignment.confirmedOn.isValid() && !assignment.endedOn.isValid();
}

bool isReleased(std::span<const Release> releases, const DateRange& dates)
{
    const Release* latest = latestRelease(releases);
    return latest &&
           (latest->answer == ReleaseAnswer::NotNeeded ||
            (latest->answer == ReleaseAnswer::Granted && covers({latest->coversFrom, latest->coversTo}, dates)));
}

Result<void> addOverlaps(Pool& pool, const Assignment& assignment, const DateRange& dates, int travelDays,
                         std::vector<BrokenRule>& broken)
{
    auto others = tiedTo<Assignment>(pool, u"advisor", assignment.advisor);
    if (!others)
        return failure(others.error());
    for (const Assignment& other : *others) {
        if (other.id == assignment.id || !isConfirmed(other))
            continue;
        auto mission = missionOf(pool, other);
        if (!mission)
            return failure(mission.error());
        if (missionsOverlap(dates, datesOf(other, {mission->starts, mission->ends}), travelDays))
            broken.push_back({QStringLiteral("overlap"), other.id});
    }
    return {};
}

Result<void> addAbsences(Pool& pool, const Assignment& assignment, const DateRange& dates, int travelDays,
                         std::vector<BrokenRule>& broken)
{
    auto absences = tiedTo<Unavailability>(pool, u"advisor", assignment.advisor);
    if (!absences)
        return failure(absences.error());
    for (const Unavailability& absence : *absences)
        if (overlap(widened(dates, travelDays), {absence.starts, absence.ends}))
            broken.push_back({QStringLiteral("unavailable"), absence.id});
    return {};
}

// Whether another seat of the same mission holds somebody accredited in the candidate's expert group.
Result<bool> isAccompanied(Pool& pool, const Assignment& candidate, const Seat& seat)
{
    auto seats = tiedTo<Seat>(pool, u"mission", seat.mission);
    if (!seats)
        return failure(seats.error());
    for (const Seat& each : *seats) {
        auto team = tiedTo<Assignment>(pool, u"seat", each.id);
        if (!team)
            return failure(team.error());
        for (const Assignment& other : *team) {
            if (other.advisor == candidate.advisor || other.endedOn.isValid())
                continue;
            auto accredited = isAccredited(pool, other.advisor, seat.expertGroup);
            if (!accredited || *accredited)
                return accredited;
        }
    }
    return false;
}

Result<void> addTeam(Pool& pool, const Assignment& assignment, std::vector<BrokenRule>& broken)
{
    auto seat = seatOf(pool, assignment);
    if (!seat)
        return failure(seat.error());
    if (seat->role != SeatRole::Candidate)
        return {};
    return isAccompanied(pool, assignment, *seat).map([&](bool accompanied) {
        if (!accompanied)
            broken.push_back({QStringLiteral("candidate_alone"), {}});
    });
}

} // namespace

Result<std::vector<BrokenRule>> rulesBrokenBy(Pool& pool, const Assignment& assignment)
{
    std::vector<BrokenRule> broken;
    auto mission = missionOf(pool, assignment);
    auto advisor = pool.find<Advisor>(assignment.advisor);
    if (!mission || !advisor)
        return failure(mission ? advisor.error() : mission.error());
    if (*advisor && !(*advisor)->administration.isNull() && (*advisor)->administration == mission->beneficiary)
        broken.push_back({QStringLiteral("own_administration"), {}});
    if (!isConfirmed(assignment))
        return broken;

    const DateRange dates = datesOf(assignment, {mission->starts, mission->ends});
    auto releases = tiedTo<Release>(pool, u"assignment", assignment.id);
    if (!releases)
        return failure(releases.error());
    if (!isReleased(*releases, dates))
        broken.push_back({QStringLiteral("not_released"), {}});
    if (auto done = addTeam(pool, assignment, broken); !done)
        return failure(done.error());
    if (!dates.isKnown())
        return broken;
    auto travelDays = numberOf(pool, travelDaysSetting);
    if (!travelDays)
        return failure(travelDays.error());
    auto done = addOverlaps(pool, assignment, dates, *travelDays, broken).and_then([&] {
        return addAbsences(pool, assignment, dates, *travelDays, broken);
    });
    return done.map([&] { return std::move(broken); });
}

Result<bool> evaluatesItself(Pool& pool, const Evaluation& evaluation)
{
    return pool.find<Assignment>(evaluation.assignment).map([&](const std::optional<Assignment>& assignment) {
        return assignment && !evaluation.evaluator.isNull() && assignment->advisor == evaluation.evaluator;
    });
}

} // namespace advisorpool
