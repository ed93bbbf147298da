#include "core/rosters/import.h"

#include "core/pool/backup.h"
#include "core/pool/beside.h"
#include "core/rosters/import_mapping.h"
#include "core/rosters/importer.h"
#include "core/rosters/workbook.h"

#include <QFile>
#include <QFileInfo>

namespace advisorpool {

namespace {

constexpr qint64 mostBytes = 256 << 20; // a million people; all of it is read into memory

// Rows are read beside their being taken: each costs about as much.
Result<void> takeRows(const Sheet& sheet, Importer& importer)
{
    Result<void> outcome;
    using ReadRow = Importer::ReadRow;
    Beside<ReadRow> reading([&](const Beside<ReadRow>::Give& give) {
        outcome = readCsv(sheet.utf8, sheet.mapping.delimiter, [&](const CsvRowView& row) {
            return give(importer.read({row.line, cellTexts(row)}));
        });
    });
    while (ReadRow* const row = reading.take())
        if (auto done = importer.take(*row); !done)
            return done;
    return outcome;
}

} // namespace

Result<Spreadsheet> readSpreadsheet(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure({.fault = Fault::FileMissing, .file = path});
    if (!QFileInfo(path).isFile()) // a pipe might never end
        return failure({.fault = Fault::FileUnreadable, .file = path});
    if (!file.open(QIODevice::ReadOnly))
        return failure({.fault = Fault::FileUnreadable, .file = path, .detail = file.errorString()});
    if (file.size() > mostBytes)
        return failure({.fault = Fault::TooLarge, .file = path});
    const QByteArray bytes = file.readAll();
    if (!isWorkbook(bytes))
        return Spreadsheet{bytes, {}, {}};
    return readWorkbook(bytes).map([](const Workbook& workbook) {
        return Spreadsheet{workbook.table, workbook.sheet, workbook.others};
    });
}

Result<ImportReport> importSpreadsheet(Pool& pool, const QByteArray& bytes, const ImportOptions& options)
{
    auto words = Vocabulary::load(pool);
    if (!words)
        return failure(words.error());
    auto remembered = rememberedMappings(pool);
    if (!remembered)
        return failure(remembered.error());
    auto sheet = openSheet(bytes, options.mapping, *words, *remembered);
    if (!sheet)
        return failure(sheet.error());
    std::optional<HeldBackup> backup; // goes again where the import ends without having changed anything
    if (!options.dryRun) {
        auto made = HeldBackup::make(pool, BackupReason::Import);
        if (!made)
            return failure(made.error());
        backup.emplace(std::move(*made));
    }

    ImportReport report{.mapping = sheet->mapping, .encodingSource = sheet->encodingSource};
    std::optional<Edit> begun; // holds the file: nobody can bring the same people in meanwhile
    if (options.dryRun)
        begun.emplace(pool, Edit::Rehearsal());
    else
        begun.emplace(pool, Label::Import);
    Edit& edit = *begun;
    auto people = PeopleInPool::load(pool);
    if (!people)
        return failure(people.error());
    Importer importer(edit, *words, *people, options, report);
    if (auto done = importer.begin().and_then([&] { return takeRows(*sheet, importer); }); !done)
        return failure(done.error());
    if (options.dryRun)
        return report;                                      // the edit ends here, and nothing has happened
    if (options.progress && !options.progress(report.rows)) // from here on it is one stroke
        return failure({.fault = Fault::Cancelled});
    auto kept = rememberMapping(edit, *sheet, *words, *remembered);
    return kept.and_then([&] { return edit.commit(); }).map([&](const Id& id) {
        report.edit = id;
        if (!id.isNull())
            backup->keep();
        return std::move(report);
    });
}

Result<ImportReport> importSpreadsheet(Pool& pool, const QString& path, const ImportOptions& options)
{
    ImportOptions named = options;
    if (named.source.isEmpty())
        named.source = QFileInfo(path).fileName();
    auto report = readSpreadsheet(path).and_then([&](const Spreadsheet& file) {
        return importSpreadsheet(pool, file.bytes, named).map([&](ImportReport&& done) {
            done.otherSheets = file.otherSheets;
            return std::move(done);
        });
    });
    if (report)
        return report;
    Error error = report.error();
    if (error.file.isEmpty())
        error.file = path;
    return failure(error);
}

} // namespace advisorpool
