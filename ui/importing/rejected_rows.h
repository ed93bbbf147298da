#pragma once

#include "core/rosters/mapping.h"
#include "core/rosters/row_plan.h"

namespace advisorpool {

// The rows that nobody can be made of, with their headings and the reason in a column of its own: to be corrected in a
// spreadsheet and imported later. The file is whole or as it was.
Result<void> saveRejectedRows(const std::vector<RowPlan>& plans, const Mapping& mapping, const QString& path);

} // namespace advisorpool
