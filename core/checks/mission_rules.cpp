#include "core/checks/mission_rules.h"

#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/people/advisor.h"
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

Result<Mission> missionOf(Pool& pool, const Assignment& assignment)
{
    return pool.find<Seat>(assignment.seat)
        .and_then([&](const std::optional<Seat>& seat) { return pool.find<Mission>(seat ? seat->mission : Id()); })
        .map([](const std::optional<Mission>& mission) { return mission.value_or(Mission{}); });
}

bool isConfirmed(const Assignment& assignment)
{
    return assignment.confirmedOn.isValid() && !assignment.endedOn.isValid();
}

bool isReleased(std::span<const Release> releases, const DateRange& dates)
{
    const Release* latest = latestRelease(releases);
    return latest && (latest->answer == ReleaseAnswer::NotNeeded ||
                      (latest->answer == ReleaseAnswer::Granted && covers({latest->coversFrom, latest->coversTo}, dates)));
}

Result<void> addOverlaps(Pool& pool, const Assignment& assignment, const DateRange& dates, std::vector<BrokenRule>& broken)
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
        if (missionsOverlap(dates, datesOf(other, {mission->starts, mission->ends})))
            broken.push_back({QStringLiteral("overlap"), other.id});
    }
    return {};
}

Result<void> addAbsences(Pool& pool, const Assignment& assignment, const DateRange& dates, std::vector<BrokenRule>& broken)
{
    auto absences = tiedTo<Unavailability>(pool, u"advisor", assignment.advisor);
    if (!absences)
        return failure(absences.error());
    for (const Unavailability& absence : *absences)
        if (overlap(widened(dates, usualTravelDays), {absence.starts, absence.ends}))
            broken.push_back({QStringLiteral("unavailable"), absence.id});
    return {};
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
    if (!dates.isKnown())
        return broken;
    auto done = addOverlaps(pool, assignment, dates, broken).and_then([&] { return addAbsences(pool, assignment, dates, broken); });
    return done.map([&] { return std::move(broken); });
}

} // namespace advisorpool
