#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// A conflict with all that a person needs to decide it.
struct OpenConflict
{
    const Kind* kind = nullptr;
    Id record;
    Conflict conflict;

    // kind/record/field/fingerprint: names these very sides, so that a decision about others is refused as stale.
    QString id() const;
    // What is shown until someone decides.
    Value shown() const;
};

// All of the pool, by kind in its order, then record, then field.
Result<std::vector<OpenConflict>> conflicts(Pool& pool);
// Those of one record.
Result<std::vector<OpenConflict>> conflictsOf(Pool& pool, const Id& record);

} // namespace advisorpool
