#pragma once

#include "core/words/administration_words.h"

namespace advisorpool {

// The region, where a table leaves little room for it.
QString administrationShortRegion(const Administration& administration);

} // namespace advisorpool
