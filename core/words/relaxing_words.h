#pragma once

#include "core/missions/relaxing.h"

namespace advisorpool {

// What a seat could ask less of: "Russian B2 instead of C1: 6 more".
QString relaxingWords(const SeatRequest& request, const Relaxing& way);

} // namespace advisorpool
