#pragma once

#include "ui/importing/same_person_card.h"

namespace advisorpool {

class Pool;

// What a row and the one it may be say of the same things. `there`: the other row, where the other is one.
std::vector<ComparedLine> compare(Pool& pool, const Mapping& mapping, const RowPlan& here, const RowPerson& other,
                                  const RowPlan* there);

} // namespace advisorpool
