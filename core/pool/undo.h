#pragma once

#include "core/pool/edit.h"

namespace advisorpool {

struct Undone
{
    Id edit;                      // the undo itself; null where all was taken back before
    std::vector<Edit::Kept> kept; // fields that keep a later value
};

// Takes back a whole edit, or what it did to one record. Taking back an undo is a redo.
// NoEdit, NotUndoable (an erasure), NoRecord (the edit did not touch that record).
Result<Undone> undo(Pool& pool, const Id& edit, std::optional<Id> record = {});

// Whether what the edit did is taken back, all of it.
Result<bool> isUndone(const Pool& pool, const Id& edit);
// The last edit of this author on this copy that is neither undone nor itself an undo or redo; null where there is
// none.
Result<Id> lastUndoable(const Pool& pool);
// The last undo of this author on this copy, while nothing else of theirs came after it; null where there is none.
Result<Id> lastRedoable(const Pool& pool);

} // namespace advisorpool
