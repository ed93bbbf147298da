#include "ui/importing/outcome.h"

namespace advisorpool {

Outcome outcomeOf(const std::vector<RowPlan>& plans)
{
    Outcome outcome;
    for (const RowPlan& plan : plans) {
        switch (plan.fate) {
        case RowFate::Blank:
            outcome.blank += 1;
            break;
        case RowFate::Created:
            (plan.proposals.empty() ? outcome.created : outcome.asked) += 1;
            break;
        case RowFate::Updated:
            outcome.updated += 1;
            break;
        case RowFate::Unchanged:
            outcome.unchanged += 1;
            break;
        case RowFate::Rejected:
            outcome.rejected += 1;
            break;
        }
        if (plan.fate != RowFate::Rejected)
            outcome.doubtfulCells += static_cast<int>(plan.misfits.size());
    }
    return outcome;
}

} // namespace advisorpool
