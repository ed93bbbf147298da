#pragma once

#include "core/rosters/roster_query.h"

namespace advisorpool {

// A roster as a page of HTML that opens anywhere, to be read, sent or made a PDF of (see document.h). Days and codes as
// the pool has them.
Result<QString> rosterPage(Pool& pool, const RosterSpec& spec, const QString& title);

} // namespace advisorpool
