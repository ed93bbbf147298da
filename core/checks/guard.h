#pragma once

#include "core/pool/edit.h"

namespace advisorpool {

// What forms, `add` and `set` ask before they commit: whether the rules of DESIGN 7 allow the record as it would stand
// now. Fault::Refused with the rule's code in detail; where the rule allows a reason, one that comes with this very
// edit (given here, or written into the record's `reason`) lets it pass: it is kept as an accepted problem of that
// rule. Merge, undo and import never ask: there the same rules show problems.
Result<void> guard(Edit& edit, const Kind& kind, const Id& id, const QString& reason);

} // namespace advisorpool
