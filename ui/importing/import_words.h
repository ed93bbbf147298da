#pragma once

#include "core/rosters/row_plan.h"

namespace advisorpool {

// "The same name, the same administration", as a card gives them.
QString reasonWords(const std::vector<SameReason>& reasons);

} // namespace advisorpool
