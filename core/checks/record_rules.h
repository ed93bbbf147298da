#pragma once

#include "core/pool/kind.h"

namespace advisorpool {

// The rules that a record keeps or breaks by itself; the codes of those it breaks.
//
//   no_name            an advisor has a family name in at least one script
//   ends_before_start  what has both days ends on or after the day it starts
//   own_supervisor     nobody supervises an assignment of their own
std::vector<QString> rulesBrokenBy(const Record& record);

} // namespace advisorpool
