#include "ui/accreditation/expiring_model.h"

#include "core/words/words.h"
#include "ui/accreditation/queue_model.h"
#include "ui/accreditation/waiting_delegate.h"

namespace advisorpool {

namespace {

constexpr int soon = 92; // days

} // namespace

ExpiringModel::ExpiringModel(Pool& pool, QObject* parent)
    : QAbstractTableModel(parent), m_pool(pool), m_words(std::make_unique<StandingWords>(pool))
{
}

void ExpiringModel::setRows(std::vector<AdvisorStanding> rows)
{
    beginResetModel();
    m_words = std::make_unique<StandingWords>(m_pool);
    m_rows = std::move(rows);
    endResetModel();
}

bool ExpiringModel::anyValidity() const
{
    return std::any_of(m_words->groups().begin(), m_words->groups().end(),
                       [](const ExpertGroup& group) { return group.validityMonths.value_or(0) > 0; });
}

int ExpiringModel::daysLeft(const AdvisorStanding& row) const
{
    return static_cast<int>(m_pool.session().today().daysTo(row.standing.expiresOn));
}

TwoLines ExpiringModel::linesAt(const AdvisorStanding& row, int column) const
{
    switch (column) {
    case Name:
        return m_words->person(row.advisor);
    case As:
        return m_words->accreditation(row.standing);
    case Until:
        return {{}, dayWords(row.standing.expiresOn), {}, tr("accredited on %1").arg(dayWords(row.standing.since))};
    default:
        return {};
    }
}

int ExpiringModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExpiringModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ExpiringModel::data(const QModelIndex& index, int role) const
{
    const AdvisorStanding& row = at(index.row());
    const int days = daysLeft(row);
    const QString left = days < 0 ? tr("lapsed") : tr("%1 left").arg(spanWords(days));
    if (role == ChipDelegate::ChipRole) {
        if (days < 0)
            return QVariant::fromValue(Chip{Chip::Kind::Warn, left, StageMark::Lapsed});
        return QVariant::fromValue(Chip{days <= soon ? Chip::Kind::Warn : Chip::Kind::Neutral, left, {}});
    }
    const TwoLines lines = linesAt(row, index.column());
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(lines);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == State)
        return left;
    QStringList words{lines.strong, lines.plain, lines.quiet, lines.second};
    words.removeAll(QString());
    return words.join(u' ');
}

QVariant ExpiringModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Advisor");
    case As:
        return tr("As");
    case Until:
        return tr("Valid until");
    default:
        return tr("Left");
    }
}

} // namespace advisorpool
