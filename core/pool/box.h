#pragma once

#include "core/pool/edit.h"

namespace advisorpool {

// Where records wait that must not enter the history one by one, because an edit's author, time and order would tell
// who wrote what (DESIGN 5, anonymous sheets). The box is this file's own: no merge, backup or copy has it. Nothing in
// it but the records' own words: keys are random, there is no time, and it is written anew in the order of its keys
// each time, so that not even a page's bytes keep the order in which records came.
Result<void> putInBox(Pool& pool, const Kind& kind, const Id& owner, const std::vector<Patch>& patches);
Result<int> countInBox(Database& database, const Id& owner);
// Moves all that wait for this owner into the edit, in the order of their keys, which become the records' ids.
Result<int> emptyBox(Edit& edit, const Kind& kind, const Id& owner);

// For a copy of the file, which is to have none.
Result<void> removeBox(Database& copy);
// What waits in a damaged file, as far as it can be read, into the one that takes its place.
Result<void> saveBox(Pool& pool, Database& damaged);

} // namespace advisorpool
