#pragma once

#include "core/rosters/import.h"

namespace advisorpool {

// As importSpreadsheet(), and each row's person takes part in the workshop: as a candidate where a column `role` does
// not say otherwise. Columns called like a participation's fields (in English, Russian, or by the field's own name) say
// the rest. Who takes part already keeps what is known of them. A row counts as created where the participation is.
Result<ImportReport> importParticipants(Pool& pool, const QString& path, const Id& workshop, ImportOptions options);

// The marks of the one who sits here (facilitators.h), a row for each candidate, a column for each criterion by its
// name in either language. A blank cell changes nothing, what is no mark on the criterion's scale is doubtful, and a
// row whose name is no candidate's is rejected. Refused where the author is no facilitator of the workshop, or has
// handed in.
Result<ImportReport> importMarks(Pool& pool, const QString& path, const Id& workshop, const ImportOptions& options);

} // namespace advisorpool
