#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// A change in words: what each field was and became.
struct FieldChange
{
    QString field;
    QString before; // empty: nothing
    QString after;
};

// What one change did, field by field.
Result<std::vector<FieldChange>> fieldChanges(Pool& pool, const Change& change);
// In one line: "Phone", "Language skill added", "Deleted".
QString changeWords(const Change& change);
// What an edit was: "Changed: ARONOVICH Andrei", "Imported".
QString editWords(Pool& pool, const EditRow& edit);
// Where there is time to count what an import brought: "Imported: 251 records".
QString editTitle(Pool& pool, const EditRow& edit);
// Which edit an undo took back, and which a redo brought back; nothing where it can't be told.
std::optional<EditRow> struckBy(Pool& pool, const EditRow& edit);
// Whose record it is: the person or thing that owns it, else itself.
QString subjectOf(Pool& pool, const Change& change);

} // namespace advisorpool
