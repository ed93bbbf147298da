#include "core/rosters/importer.h"

#include "core/people/same_person_verdict.h"
#include "core/rosters/heading.h"

namespace advisorpool {

namespace {

constexpr size_t mostProposals = 3; // a row's, the nearest first

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Importer::Importer(Edit& edit, const Vocabulary& words, PeopleInPool& people, const ImportOptions& options,
                   ImportReport& report)
    : m_edit(edit), m_people(people), m_options(options), m_report(report), m_reader(words, report.mapping),
      m_headingsLeft(*report.mapping.headingLine > 0 ? report.mapping.headingRows : 0)
{
    const auto& columns = report.mapping.columns;
    for (size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].meaning.what != ColumnMeaning::What::Nothing)
            continue;
        if (columns[column].heading == columnTitle({}, static_cast<qsizetype>(column)))
            m_untitled.push_back(column);
        else
            report.unmapped << columns[column].heading;
    }
}

Result<void> Importer::begin()
{
    if (!m_options.listRows)
        return {};
    m_index.emplace();
    return m_edit.pool().tables().readAll(Advisor::kind(), [&](const Record& record) {
        if (record.isAlive())
            remember(record.id, fromRecord<Advisor>(record));
        return true;
    });
}

Importer::ReadRow Importer::read(CsvRow row)
{
    correct(row);
    ReadRow read{std::move(row), {}};
    const qint64 heading = *m_report.mapping.headingLine;
    read.isHeading = read.row.line >= heading && m_headingsLeft > 0;
    if (read.isHeading)
        m_headingsLeft -= 1;
    else if (read.row.line > heading && !isBlank(read.row.cells))
        read.draft = m_reader.read(read.row.line, read.row.cells);
    if (read.draft && *read.draft)
        (*read.draft)->card = KeyedCard(m_people.cardOf((*read.draft)->person));
    return read;
}

Result<void> Importer::take(ReadRow& read)
{
    const CsvRow& row = read.row;
    if (read.isHeading)
        return {};
    m_report.rows += 1;
    if (m_options.progress && m_report.rows % 200 == 0 && !m_options.progress(m_report.rows))
        return failure({.fault = Fault::Cancelled});
    RowPlan plan{.line = row.line, .cells = row.cells};
    if (read.draft) {
        nameUntitled(row.cells);
        Result<Draft>& draft = *read.draft;
        if (draft) {
            if (auto done = takePerson(*draft, plan); !done)
                return done;
        } else {
            plan.fate = RowFate::Rejected;
            plan.misfits.push_back(misfitOf(draft.error()));
            m_report.rejectedRows.push_back({row, plan.misfits.back()});
        }
    } else if (!isBlank(row.cells)) { // what stands above the headings is no person
        plan.fate = RowFate::Rejected;
        plan.misfits.push_back({row.line, QString(), row.cells.join(u' ').simplified(), Misfit::Why::NoName});
    }
    finish(std::move(plan));
    return {};
}

void Importer::correct(CsvRow& row) const
{
    for (const CellCorrection& correction : m_options.corrections) {
        if (correction.line != row.line || correction.column < 0 || correction.column >= mostCsvColumns)
            continue;
        while (row.cells.size() <= correction.column)
            row.cells << QString();
        row.cells[correction.column] = correction.text;
    }
}

Result<void> Importer::takePerson(Draft& draft, RowPlan& plan)
{
    draft.source = m_options.source;
    const Said said = saidOf(draft.line);
    const Result<Id> found = said.same.isNull() ? m_people.find(m_edit, draft, said.different) : said.same;
    if (!found)
        return failure(found.error());
    const Id known = *found;
    if (known.isNull()) {
        propose(draft, said, plan);
        if (m_people.wasDeleted(draft))
            noteDeleted(draft);
    }
    auto merged = mergeDraft(m_edit, m_people, draft, known, m_options.listRows);
    if (!merged)
        return failure(merged.error());
    if (known.isNull()) {
        if (m_options.listRows) // which alone asks for it
            m_madeBy.insert(merged->advisor, draft.line);
        remember(merged->advisor, draft.person);
    }
    if (!m_options.answers.empty()) // which alone ask for it
        m_byLine.insert(draft.line, merged->advisor);
    for (const Id& other : said.different)
        if (auto done = keepDifferent(m_edit, merged->advisor, other); !done)
            return done;
    plan.fate = merged->fate;
    plan.person = rowPerson(merged->advisor);
    plan.gains = std::move(merged->gains);
    plan.misfits = std::move(draft.doubtful);
    return m_options.also ? m_options.also(m_edit, m_report.mapping, merged->advisor, plan) : Result<void>();
}

// They are made all the same: who deleted them may have meant this list's other row, or another day.
void Importer::noteDeleted(Draft& draft) const
{
    const auto column = m_reader.columnOf(*Advisor::kind().field(u"family_name"));
    const QString name = bothScripts(PersonName::of(draft.person));
    m_reader.note(draft, column, name, Misfit::Why::MadeAnew);
}

Importer::Said Importer::saidOf(qint64 line) const
{
    Said said;
    for (const SamePersonAnswer& answer : m_options.answers) {
        if (answer.line != line)
            continue;
        const Id other = answer.other.advisor.isNull() ? m_byLine.value(answer.other.line) : answer.other.advisor;
        if (!m_people.contains(other)) // deleted meanwhile, or by an earlier row that nobody was made of
            continue;
        if (answer.same)
            said.same = other;
        else
            said.different.push_back(other);
    }
    return said;
}

// Whom the row may be about, as long as nobody has said otherwise.
void Importer::propose(const Draft& draft, const Said& said, RowPlan& plan)
{
    if (!m_index)
        return;
    for (const auto& candidate : m_index->match(m_people.cardOf(draft.person))) {
        const bool ruledOut =
            std::find(said.different.begin(), said.different.end(), candidate.id) != said.different.end();
        if (!ruledOut && plan.proposals.size() < mostProposals)
            plan.proposals.push_back(
                {rowPerson(candidate.id), bothScripts(m_names.value(candidate.id)), candidate.reasons});
    }
}

void Importer::remember(const Id& advisor, const Advisor& person)
{
    if (!m_index)
        return;
    m_index->add(advisor, m_people.cardOf(person));
    m_names.insert(advisor, PersonName::of(person));
}

RowPerson Importer::rowPerson(const Id& advisor) const
{
    const qint64 line = m_madeBy.value(advisor);
    return line == 0 ? RowPerson{advisor, 0} : RowPerson{{}, line};
}

// A column without a heading is named once something stands in it.
void Importer::nameUntitled(const QStringList& cells)
{
    std::erase_if(m_untitled, [&](size_t column) {
        const bool isUsed = !cells.value(static_cast<qsizetype>(column)).trimmed().isEmpty();
        if (isUsed)
            m_report.unmapped << m_report.mapping.columns[column].heading;
        return isUsed;
    });
}

void Importer::finish(RowPlan&& plan)
{
    switch (plan.fate) {
    case RowFate::Blank:
        m_report.blank += 1;
        break;
    case RowFate::Created:
        m_report.created += 1;
        break;
    case RowFate::Updated:
        m_report.updated += 1;
        break;
    case RowFate::Unchanged:
        m_report.unchanged += 1;
        break;
    case RowFate::Rejected:
        break;
    }
    auto& misfits = plan.fate == RowFate::Rejected ? m_report.rejected : m_report.doubtful;
    misfits.insert(misfits.end(), plan.misfits.begin(), plan.misfits.end());
    if (m_options.listRows)
        m_report.plan.push_back(std::move(plan));
}

} // namespace advisorpool
