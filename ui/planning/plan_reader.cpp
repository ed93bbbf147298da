#include "ui/planning/plan_reader.h"

#include "core/accreditation/standings.h"
#include "core/words/names.h"
#include "ui/forms/person_words.h"

#include <QCollator>

#include <map>

namespace advisorpool {

namespace {

std::vector<std::pair<Id, QString>> missionsIn(Pool& pool, const std::vector<AgendaLine>& lines)
{
    std::map<std::pair<QDate, Id>, QString> found; // the earliest first
    for (const AgendaLine& line : lines)
        for (const Commitment& one : line.commitments)
            if (const Engagement* engagement = one.engagement())
                found.try_emplace({engagement->mission.starts, engagement->mission.id},
                                  nameOf(pool, toRecord(engagement->mission)));
    std::vector<std::pair<Id, QString>> missions;
    for (auto& [key, title] : found)
        missions.emplace_back(key.second, std::move(title));
    return missions;
}

bool isIn(const AgendaLine& line, const Id& mission)
{
    return std::ranges::any_of(line.commitments, [&](const Commitment& one) {
        return one.engagement() && one.engagement()->mission.id == mission;
    });
}

// By the names that are shown.
void sortByName(std::vector<AgendaLine>& lines)
{
    QCollator collator{QLocale()};
    std::vector<std::pair<QCollatorSortKey, size_t>> order;
    order.reserve(lines.size());
    for (size_t i = 0; i < lines.size(); ++i)
        order.emplace_back(collator.sortKey(shortName(lines[i].advisor)), i);
    std::ranges::sort(order, [](const auto& a, const auto& b) {
        const int by = a.first.compare(b.first);
        return by != 0 ? by < 0 : a.second < b.second;
    });
    std::vector<AgendaLine> sorted;
    sorted.reserve(lines.size());
    for (const auto& [key, place] : order)
        sorted.push_back(std::move(lines[place]));
    lines = std::move(sorted);
}

std::vector<int> freeIn(const PlanScale& scale, const std::vector<AgendaLine>& lines, int people)
{
    std::vector<int> free(static_cast<size_t>(scale.columns()), people);
    for (const AgendaLine& line : lines) {
        if (line.advisor.status == AdvisorStatus::Left)
            continue;
        for (int column = 0; column < scale.columns(); ++column) {
            const DateRange days{scale.start(column), scale.start(column + 1).addDays(-1)};
            free[static_cast<size_t>(column)] -=
                std::ranges::any_of(line.commitments,
                                    [&](const Commitment& one) { return one.holds() && overlap(one.dates, days); })
                    ? 1
                    : 0;
        }
    }
    return free;
}

} // namespace

Result<std::shared_ptr<const PlanAnswer>> readPlan(Pool& pool, const PlanWish& wish)
{
    auto answer = std::make_shared<PlanAnswer>();
    answer->wish = wish;
    Plan& plan = answer->plan;
    auto lines = agenda(pool, {wish.scale.first(), wish.scale.last()});
    auto people = activeAdvisors(pool);
    if (!lines || !people)
        return failure(lines ? people.error() : lines.error());
    answer->missions = missionsIn(pool, *lines);
    plan.counts.people = *people;
    if (!wish.group.isNull()) {
        auto members = membersOf(pool, wish.group);
        if (!members)
            return failure(members.error());
        for (const AdvisorStanding& one : *members)
            if (Step& stage = plan.stages.try_emplace(one.advisor, one.standing.stage).first->second;
                climb(stage) < climb(one.standing.stage))
                stage = one.standing.stage; // accredited in another subject
        plan.counts.people = static_cast<int>(plan.stages.size());
        std::erase_if(*lines, [&](const AgendaLine& line) { return !plan.stages.contains(line.advisor.id); });
    } else if (!wish.mission.isNull()) {
        std::erase_if(*lines, [&](const AgendaLine& line) { return !isIn(line, wish.mission); });
        plan.counts.people = static_cast<int>(lines->size());
    }
    plan.counts.free = freeIn(wish.scale, *lines, plan.counts.people);
    if (wish.onlyClashes)
        std::erase_if(*lines, [](const AgendaLine& line) { return line.clashes.empty(); });
    plan.lines = std::move(*lines);
    sortByName(plan.lines);
    return answer;
}

} // namespace advisorpool
