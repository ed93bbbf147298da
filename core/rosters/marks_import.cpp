#include "core/rosters/draft.h"
#include "core/rosters/workshop_import.h"

#include "core/pool/backup.h"
#include "core/pool/related.h"
#include "core/workshops/facilitators.h"
#include "core/workshops/mark_summary.h"

namespace advisorpool {

namespace {

// A sheet of marks at work.
class MarksReader
{
public:
    MarksReader(Pool& pool, const Vocabulary& words, const Sheet& sheet, ImportReport& report)
        : m_pool(pool), m_sheet(sheet), m_report(report), m_reader(words, sheet.mapping)
    {
    }

    // Who marks whom by what. Refused where that is nobody.
    Result<void> begin(const Id& workshop);
    Result<void> take(Edit& edit, const CsvRow& row);

private:
    std::optional<Criterion> criterionOf(const QString& heading) const;
    Result<RowFate> takeMarks(Edit& edit, const Id& participation, const CsvRow& row);

    Pool& m_pool;
    const Sheet& m_sheet;
    ImportReport& m_report;
    DraftReader m_reader;
    Id m_facilitator;
    std::vector<Participation> m_parts; // the candidates', as m_people
    std::vector<Advisor> m_people;
    std::vector<Criterion> m_all;
    std::vector<std::optional<Criterion>> m_criteria; // by column
};

Result<void> MarksReader::begin(const Id& workshop)
{
    auto me = facilitatorCalled(m_pool, workshop, m_pool.session().author);
    auto parts = ownedBy<Participation>(m_pool, workshop);
    auto criteria = ownedBy<Criterion>(m_pool, workshop);
    if (!me || !parts || !criteria)
        return failure(!me ? me.error() : !parts ? parts.error() : criteria.error());
    if (me->isNull())
        return failure({.fault = Fault::Refused, .detail = QStringLiteral("no_facilitator")});
    m_facilitator = *me;
    m_all = std::move(*criteria);
    for (const Participation& part : *parts) {
        if (part.id == m_facilitator && part.marksHandedInOn.isValid())
            return failure({.fault = Fault::Refused, .detail = QStringLiteral("handed_in")});
        if (part.role != ParticipationRole::Candidate)
            continue;
        auto person = m_pool.find<Advisor>(part.advisor);
        if (!person)
            return failure(person.error());
        if (!*person)
            continue;
        m_parts.push_back(part);
        m_people.push_back(**person);
    }
    for (const auto& [heading, meaning] : m_sheet.mapping.columns) {
        m_criteria.push_back(criterionOf(heading));
        if (!m_criteria.back() && meaning.what == ColumnMeaning::What::Nothing)
            m_report.unmapped << heading;
    }
    return {};
}

std::optional<Criterion> MarksReader::criterionOf(const QString& heading) const
{
    const QString key = Vocabulary::keyOf(heading);
    for (const Criterion& criterion : m_all)
        if (!key.isEmpty() &&
            (key == Vocabulary::keyOf(criterion.nameEn) || key == Vocabulary::keyOf(criterion.nameRu)))
            return criterion;
    return {};
}

Result<void> MarksReader::take(Edit& edit, const CsvRow& row)
{
    if (row.line <= *m_sheet.mapping.headingLine)
        return {};
    ++m_report.rows;
    QStringList cells = row.cells;
    if (std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); })) {
        ++m_report.blank;
        return {};
    }
    for (size_t column = 0; column < m_criteria.size(); ++column) // what is a mark is nothing about the person
        if (m_criteria[column] && static_cast<qsizetype>(column) < cells.size())
            cells[static_cast<qsizetype>(column)].clear();
    const auto draft = m_reader.read(row.line, cells);
    const Id who = draft ? namedSo(PersonName::of(draft->person), m_people) : Id();
    if (who.isNull()) {
        const Misfit misfit{row.line, m_reader.nameHeading(), cells.join(u' ').simplified(), Misfit::Why::NoCandidate};
        m_report.rejected.push_back(misfit);
        m_report.rejectedRows.push_back({row, misfit});
        return {};
    }
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i].id != who)
            continue;
        auto fate = takeMarks(edit, m_parts[i].id, row);
        if (!fate)
            return failure(fate.error());
        qint64& count = *fate == RowFate::Created   ? m_report.created
                        : *fate == RowFate::Updated ? m_report.updated
                                                    : m_report.unchanged;
        ++count;
    }
    return {};
}

