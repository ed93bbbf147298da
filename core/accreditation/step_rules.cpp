#include "core/accreditation/step_rules.h"

#include <unordered_set>

namespace advisorpool {

bool changesSigned(const AccreditationStep& before, const AccreditationStep& now)
{
    return before.signedOn.isValid() && toRecord(before).values != toRecord(now).values;
}

bool lacksReason(const AccreditationStep& step)
{
    const bool isDecree = step.step == Step::Recognised || step.step == Step::Withdrawn || step.step == Step::Lapsed;
    return step.reason.isEmpty() && (isDecree || !step.replaces.isNull());
}

bool replacesItself(const AccreditationStep& step, const std::function<Id(const Id&)>& replaced)
{
    std::unordered_set<Id> seen;
    for (Id next = step.replaces; !next.isNull() && seen.insert(next).second; next = replaced(next))
        if (next == step.id)
            return true;
    return false;
}

} // namespace advisorpool
