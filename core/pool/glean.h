#pragma once

#include "core/pool/result.h"

namespace advisorpool {

// Puts a new pool file together at `to` from the edits, changes and blobs that still stand in the pages of a damaged
// one, page by page (https://sqlite.org/fileformat.html): where the pages that lead to others are gone, as in a file
// that is cut off, SQLite itself finds nothing any more. Whether an edit is whole its digest says, to whoever reads the
// new file. Only read by merge: it has no tables of records. Damaged where no edit is found.
Result<void> glean(const QString& from, const QString& to);

} // namespace advisorpool