// Created: the first marks of this candidate.
Result<RowFate> MarksReader::takeMarks(Edit& edit, const Id& participation, const CsvRow& row)
{
    bool hadSome = false;
    bool changed = false;
    for (size_t column = 0; column < m_criteria.size(); ++column) {
        const QString text = row.cells.value(static_cast<qsizetype>(column)).trimmed();
        if (!m_criteria[column])
            continue;
        const Criterion& criterion = *m_criteria[column];
        Mark mark{.participation = participation, .criterion = criterion.id, .facilitator = m_facilitator};
        const auto known = edit.record(Mark::kind(), Mark::kind().derivedId(toRecord(mark).values));
        if (!known)
            return failure(known.error());
        if (*known && (*known)->isAlive())
            mark = fromRecord<Mark>(**known);
        hadSome |= mark.value.has_value();
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        if (!isNumber || value < worstMark || value > scaleOf(criterion)) {
            m_report.doubtful.push_back({row.line, m_sheet.mapping.columns[column].heading, text, Misfit::Why::NoValue,
                                         static_cast<qsizetype>(column)});
            continue;
        }
        if (mark.value == value)
            continue;
        mark.value = value;
        changed = true;
        if (auto saved = edit.save(mark); !saved)
            return failure(saved.error());
    }
    return !changed ? RowFate::Unchanged : hadSome ? RowFate::Updated : RowFate::Created;
}

Result<ImportReport> readMarks(Pool& pool, const QString& path, const Id& workshop, const ImportOptions& options)
{
    auto words = Vocabulary::load(pool);
    auto file = readSpreadsheet(path);
    if (!words || !file)
        return failure(words ? file.error() : words.error());
    auto sheet = openSheet(file->bytes, options.mapping, *words);
    if (!sheet)
        return failure(sheet.error());
    ImportReport report{
        .otherSheets = file->otherSheets, .mapping = sheet->mapping, .encodingSource = sheet->encodingSource};
    MarksReader reader(pool, *words, *sheet, report);
    if (auto begun = reader.begin(workshop); !begun)
        return failure(begun.error());
    std::optional<HeldBackup> backup;
    if (!options.dryRun) {
        auto made = HeldBackup::make(pool, BackupReason::Import);
        if (!made)
            return failure(made.error());
        backup.emplace(std::move(*made));
    }
    std::optional<Edit> begun;
    if (options.dryRun)
        begun.emplace(pool, Edit::Rehearsal());
    else
        begun.emplace(pool, Label::Import);
    Edit& edit = *begun;
    Result<void> outcome;
    auto read = readCsv(sheet->utf8, sheet->mapping.delimiter, [&](const CsvRowView& row) {
        outcome = reader.take(edit, {row.line, cellTexts(row)});
        return outcome.has_value();
    });
    if (!read || !outcome)
        return failure(read ? outcome.error() : read.error());
    if (options.dryRun)
        return report;
    return edit.commit().map([&](const Id& id) {
        report.edit = id;
        if (!id.isNull())
            backup->keep();
        return std::move(report);
    });
}

} // namespace

Result<ImportReport> importMarks(Pool& pool, const QString& path, const Id& workshop, const ImportOptions& options)
{
    return readMarks(pool, path, workshop, options).map_error([&](Error error) {
        if (error.file.isEmpty())
            error.file = path;
        return error;
    });
}

} // namespace advisorpool
