#pragma once

#include "ui/importing/same_person_card.h"

namespace advisorpool {

class Pool;
class Vocabulary;

// What a row and the one it may be say of the same things, in the interface's words however they are written. `there`:
// the other row, where the other is one.
std::vector<ComparedLine> compare(Pool& pool, const Vocabulary& words, const Mapping& mapping, const RowPlan& here,
                                  const RowPerson& other, const RowPlan* there);

} // namespace advisorpool
