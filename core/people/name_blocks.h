#pragma once

#include "core/people/person_sounds.h"

namespace advisorpool {

// Numbers of the blocks that a name belongs to; two spellings of one name share at least one, strangers seldom do. Made
// of the consonants of the family name, all of them and all but one, with the first two of the given name in its usual
// form. Sorted, each once. For swapped names, give the parts in the other order.
std::vector<quint64> nameBlocks(const std::array<PartSounds, 2>& family, const std::array<PartSounds, 2>& given);

} // namespace advisorpool
