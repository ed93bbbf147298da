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

Result<QString> contradictionIn(Pool& pool, const Assignment& assignment)
{
    return engagementOf(pool, assignment).map([](const Engagement& engagement) {
        const Assignment& its = engagement.assignment;
        const DateRange days = engagement.dates();
        const QDate completed = its.completedOn;
        const bool isMixed = its.starts.isValid() != its.ends.isValid(); // else a record breaks the rule by itself
        if (isMixed && days.to.isValid() && days.to < days.from)
            return QStringLiteral("ends_before_start");
        return completed.isValid() && completed < days.from ? QStringLiteral("completed_early") : QString();
    });
}

namespace {

Result<std::vector<Id>> assignmentsOf(Pool& pool, const Kind& kind, const Id& id)
{
    const auto ids = [](const auto& found) {
        std::vector<Id> all;
        for (const auto& one : found)
            all.push_back(one.id);
        return all;
    };
    if (&kind == &Assignment::kind())
        return std::vector{id};
    if (&kind == &Seat::kind())
        return related<Assignment>(pool, u"seat", id).map(ids);
    if (&kind == &Evaluation::kind())
        return named<Evaluation>(pool, id).map([](const Evaluation& its) { return std::vector{its.assignment}; });
    return engagementsIn(pool, id).map([](const std::vector<Engagement>& found) {
        std::vector<Id> all;
        for (const Engagement& one : found)
            all.push_back(one.assignment.id);
        return all;
    });
}

} // namespace

Result<bool> groundsAccreditation(Pool& pool, const Kind& kind, const Id& id)
{
    auto assignments = assignmentsOf(pool, kind, id);
    if (!assignments)
        return failure(assignments.error());
    for (const Id& assignment : *assignments) {
        auto steps = related<AccreditationStep>(pool, u"assignment", assignment);
        if (!steps)
            return failure(steps.error());
        if (std::ranges::any_of(*steps, [](const AccreditationStep& step) { return step.signedOn.isValid(); }))
            return true;
    }
    return false;
}

Result<bool> evaluatesItself(Pool& pool, const Evaluation& evaluation)
{
    return pool.find<Assignment>(evaluation.assignment).map([&](const std::optional<Assignment>& assignment) {
        return assignment && !evaluation.evaluator.isNull() && assignment->advisor == evaluation.evaluator;
    });
}

} // namespace advisorpool
