#include "core/checks/mission_rules.h"

#include "core/accreditation/standings.h"
#include "core/missions/engagement.h"
#include "core/people/advisor.h"
#include "core/people/setting.h"
#include "core/people/unavailability.h"
#include "core/pool/related.h"

namespace advisorpool {

namespace {

bool isConfirmed(const Engagement& engagement)
{
    return engagement.assignment.confirmedOn.isValid() && engagement.stands();
}

bool isReleased(std::span<const Release> releases, const DateRange& dates)
{
    const Release* latest = latestRelease(releases);
    return latest &&
           (latest->answer == ReleaseAnswer::NotNeeded ||
            (latest->answer == ReleaseAnswer::Granted && covers({latest->coversFrom, latest->coversTo}, dates)));
}

// Other missions of the advisor's at that time, and another seat in the same one.
Result<void> addOthers(Pool& pool, const Engagement& engagement, int travelDays, std::vector<BrokenRule>& broken)
{
    const auto add = [&](const Engagement& other) {
        const bool isSame = !other.seat.mission.isNull() && other.seat.mission == engagement.seat.mission;
        if (engagement.stands() && other.stands() && isSame)
            broken.push_back({QStringLiteral("twice_in_team"), other.assignment.id});
        if (isConfirmed(engagement) && isConfirmed(other) && other.holds() && engagement.dates().isKnown() &&
            missionsOverlap(engagement.dates(), other.dates(), travelDays))
            broken.push_back({QStringLiteral("overlap"), other.assignment.id});
    };
    return engagementsOf(pool, engagement.assignment.advisor).map([&](const std::vector<Engagement>& all) {
        for (const Engagement& other : all)
            if (other.assignment.id != engagement.assignment.id)
                add(other);
    });
}

Result<void> addAbsences(Pool& pool, const Engagement& engagement, int travelDays, std::vector<BrokenRule>& broken)
{
    if (!engagement.dates().isKnown())
        return {};
    const DateRange days = widened(engagement.dates(), travelDays);
    return related<Unavailability>(pool, u"advisor", engagement.assignment.advisor)
        .map([&](const std::vector<Unavailability>& absences) {
            for (const Unavailability& absence : absences)
                if (overlap(days, {absence.starts, absence.ends}))
                    broken.push_back({QStringLiteral("unavailable"), absence.id});
        });
}

// Whether another seat of the same mission holds somebody who is accredited in the candidate's expert group; was, when
// the mission took place.
Result<void> addAlone(Pool& pool, const Engagement& candidate, std::vector<BrokenRule>& broken)
{
    if (candidate.seat.role != SeatRole::Candidate)
        return {};
    auto team = engagementsIn(pool, candidate.seat.mission);
    if (!team)
        return failure(team.error());
    const QDate last = candidate.dates().to;
    const QDate past = last < pool.session().today() ? last : QDate();
    for (const Engagement& other : *team) {
        if (other.assignment.advisor == candidate.assignment.advisor || !other.stands())
            continue;
        auto accredited = isAccredited(pool, other.assignment.advisor, candidate.seat.expertGroup, past);
        if (!accredited)
            return failure(accredited.error());
        if (*accredited)
            return {};
    }
    broken.push_back({QStringLiteral("candidate_alone"), {}});
    return {};
}

} // namespace

Result<std::vector<BrokenRule>> rulesBrokenBy(Pool& pool, const Assignment& assignment)
{
    std::vector<BrokenRule> broken;
    auto engagement = engagementOf(pool, assignment);
    auto advisor = named<Advisor>(pool, assignment.advisor);
    auto travelDays = numberOf(pool, travelDaysSetting);
    if (!engagement || !advisor || !travelDays)
        return failure(!engagement ? engagement.error() : !advisor ? advisor.error() : travelDays.error());
    if (engagement->mission.isCalledOff() && !assignment.completedOn.isValid())
        return broken;
    if (!advisor->administration.isNull() && advisor->administration == engagement->mission.beneficiary)
        broken.push_back({QStringLiteral("own_administration"), {}});
    auto done = addOthers(pool, *engagement, *travelDays, broken);
    if (!isConfirmed(*engagement))
        return done.map([&] { return std::move(broken); });
    if (!isReleased(engagement->releases, engagement->dates()))
        broken.push_back({QStringLiteral("not_released"), {}});
    done = done.and_then([&] { return addAlone(pool, *engagement, broken); }).and_then([&] {
        return addAbsences(pool, *engagement, *travelDays, broken);
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
