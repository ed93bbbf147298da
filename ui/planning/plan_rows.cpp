#include "ui/planning/plan_rows.h"

namespace advisorpool {

namespace {

constexpr qsizetype mostShown = 1000; // then they are made anew

} // namespace

void PlanRows::setPlan(std::shared_ptr<const Plan> plan)
{
    m_plan = std::move(plan);
    forget();
}

int PlanRows::rowOf(const Id& advisor) const
{
    for (int row = 0; row < count(); ++row)
        if (m_plan->lines[static_cast<size_t>(row)].advisor.id == advisor)
            return row;
    return -1;
}

const PlanRows::Shown& PlanRows::at(int row, const PlanScale& scale, const PlanMetrics& metrics) const
{
    const auto known = m_shown.constFind(row);
    if (known != m_shown.constEnd())
        return *known;
    if (m_shown.size() >= mostShown)
        m_shown.clear();
    const AgendaLine& line = m_plan->lines[static_cast<size_t>(row)];
    const auto stage = m_plan->stages.find(line.advisor.id);
    Shown made{planRow(m_pool, line, stage == m_plan->stages.end() ? std::nullopt : std::optional(stage->second)), {}};
    made.layout = layOut(made.row, scale, metrics);
    return *m_shown.insert(row, std::move(made));
}

} // namespace advisorpool
