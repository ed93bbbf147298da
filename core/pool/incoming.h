#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// One edit of another copy, with all its changes, as that file has it.
struct IncomingEdit
{
    EditRow edit;
    std::vector<Change> changes; // in the order of records
};

// Whether an edit may come into the pool, whose smaller edits are there already. Fault::BadChange, which names edit,
// kind, record and field; detail is a code: bad_id, bad_time, hash, digest, blanked, bad_patch, key, owner, kind,
// no_parent, bad_strike, empty.
Result<void> accept(Pool& pool, const IncomingEdit& incoming);

} // namespace advisorpool
