#pragma once

#include "ui/conflicts/conflict_entry.h"
#include "ui/look/status_glyph.h"

namespace advisorpool {

// What would follow from settling a conflict by a value, as far as it is known: what is shown, what the deletion takes
// along, which saved rosters the person enters or leaves.
struct Consequence
{
    StatusMark mark;
    QString words;
};

std::vector<Consequence> consequencesOf(Pool& pool, const ConflictEntry& entry, const Value& value);

} // namespace advisorpool
