#pragma once

#include "core/pool/erasure.h"

namespace advisorpool {

// What stays of an advisor who is erased: textsAbout(), and the texts of saved rosters that say a family name, in
// either script, or the e-mail.
Result<std::vector<TextAbout>> textsThatStay(Pool& pool, const Id& advisor);

} // namespace advisorpool
