#pragma once

#include "ui/conflicts/conflict_entry.h"

namespace advisorpool {

// Whether a reason can be kept: as a remark on the advisor, so that whoever reads the page later sees why it is so.
bool canKeepReason(const ConflictEntry& entry);

// What the button says that settles it so; `isOwn`: by a value that nobody had.
QString settleWords(const ConflictEntry& entry, const QString& value, bool isOwn);

// Settles it as one edit, and keeps why, where a reason is given.
Result<Id> settle(Pool& pool, const ConflictEntry& entry, const Value& value, const QString& reason);

} // namespace advisorpool
