#include "ui/workshops/workshops_model.h"

#include "core/accreditation/accreditation_step.h"
#include "core/accreditation/expert_group.h"
#include "core/pool/related.h"
#include "core/words/words.h"
#include "core/workshops/participation.h"
#include "ui/forms/conflict_marks.h"
#include "ui/forms/days.h"
#include "ui/forms/lines_delegate.h"
#include "ui/workshops/workshop_facts.h"

namespace advisorpool {

Chip statusChip(std::optional<WorkshopStatus> status)
{
    if (!status)
        return {};
    const Field& field = *Workshop::kind().field(u"status");
    const QString words = valueWords(field, Value(field.choices[static_cast<size_t>(*status)]));
    switch (*status) {
    case WorkshopStatus::Running:
    case WorkshopStatus::MarkingClosed:
        return {Chip::Kind::Accent, words};
    case WorkshopStatus::DecisionsSigned:
        return {Chip::Kind::Ok, words};
    case WorkshopStatus::Closed:
        return {Chip::Kind::Neutral, words};
    default:
        return {Chip::Kind::Plain, words};
    }
}

WorkshopsModel::WorkshopsModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

void WorkshopsModel::load()
{
    beginResetModel();
    m_rows.clear();
    (void)m_pool.tables().readAll(Workshop::kind(), [&](const Record& record) {
        if (record.isAlive())
            m_rows.push_back({fromRecord<Workshop>(record), {}});
        return true;
    });
    for (Row& row : m_rows) {
        if (const auto group = m_pool.find<ExpertGroup>(row.workshop.expertGroup); group && *group)
            row.group = (*group)->code;
        for (const Participation& part :
             ownedBy<Participation>(m_pool, row.workshop.id).value_or(std::vector<Participation>()))
            row.candidates += part.role == ParticipationRole::Candidate ? 1 : 0;
        for (const AccreditationStep& step : related<AccreditationStep>(m_pool, u"workshop", row.workshop.id)
                                                 .value_or(std::vector<AccreditationStep>()))
            row.passed += !isDraft(step) && (step.step == Step::PreAccredited || step.step == Step::Accredited) ? 1 : 0;
    }
    std::ranges::sort(m_rows, [](const Row& a, const Row& b) {
        const bool over = a.workshop.status == WorkshopStatus::Closed;
        if (over != (b.workshop.status == WorkshopStatus::Closed))
            return !over;
        const auto place = [](const Row& row) { return std::pair(row.workshop.starts, row.workshop.id); };
        return over ? place(a) > place(b) : place(a) < place(b); // no day sorts before any
    });
    endResetModel();
}

int WorkshopsModel::rowOf(const Id& id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].workshop.id == id)
            return static_cast<int>(i);
    return -1;
}

int WorkshopsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkshopsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant WorkshopsModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const Workshop& workshop = row.workshop;
    if (role == StatusChip)
        return QVariant::fromValue(statusChip(workshop.status));
    QStringList counts{row.group};
    if (row.workshop.reportedAttended)
        counts << tr("%n attended", nullptr, *row.workshop.reportedAttended);
    if (row.candidates > 0)
        counts << tr("%n candidate(s)", nullptr, row.candidates);
    if (const int passed = std::max(row.passed, row.workshop.reportedPassed.value_or(0)); passed > 0)
        counts << tr("%n passed", nullptr, passed);
    counts.removeAll(QString());
    if (role == Counts)
        return counts.join(QStringLiteral(" · "));
    const QString place = placeOf(workshop);
    const bool isOver = workshop.status == WorkshopStatus::Closed;
    const QString when = workshop.starts.isValid() ? dayRangeWords(workshop.starts, workshop.ends, {})
                         : isOver                  ? tr("days not known")
                                                   : tr("no days yet");
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(TwoLines{!place.isEmpty() ? place
                                            : isOver         ? QString()
                                                             : tr("no place yet"),
                                            when,
                                            {},
                                            titleOf(workshop)});
    const QString words =
        QStringList{titleOf(workshop), place, when, statusChip(workshop.status).text, counts.join(u' ')}.join(u'\n');
    return cellWords(m_pool, role, words, ConflictMarks::of(m_pool).about(workshop.id));
}

} // namespace advisorpool
