#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/pool/edit.h"

namespace advisorpool {

// What a step to `accredited` can be supported by, where the expert group needs an in-field mission.
struct StepSupport
{
    bool needsFieldMission = false;
    bool isEvaluated = false;          // the assignment that the step names has an evaluation
    bool supervisorAccredited = false; // by an advisor accredited (or recognised) in the same expert group
};

// Nobody becomes accredited without an evaluated in-field mission under an accredited advisor of the same expert group
// (where the group needs one), unless a recorded decision says why.
bool isUnsupported(const AccreditationStep& step, const StepSupport& support);

// Accredited or recognised in the group, in whatever subject.
Result<bool> isAccredited(Pool& pool, const Id& advisor, const Id& expertGroup);

Result<StepSupport> supportOf(Pool& pool, const AccreditationStep& step);

// A signed step never changes; a correction replaces it. Whether an edit from `before` to `now` breaks that.
bool changesSigned(const AccreditationStep& before, const AccreditationStep& now);

} // namespace advisorpool
