#pragma once

#include "core/pool/erasure.h"

namespace advisorpool {

// The saved rosters' texts that name an advisor: by family name in either script, or by e-mail.
Result<std::vector<TextAbout>> rostersAbout(Pool& pool, const Id& advisor);

} // namespace advisorpool
