#include "ui/accreditation/groups_model.h"

#include "core/pool/pool.h"
#include "core/words/names.h"
#include "ui/forms/lines_delegate.h"

namespace advisorpool {

GroupsModel::GroupsModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

void GroupsModel::load()
{
    beginResetModel();
    m_rows.clear();
    (void)m_pool.tables().readAll(ExpertGroup::kind(), [&](const Record& record) {
        if (record.isAlive())
            m_rows.push_back(fromRecord<ExpertGroup>(record));
        return true;
    });
    std::sort(m_rows.begin(), m_rows.end(), [](const ExpertGroup& a, const ExpertGroup& b) {
        return std::tie(a.code, a.id) < std::tie(b.code, b.id);
    });
    endResetModel();
}

int GroupsModel::rowOf(const Id& id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == id)
            return static_cast<int>(i);
    return -1;
}

int GroupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GroupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant GroupsModel::data(const QModelIndex& index, int role) const
{
    const ExpertGroup& group = at(index.row());
    TwoLines lines;
    if (index.column() == Name) {
        lines = {group.code, {}, {}, nameOf(m_pool, toRecord(group))};
    } else {
        const int months = group.validityMonths.value_or(0);
        QString validity = months > 0 ? tr("valid for %n month(s)", nullptr, months) : tr("valid for good");
        if (!group.convertsFrom.isEmpty())
            validity += QStringLiteral(" · ") + tr("converts from %1").arg(group.convertsFrom);
        lines = {{},
                 group.needsFieldMission.value_or(false) ? tr("workshop and in-field mission") : tr("workshop alone"),
                 {},
                 validity};
    }
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(lines);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QString(lines.strong + lines.plain + u' ' + lines.second).trimmed();
    return {};
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Expert group") : tr("What it takes");
}

} // namespace advisorpool
