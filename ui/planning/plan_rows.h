#pragma once

#include "ui/planning/plan_painter.h"

#include <QHash>

#include <memory>
#include <unordered_map>

namespace advisorpool {

// Who is shown, and what is known of them.
struct Plan
{
    std::vector<AgendaLine> lines;       // in the order in which they are shown
    std::unordered_map<Id, Step> stages; // in the group that is looked at
    PlanCounts counts;
};

// A plan's rows, put into words and laid out as they come into sight.
class PlanRows
{
public:
    explicit PlanRows(Pool& pool) : m_pool(pool) {}

    struct Shown
    {
        PlanRow row;
        PlanLayout layout;
    };

    void setPlan(std::shared_ptr<const Plan> plan);
    void forget() { m_shown.clear(); } // another scale, another language
    const Plan* plan() const { return m_plan.get(); }
    int count() const { return m_plan ? static_cast<int>(m_plan->lines.size()) : 0; }
    int rowOf(const Id& advisor) const; // -1: none
    const Shown& at(int row, const PlanScale& scale, const PlanMetrics& metrics) const;

private:
    Pool& m_pool;
    std::shared_ptr<const Plan> m_plan;
    mutable QHash<int, Shown> m_shown;
};

} // namespace advisorpool
