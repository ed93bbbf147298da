#pragma once

#include "core/rosters/column_meaning.h"

namespace advisorpool {

// What a heading means that offices use, in English or Russian; takes a key, as Vocabulary::keyOf() makes it.
ColumnMeaning headingWord(QStringView key);

} // namespace advisorpool
