#pragma once

#include "core/missions/shortlist.h"

namespace advisorpool {

// Why an advisor fits a seat or not, in a few words: "Russian C1, C2 is asked for", "worked there in 2010".
QString describe(Pool& pool, const SeatRequest& request, const Reason& reason);

// What a step of the funnel asks: "languages", "accreditation".
QString funnelStepWords(FunnelStep step);

} // namespace advisorpool
