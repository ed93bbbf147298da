#pragma once

#include "core/pool/edit.h"
#include "core/rosters/draft.h"
#include "core/rosters/text_encoding.h"

namespace advisorpool {

struct ImportOptions
{
    std::optional<QString> encoding;             // detected where not given
    std::optional<char> delimiter;               // likewise
    QString expertGroup = QStringLiteral("CMA"); // whose stage a column "Status" tells
    QString source; // what the steps that it records give as their reason; empty: the file's name
    bool dryRun = false;
    // Told how many rows are done; false cancels, and nothing has happened.
    std::function<bool(qint64 rows)> progress;
};

// What an import did, or would do. rows = blank + created + updated + unchanged + distinct rejected lines.
struct ImportReport
{
    qint64 rows = 0; // without the heading
    qint64 blank = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    std::vector<Misfit> rejected;
    std::vector<Misfit> doubtful;
    QStringList unmapped; // headings of columns that mean nothing to us
    QString encoding;
    char delimiter = ',';
    Id edit; // null in a dry run, and where nothing changed
};

// Reads advisors from a spreadsheet saved as CSV into the pool, as one edit. People who are certainly in the pool are
// updated with what the file adds, never overwritten; others are made. Importing a file again changes nothing.
Result<ImportReport> importSpreadsheet(Pool& pool, const QString& path, const ImportOptions& options);

} // namespace advisorpool
