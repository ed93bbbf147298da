#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/accreditation/expert_group.h"
#include "core/pool/edit.h"
#include "core/workshops/participation.h"
#include "core/workshops/workshop.h"

#include <span>

namespace advisorpool {

// A workshop's decision about a participant is an accreditation step of that workshop, apart from the marks. It is a
// draft until the head facilitator signs it; then it stands, and only a correction with a reason replaces it.

// What can become of a participant. Where the group needs no in-field mission, the workshop itself accredits.
std::vector<Step> outcomesOf(const Workshop& workshop, const ExpertGroup& group);

// The one of a person's steps that is this workshop's decision now: not corrected by another; of several that two
// laptops made, the signed one, then the later. Null where there is none.
const AccreditationStep* decisionOf(std::span<const AccreditationStep> steps, const Id& workshop);

// Decides, or changes a draft. On top of a signed decision it makes a correction, a draft in its turn.
Result<Id> decide(Edit& edit, const Participation& part, Step outcome, const QString& justification);

// The head facilitator's name below it.
Result<void> sign(Edit& edit, const Id& step, const QString& name, QDate on);

} // namespace advisorpool
