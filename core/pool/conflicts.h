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

// The open conflict of that id. NoRecord where the id names none, Stale where its sides have changed since.
Result<OpenConflict> conflictNamed(Pool& pool, const QString& id);

// Settles it by one of its sides (counted from 0) or by a value of one's own. The edit's id.
Result<Id> resolve(Pool& pool, const OpenConflict& conflict, size_t side);
Result<Id> resolve(Pool& pool, const OpenConflict& conflict, const Value& value);

} // namespace advisorpool
