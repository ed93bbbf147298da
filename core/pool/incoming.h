#pragma once

#include "core/pool/changelog.h"

namespace advisorpool {

// One edit of another copy, with all its changes, as that file has it.
struct IncomingEdit
{
    EditRow edit;
    std::vector<Change> changes; // in the order of records
};

// What is known here of a record; no kind where nothing is.
struct KnownRecord
{
    const Kind* kind = nullptr;
    Id owner;
    std::vector<ReadChange> changes; // rising by edit
};

using FindRecord = std::function<Result<const KnownRecord*>(const Id& record)>;

// Whether an edit may come into a pool, which knows its own and what has come in before. Gives the patches, one for
// each change. Fault::BadChange names edit, kind, record and field; detail is a code: bad_id, bad_time, bad_order,
// hash, digest, bad_patch, key, owner, kind, no_parent, bad_strike, too_many, empty; from the file itself:
// unknown_kind, too_large; see also merge.h.
Result<std::vector<Patch>> accept(const IncomingEdit& incoming, const FindRecord& known);

} // namespace advisorpool
