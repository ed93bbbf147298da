#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/pool/edit.h"

namespace advisorpool {

// How a step is recorded by hand and as a mission's outcome; what a workshop decides, decide() records
// (core/workshops/decision.h). Afterwards `step.id` is the record; ask guard() (core/checks) before the commit.
//
//   Edit edit{pool, Label::Add};
//   recordStep(edit, step).and_then([&] { return guard(edit, AccreditationStep::kind(), step.id, reason); })
//       .and_then([&] { return edit.commit(); });
//
// A step without a date gets today's. Where the same workshop or assignment has led to such a step already (a
// nomination, a screening, an outcome), this one takes its place: what is not signed yet is changed; what
// is signed stays, and the new one replaces it, which takes a reason. One that says the same changes nothing.
Result<void> recordStep(Edit& edit, AccreditationStep& step);

// Signs it, as of today where no day is given, for `by` where nobody is named as deciding. A signed one stays as it is.
Result<void> signStep(Edit& edit, const Id& step, const QString& by, QDate day = {});

} // namespace advisorpool
