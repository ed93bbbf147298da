#include "core/checks/mission_rules.h"

#include "core/accreditation/standings.h"
#include "core/missions/engagement.h"
#include "core/people/advisor.h"
#include "core/people/setting.h"
#include "core/people/unavailability.h"
#include "core/pool/related.h"

namespace advisorpool {

namespace {

bool hasEnded(const Assignment& assignment)
{
    return assignment.endedOn.isValid() || assignment.endedBy;
}

bool isConfirmed(const Assignment& assignment)
{
    return assignment.confirmedOn.isValid() && !hasEnded(assignment);
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
    auto others = related<Assignment>(pool, u"advisor", assignment.advisor);
    if (!others)
        return failure(others.error());
    for (const Assignment& other : *others) {
        if (other.id == assignment.id || !isConfirmed(other))
            continue;
        auto engagement = engagementOf(pool, other);
        if (!engagement)
            return failure(engagement.error());
        if (missionsOverlap(dates, engagement->dates(), travelDays))
            broken.push_back({QStringLiteral("overlap"), other.id});
    }
    return {};
}

Result<void> addAbsences(Pool& pool, const Assignment& assignment, const DateRange& dates, int travelDays,
                         std::vector<BrokenRule>& broken)
{
    auto absences = related<Unavailability>(pool, u"advisor", assignment.advisor);
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
    auto seats = related<Seat>(pool, u"mission", seat.mission);
    if (!seats)
        return failure(seats.error());
    for (const Seat& each : *seats) {
        auto team = related<Assignment>(pool, u"seat", each.id);
        if (!team)
            return failure(team.error());
        for (const Assignment& other : *team) {
            if (other.advisor == candidate.advisor || hasEnded(other))
                continue;
            auto accredited = isAccredited(pool, other.advisor, seat.expertGroup);
            if (!accredited || *accredited)
                return accredited;
        }
    }
    return false;
}

// Who sits in another seat of the same mission, too.
Result<void> addTwice(Pool& pool, const Engagement& engagement, std::vector<BrokenRule>& broken)
{
    if (!engagement.stands() || engagement.seat.mission.isNull())
        return {};
    return engagementsOf(pool, engagement.assignment.advisor).map([&](const std::vector<Engagement>& all) {
        for (const Engagement& other : all)
            if (other.assignment.id != engagement.assignment.id && other.stands() &&
                other.seat.mission == engagement.seat.mission)
                broken.push_back({QStringLiteral("twice_in_team"), other.assignment.id});
    });
}

} // namespace

Result<std::vector<BrokenRule>> rulesBrokenBy(Pool& pool, const Assignment& assignment)
{
    std::vector<BrokenRule> broken;
    auto engagement = engagementOf(pool, assignment);
    auto advisor = pool.find<Advisor>(assignment.advisor);
    if (!engagement || !advisor)
        return failure(engagement ? advisor.error() : engagement.error());
    if (*advisor && !(*advisor)->administration.isNull() &&
        (*advisor)->administration == engagement->mission.beneficiary)
        broken.push_back({QStringLiteral("own_administration"), {}});
    if (auto done = addTwice(pool, *engagement, broken); !done)
        return failure(done.error());
    if (!isConfirmed(assignment))
        return broken;

    const DateRange dates = engagement->dates();
    if (!isReleased(engagement->releases, dates))
        broken.push_back({QStringLiteral("not_released"), {}});
    if (engagement->seat.role == SeatRole::Candidate) {
        auto accompanied = isAccompanied(pool, assignment, engagement->seat);
        if (!accompanied)
            return failure(accompanied.error());
        if (!*accompanied)
            broken.push_back({QStringLiteral("candidate_alone"), {}});
    }
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
