#include "core/missions/field_mission.h"

#include "core/accreditation/stage_sql.h"
#include "core/accreditation/standings.h"
#include "core/missions/engagement.h"
#include "core/pool/related.h"

namespace advisorpool {

namespace {

bool isFor(const Seat& seat, const Standing& standing)
{
    return seat.role == SeatRole::Candidate && seat.expertGroup == standing.expertGroup &&
           (standing.subject.isNull() || seat.subject.isNull() || seat.subject == standing.subject);
}

Result<FieldProgress> progressOf(Pool& pool, const Assignment& assignment, const Standing& standing)
{
    auto evaluations = related<Evaluation>(pool, u"assignment", assignment.id);
    if (!evaluations)
        return failure(evaluations.error());
    if (!evaluations->empty())
        return isUnderAccredited(pool, assignment, standing.expertGroup, {}).map([](bool accredited) {
            return accredited ? FieldProgress::Evaluated : FieldProgress::None;
        });
    if (assignment.completedOn.isValid())
        return FieldProgress::Completed;
    if (!assignment.confirmedOn.isValid())
        return FieldProgress::None;
    return engagementOf(pool, assignment).map([](const Engagement& engagement) {
        return engagement.holds() ? FieldProgress::Confirmed : FieldProgress::None;
    });
}

} // namespace

Result<FieldMission> fieldMissionOf(Pool& pool, const Id& advisor, const Standing& standing)
{
    auto assignments = related<Assignment>(pool, u"advisor", advisor);
    auto steps = countingSteps(pool, advisor);
    if (!assignments || !steps)
        return failure(assignments ? steps.error() : assignments.error());
    FieldMission furthest;
    for (const Assignment& assignment : *assignments) {
        auto seat = pool.find<Seat>(assignment.seat);
        if (!seat)
            return failure(seat.error());
        const bool isConcluded = std::any_of(steps->begin(), steps->end(), [&](const AccreditationStep& step) {
            return step.assignment == assignment.id;
        });
        if (!*seat || !isFor(**seat, standing) || isConcluded || assignment.endedOn.isValid() || assignment.endedBy)
            continue;
        auto progress = progressOf(pool, assignment, standing);
        if (!progress)
            return failure(progress.error());
        if (*progress > furthest.progress)
            furthest = {*progress, assignment.id};
    }
    return furthest;
}

Result<bool> isUnderAccredited(Pool& pool, const Assignment& assignment, const Id& expertGroup, QDate otherDay)
{
    if (assignment.supervisor.isNull())
        return false;
    auto seat = pool.find<Seat>(assignment.seat);
    auto mission = seat && *seat ? pool.find<Mission>((*seat)->mission) : Result<std::optional<Mission>>(std::nullopt);
    if (!seat || !mission)
        return failure(seat ? mission.error() : seat.error());
    for (const QDate day : {assignment.ends, *mission ? (*mission)->ends : QDate(), assignment.completedOn})
        if (day.isValid())
            return isAccredited(pool, assignment.supervisor, expertGroup, day);
    return isAccredited(pool, assignment.supervisor, expertGroup, otherDay);
}

} // namespace advisorpool
