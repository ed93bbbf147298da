#include "core/missions/field_mission.h"

#include "core/accreditation/stage_sql.h"
#include "core/accreditation/standings.h"
#include "core/missions/engagement.h"

namespace advisorpool {

namespace {

bool isFor(const Seat& seat, const Standing& standing)
{
    return seat.role == SeatRole::Candidate && seat.expertGroup == standing.expertGroup &&
           (standing.subject.isNull() || seat.subject.isNull() || seat.subject == standing.subject);
}

Result<FieldProgress> progressOf(Pool& pool, const Engagement& engagement, const Id& expertGroup)
{
    switch (engagement.status()) {
    case AssignmentStatus::Evaluated:
        return isUnderAccredited(pool, engagement.assignment, expertGroup, {}).map([](bool accredited) {
            return accredited ? FieldProgress::Evaluated : FieldProgress::None;
        });
    case AssignmentStatus::Completed:
        return FieldProgress::Completed;
    case AssignmentStatus::Confirmed:
        return engagement.holds() ? FieldProgress::Confirmed : FieldProgress::None;
    default:
        return FieldProgress::None;
    }
}

} // namespace

Result<FieldMission> fieldMissionOf(Pool& pool, const Id& advisor, const Standing& standing)
{
    auto engagements = engagementsOf(pool, advisor);
    auto steps = countingSteps(pool, advisor);
    if (!engagements || !steps)
        return failure(engagements ? steps.error() : engagements.error());
    FieldMission furthest;
    for (const Engagement& engagement : *engagements) {
        const Id& assignment = engagement.assignment.id;
        const bool isConcluded = std::any_of(
            steps->begin(), steps->end(), [&](const AccreditationStep& step) { return step.assignment == assignment; });
        if (isConcluded || !isFor(engagement.seat, standing))
            continue;
        auto progress = progressOf(pool, engagement, standing.expertGroup);
        if (!progress)
            return failure(progress.error());
        if (*progress > furthest.progress)
            furthest = {*progress, assignment};
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
