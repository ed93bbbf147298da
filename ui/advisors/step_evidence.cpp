#include "ui/advisors/step_evidence.h"

#include "core/missions/assignment_status.h"
#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/pool/related.h"
#include "core/words/names.h"
#include "core/workshops/workshop.h"
#include "ui/forms/days.h"

namespace advisorpool {

bool comesFromWorkshop(Step step)
{
    switch (step) {
    case Step::Accredited:
    case Step::Recognised:
    case Step::Lapsed:
    case Step::Withdrawn:
        return false;
    default:
        return true;
    }
}

bool comesFromMission(Step step)
{
    return step == Step::PreAccredited || step == Step::Accredited || step == Step::NotRetained;
}

std::vector<Evidence> workshopsFor(Pool& pool, const Id& expertGroup)
{
    std::vector<Workshop> workshops;
    (void)pool.tables().readAll(Workshop::kind(), [&](const Record& record) {
        auto workshop = fromRecord<Workshop>(record);
        if (record.isAlive() && (workshop.expertGroup.isNull() || workshop.expertGroup == expertGroup))
            workshops.push_back(std::move(workshop));
        return true;
    });
    std::ranges::sort(workshops, std::ranges::greater(), &Workshop::starts);
    std::vector<Evidence> evidence;
    for (const Workshop& workshop : workshops)
        evidence.push_back(
            {workshop.id, dayWords(workshop.starts) + QStringLiteral(" · ") + nameOf(pool, toRecord(workshop))});
    return evidence;
}

std::vector<Evidence> missionsOf(Pool& pool, const Id& advisor)
{
    std::vector<Evidence> evidence;
    const auto assignments = related<Assignment>(pool, u"advisor", advisor).value_or(std::vector<Assignment>());
    for (const Assignment& one : assignments) {
        const auto seat = pool.find<Seat>(one.seat).value_or(std::nullopt);
        const auto mission = seat ? pool.find<Mission>(seat->mission).value_or(std::nullopt) : std::nullopt;
        if (mission)
            evidence.push_back({one.id, dayWords(datesOf(one, {mission->starts, mission->ends}).from) +
                                            QStringLiteral(" · ") + nameOf(pool, toRecord(*mission))});
    }
    return evidence;
}

} // namespace advisorpool
