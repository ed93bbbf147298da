#pragma once

#include "core/pool/edit.h"

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

// Where a conflict is that somebody can settle, without its sides.
struct ConflictPlace
{
    const Kind* kind = nullptr;
    const Field* field = nullptr;
    std::vector<Id> line; // the record, its owner, and so on to the last
    const Id& record() const { return line.front(); }
};

// Of the whole pool. Quick: reads no edits.
Result<std::vector<ConflictPlace>> conflictPlaces(Pool& pool);

// Whether people disagree about this field; nothing where they do not. Quick.
Result<std::optional<OpenConflict>> conflictIn(Pool& pool, const Id& record, const Field& field);

// The open conflict of that id. NoRecord where the id names none, Stale where its sides have changed since.
Result<OpenConflict> conflictNamed(Pool& pool, const QString& id);

// Settles it by one of its sides (counted from 0) or by a value of one's own. The edit's id.
Result<Id> resolve(Pool& pool, const OpenConflict& conflict, size_t side);
Result<Id> resolve(Pool& pool, const OpenConflict& conflict, const Value& value);
// As a part of an edit that keeps why, too.
Result<void> resolve(Edit& edit, const OpenConflict& conflict, const Value& value);

// Settles several at once by one of their sides, as one edit.
struct Choice
{
    OpenConflict conflict;
    size_t side = 0;
};
Result<Id> resolve(Pool& pool, std::span<const Choice> choices);

// What the field held before its sides went separate ways, and the edit that had set it; nothing where it was empty.
Result<std::optional<Side>> valueBefore(Pool& pool, const OpenConflict& conflict);

} // namespace advisorpool
