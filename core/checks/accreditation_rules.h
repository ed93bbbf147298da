#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/pool/edit.h"

namespace advisorpool {

// What a step to `accredited` can be supported by, where the expert group needs an in-field mission.
struct StepSupport
{
    bool needsFieldMission = false;
    bool isEvaluated = false;          // the assignment that the step names has an evaluation
    bool supervisorAccredited = false; // by an advisor accredited (or recognised) in the same expert group at the time
    bool isConverted = false;          // from an accreditation in a group that this one converts from
};

// Nobody becomes accredited without an evaluated in-field mission under an accredited advisor of the same expert group
// (where the group needs one), unless a recorded decision says why.
bool isUnsupported(const AccreditationStep& step, const StepSupport& support);

Result<StepSupport> supportOf(Pool& pool, const AccreditationStep& step);

// The steps, alive, that correct the same one as `step` does; two that replace the same one are a problem.
Result<std::vector<Id>> rivalsOf(Pool& pool, const AccreditationStep& step);

// Whether the step, by whatever chain of corrections, corrects itself.
Result<bool> correctsItself(Pool& pool, const AccreditationStep& step);

} // namespace advisorpool
