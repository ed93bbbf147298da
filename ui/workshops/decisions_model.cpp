#include "ui/workshops/decisions_model.h"

#include "core/words/words.h"
#include "core/workshops/decision.h"
#include "ui/forms/conflict_marks.h"
#include "ui/forms/lines_delegate.h"
#include "ui/workshops/participants_model.h"
#include "ui/workshops/together_tab.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::Decisions)
};

} // namespace

void DecisionsModel::setFacts(const WorkshopFacts& facts)
{
    beginResetModel();
    m_rows.clear();
    const bool mayCount = facts.me.isNull() || facts.handedIn();
    for (const Participant* one : facts.candidates()) {
        Row row{one->part.id, one->name, one->administration, {}, {}};
        if (mayCount)
            row.marks = summaryOf(one->part.id, facts.criteria, facts.marks);
        if (const AccreditationStep* decision = decisionOf(one->steps, facts.workshop.id))
            row.decision = *decision;
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int DecisionsModel::rowOf(const Id& participation) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].participation == participation)
            return static_cast<int>(i);
    return -1;
}

int DecisionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant DecisionsModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    TwoLines lines;
    switch (index.column()) {
    case Name:
        lines = {row.name, {}, {}, row.administration};
        break;
    case Marks:
        if (row.marks.mean)
            lines = {meanWords(*row.marks.mean), {}, {}, Words::tr("%n mark(s)", nullptr, row.marks.count)};
        if (row.marks.hasDisagreement())
            lines.quiet = QStringLiteral("↕");
        break;
    case Decision:
        if (row.decision && row.decision->step)
            lines = {{},
                     choiceOf(AccreditationStep::kind(), u"step", static_cast<int>(*row.decision->step)),
                     {},
                     row.decision->reason};
        break;
    default:
        if (row.decision && row.decision->signedOn.isValid())
            lines = {{}, dayWords(row.decision->signedOn), {}, row.decision->decidedBy};
        else if (row.decision)
            lines.quiet = Words::tr("draft");
        break;
    }
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(lines);
    return cellWords(m_pool, role,
                     lines.strong + lines.plain + lines.quiet +
                         (lines.second.isEmpty() ? QString() : u'\n' + lines.second),
                     ConflictMarks::of(m_pool).about(row.decision ? row.decision->id : Id(), [&](const auto& place) {
                         const QString& field = place.field->name;
                         return index.column() == (field == u"signed_on" || field == u"decided_by" ? Signed : Decision);
                     }));
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Words::tr("Candidate");
    case Marks:
        return Words::tr("Marks");
    case Decision:
        return Words::tr("Decision");
    default:
        return Words::tr("Signed");
    }
}

} // namespace advisorpool
