#pragma once

#include "core/pool/edit.h"
#include "core/rosters/row_plan.h"
#include "core/rosters/sheet.h"

namespace advisorpool {

struct ImportOptions
{
    Mapping mapping;       // what it leaves open is recognised
    QString source;        // what the steps that it records give as their reason; a file's name, where one is read
    bool dryRun = false;   // say what would happen, and do nothing of it
    bool listRows = false; // fill the report's `plan`
    std::vector<CellCorrection> corrections;
    std::vector<SamePersonAnswer> answers;
    // What else becomes of a row whose person it names, in the same edit; it may say so in the plan.
    std::function<Result<void>(Edit&, const Mapping&, const Id& advisor, RowPlan&)> also;
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
    QStringList unmapped;    // headings of columns that mean nothing to us
    QStringList otherSheets; // of the workbook, not read
    Mapping mapping;         // how the file was read
    EncodingSource encodingSource = EncodingSource::Given;
    struct RejectedRow
    {
        CsvRow row;
        Misfit misfit;
    };
    std::vector<RejectedRow> rejectedRows; // those below the headings, as they stand in the file or were corrected
    std::vector<RowPlan> plan;             // each row, in the file's order; only where asked for
    Id edit;                               // null in a dry run, and where nothing changed
};

// Reads advisors from a spreadsheet saved as CSV into the pool, as one edit. People who are certainly in the pool are
// updated with what the file adds, never overwritten; others are made. Importing a file again changes nothing.
//
// A person who looks first calls it with `dryRun` and `listRows`, changes the mapping of the report, corrects cells,
// answers proposals, calls it again, and at last without `dryRun`: each time with the same bytes.
Result<ImportReport> importSpreadsheet(Pool& pool, const QByteArray& bytes, const ImportOptions& options);
// A file's. Its name stands in errors and, where no other is given, as the source.
Result<ImportReport> importSpreadsheet(Pool& pool, const QString& path, const ImportOptions& options);

// A spreadsheet's file: what it holds or, of a workbook, its first sheet that is shown, as text (workbook.h).
struct Spreadsheet
{
    QByteArray bytes;
    QString sheet; // empty: the file is no workbook
    QStringList otherSheets;
};
// FileMissing, FileUnreadable, TooLarge, BadCsv.
Result<Spreadsheet> readSpreadsheet(const QString& path);

} // namespace advisorpool
