#pragma once

#include "core/missions/coverage.h"
#include "core/rosters/filter.h"

namespace advisorpool {

// The people that a cell of the coverage counts, as a filter of advisors. No language: whatever language.
Result<Filter> coverageFilter(Pool& pool, const CoverageQuestion& question, const QString& language,
                              const CoverageLane& lane);

} // namespace advisorpool
