#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/missions/assignment.h"
#include "core/pool/edit.h"

namespace advisorpool {

// What forms, `add` and `set` ask before they commit: whether the rules of DESIGN 7 allow the record as it would stand
// now. Fault::Refused with the rule's code in detail; where the rule allows a reason, one that comes with this very
// edit (given here, or written into the record's `reason`) lets it pass: it is kept as an accepted problem of that
// rule. Merge, undo and import never ask: there the same rules show problems.
Result<void> guard(Edit& edit, const Kind& kind, const Id& id, const QString& reason);

// How a supervisor judged a candidate's work in the field, with what follows from it: accredited, pre-accredited
// (another mission is needed), not retained; nothing where it is too early to say. Recorded and guarded as one edit's
// work; what the mission gives no ground for takes a reason.
Result<void> evaluate(Edit& edit, Evaluation& evaluation, std::optional<Step> outcome, const QString& reason);

} // namespace advisorpool
