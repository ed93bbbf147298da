#include "core/rosters/import.h"

#include "core/pool/backup.h"
#include "core/rosters/csv_reader.h"
#include "core/rosters/merge_draft.h"

#include <QFile>
#include <QFileInfo>

namespace advisorpool {

namespace {

constexpr size_t rowsToFindHeadingIn = 20;

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

QStringList textOf(const CsvRowView& row)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(row.cells.size()));
    for (const QByteArrayView cell : row.cells)
        cells << unharm(cellText(cell));
    return cells;
}

// Takes row after row; the first ones wait until the headings are found among them.
class Importer
{
public:
    Importer(Edit& edit, const Vocabulary& words, PeopleInPool& people, const ImportOptions& options,
             ImportReport& report)
        : m_edit(edit), m_words(words), m_people(people), m_options(options), m_report(report)
    {
    }

    Result<void> take(const CsvRow& row)
    {
        if (m_reader)
            return takeRow(row);
        m_waiting.push_back(row);
        const bool found = headingRow({row.cells}) == 0;
        if (found)
            return start(row.cells);
        if (m_waiting.size() >= rowsToFindHeadingIn)
            return failure({.fault = Fault::NoHeading, .line = m_waiting.front().line});
        return {};
    }

    Result<void> finish()
    {
        if (!m_reader)
            return failure({.fault = Fault::NoHeading, .line = 1});
        return {};
    }

private:
    Result<void> start(const QStringList& headings)
    {
        std::vector<ColumnMeaning> columns = meaningsOf(headings);
        m_headings = headings;
        for (size_t column = 0; column < columns.size(); ++column) {
            const auto place = static_cast<qsizetype>(column);
            if (headings[place].trimmed().isEmpty())
                m_untitled.push_back(place);
            else if (columns[column].what == ColumnMeaning::What::Nothing)
                m_report.unmapped << headings[place];
        }
        m_reader.emplace(m_words, headings, std::move(columns));
        m_waiting.pop_back();                 // the headings themselves
        for (const CsvRow& row : m_waiting) { // what stands above them is no person
            m_report.rows += 1;
            if (isBlank(row.cells))
                m_report.blank += 1;
            else
                m_report.rejected.push_back(
                    {row.line, QString(), row.cells.join(u' ').simplified(), Misfit::Why::NoName});
        }
        m_waiting.clear();
        return {};
    }

    Result<void> takeRow(const CsvRow& row)
    {
        m_report.rows += 1;
        if (m_options.progress && m_report.rows % 200 == 0 && !m_options.progress(m_report.rows))
            return failure({.fault = Fault::Cancelled});
        if (isBlank(row.cells)) {
            m_report.blank += 1;
            return {};
        }
        nameUntitled(row.cells);
        auto draft = m_reader->read(row.line, row.cells);
        if (!draft) {
            m_report.rejected.push_back({row.line, draft.error().field, QString(), Misfit::Why::NoName});
            return {};
        }
        draft->source = m_options.source;
        auto outcome = mergeDraft(m_edit, m_people, *draft);
        if (!outcome)
            return failure(outcome.error());
        switch (*outcome) {
        case DraftOutcome::Created:
            m_report.created += 1;
            break;
        case DraftOutcome::Updated:
            m_report.updated += 1;
            break;
        case DraftOutcome::Unchanged:
            m_report.unchanged += 1;
            break;
        }
        std::move(draft->doubtful.begin(), draft->doubtful.end(), std::back_inserter(m_report.doubtful));
        return {};
    }

    // A column without a heading is named once something stands in it.
    void nameUntitled(const QStringList& cells)
    {
        std::erase_if(m_untitled, [&](qsizetype column) {
            const bool isUsed = !cells.value(column).trimmed().isEmpty();
            if (isUsed)
                m_report.unmapped << columnTitle(m_headings, column);
            return isUsed;
        });
    }

    Edit& m_edit;
    const Vocabulary& m_words;
    PeopleInPool& m_people;
    const ImportOptions& m_options;
    ImportReport& m_report;
    std::vector<CsvRow> m_waiting;
    std::optional<DraftReader> m_reader;
    QStringList m_headings;
    std::vector<qsizetype> m_untitled; // columns without a heading in which nothing stood so far
};

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure({.fault = Fault::FileMissing, .file = path});
    if (!file.open(QIODevice::ReadOnly))
        return failure({.fault = Fault::FileUnreadable, .file = path, .detail = file.errorString()});
    return file.readAll();
}

Result<void> takeRows(const QByteArray& utf8, char delimiter, Importer& importer)
{
    Result<void> outcome;
    auto read = readCsv(utf8, delimiter, [&](const CsvRowView& row) {
        outcome = importer.take({row.line, textOf(row)});
        return outcome.has_value();
    });
    if (!outcome)
        return outcome;
    return read.and_then([&] { return importer.finish(); });
}

Result<ImportReport> run(Pool& pool, const DecodedText& text, const ImportOptions& options)
{
    ImportReport report{.encoding = text.encoding, .delimiter = options.delimiter.value_or(detectDelimiter(text.utf8))};
    auto words = Vocabulary::load(pool);
    if (!words)
        return failure(words.error());
    auto people = PeopleInPool::load(pool, words->expertGroup(options.expertGroup).value_or(Id()));
    if (!people)
        return failure(people.error());
    if (!options.dryRun)
        if (auto done = backUp(pool, BackupReason::Import); !done)
            return failure(done.error());

    Edit edit(pool, Label::Import);
    Importer importer(edit, *words, *people, options, report);
    if (auto done = takeRows(text.utf8, report.delimiter, importer); !done)
        return failure(done.error());
    if (options.dryRun)
        return report; // the edit ends here, and nothing has happened
    return edit.commit().map([&](const Id& id) {
        report.edit = id;
        return std::move(report);
    });
}

} // namespace

Result<ImportReport> importSpreadsheet(Pool& pool, const QString& path, const ImportOptions& options)
{
    ImportOptions named = options;
    if (named.source.isEmpty())
        named.source = QFileInfo(path).fileName();
    auto report = bytesOf(path)
                      .and_then([&](const QByteArray& bytes) { return decode(bytes, options.encoding); })
                      .and_then([&](const DecodedText& text) { return run(pool, text, named); });
    if (report)
        return report;
    Error error = report.error();
    if (error.file.isEmpty())
        error.file = path;
    return failure(error);
}

} // namespace advisorpool
