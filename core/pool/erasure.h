#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// Whether this is the change that erases a record.
bool erases(const Change& change);

// Whether a record counts as erased: by a change of its own, or because one that owns it is.
Result<bool> isErased(const Changelog& log, const Id& record);

// What belongs to these records by `owner`, and what belongs to that in turn, without the records themselves. Reads all
// changes once.
Result<std::vector<Id>> belongings(Pool& pool, std::span<const Id> owners);

// A text in a record that stays though it may be about an erased one: a mission's evaluation, a reason.
struct TextAbout
{
    const Kind* kind;
    Id record;
    const Field* field;
};
// Those in records that refer to this one without belonging to it, and in what belongs to them.
Result<std::vector<TextAbout>> textsAbout(Pool& pool, const Kind& kind, const Id& record);

// Forgets what was said of an erased record and of all that belongs to it, and projects them so. Inside a transaction.
Result<void> forgetErased(Pool& pool, const Id& record);

} // namespace advisorpool
