#include "core/missions/requirement_matrix.h"

#include "core/missions/engagement.h"
#include "core/missions/mission_plan.h"
#include "core/pool/related.h"

#include <unordered_set>

namespace advisorpool {

namespace {

bool isToCome(const Mission& mission)
{
    switch (mission.status.value_or(MissionStatus::Received)) {
    case MissionStatus::Completed:
    case MissionStatus::Closed:
    case MissionStatus::Declined:
    case MissionStatus::Cancelled:
        return false;
    default:
        return !mission.isTemplate.value_or(false);
    }
}

DateRange whenOf(const Mission& mission)
{
    const DateRange dates{mission.starts, mission.ends};
    return dates.isKnown() ? dates : DateRange{mission.windowFrom, mission.windowTo};
}

bool asksTheSame(const MatrixNeed& need, const SeatPlan& plan)
{
    const auto what = [](const Seat& seat) {
        return std::tie(seat.role, seat.expertGroup, seat.subject, seat.depth, seat.stage);
    };
    const auto same = [](const SeatLanguage& a, const SeatLanguage& b) {
        return std::tie(a.language, a.spoken, a.written, a.facilitates) ==
               std::tie(b.language, b.spoken, b.written, b.facilitates);
    };
    return what(need.seat) == what(plan.seat) && std::ranges::equal(need.languages, plan.languages, same);
}

Result<MatrixRow> rowOf(Pool& pool, const Mission& mission)
{
    auto plan = planOf(pool, mission.id);
    auto engagements = engagementsIn(pool, mission.id);
    auto beneficiary = named<Administration>(pool, mission.beneficiary);
    if (!plan || !engagements || !beneficiary)
        return failure(!plan ? plan.error() : !engagements ? engagements.error() : beneficiary.error());
    std::unordered_set<Id> taken;
    for (const Engagement& engagement : *engagements)
        if (engagement.stands())
            taken.insert(engagement.seat.id);
    MatrixRow row{mission, std::move(*beneficiary), whenOf(mission), {}};
    for (SeatPlan& seat : plan->seats) {
        std::ranges::sort(seat.languages, {}, &SeatLanguage::language);
        auto need = std::ranges::find_if(row.needs, [&](const MatrixNeed& each) { return asksTheSame(each, seat); });
        if (need == row.needs.end())
            need = row.needs.insert(need, MatrixNeed{seat.seat, seat.languages});
        need->seats += 1;
        need->open += taken.contains(seat.seat.id) ? 0 : 1;
    }
    return row;
}

} // namespace

Result<std::vector<MatrixRow>> requirementMatrix(Pool& pool, const DateRange& days)
{
    std::vector<Mission> missions;
    auto done = pool.tables().readAll(Mission::kind(), [&](const Record& record) {
        if (!record.isAlive())
            return true;
        auto mission = fromRecord<Mission>(record);
        const DateRange when = whenOf(mission);
        if (isToCome(mission) && (!when.isKnown() || overlap(when, days)))
            missions.push_back(std::move(mission));
        return true;
    });
    if (!done)
        return failure(done.error());
    std::ranges::stable_sort(missions, {}, [](const Mission& mission) {
        const DateRange when = whenOf(mission);
        return std::pair(!when.isKnown(), when.from);
    });
    std::vector<MatrixRow> rows;
    for (const Mission& mission : missions) {
        auto row = rowOf(pool, mission);
        if (!row)
            return failure(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace advisorpool
