#include "ui/workshops/entry_model.h"

#include "ui/forms/conflict_marks.h"

namespace advisorpool {

void EntryModel::setTable(const QStringList& headings, std::vector<EntryRow> rows)
{
    const bool sameShape = headings.size() == m_headings.size() && rows.size() == m_rows.size() && !rows.empty() &&
                           std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                      [](const EntryRow& a, const EntryRow& b) { return a.id == b.id; });
    if (!sameShape)
        beginResetModel();
    const bool sameHeadings = headings == m_headings;
    m_headings = headings;
    m_rows = std::move(rows);
    if (!sameShape)
        return endResetModel();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!sameHeadings)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    const EntryRow& row = m_rows[static_cast<size_t>(index.row())];
    if (index.column() == 0) {
        if (role == LinesDelegate::Lines)
            return QVariant::fromValue(row.name);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return QString(row.name.strong + row.name.plain + u' ' + row.name.second).trimmed();
        return {};
    }
    const EntryCell& cell = *cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Entry::Tone:
        return static_cast<int>(cell.ground);
    case Entry::Note:
        return cell.note;
    default:
        std::vector<ConflictPlace> conflicts;
        for (const Id& record : cell.records)
            std::ranges::copy(ConflictMarks::of(m_pool).about(record), std::back_inserter(conflicts));
        return cellWords(m_pool, role, cell.words.isEmpty() ? cell.text : cell.words, conflicts);
    }
}

const EntryCell* EntryModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < 1)
        return nullptr;
    return &m_rows[static_cast<size_t>(index.row())].cells[static_cast<size_t>(index.column() - 1)];
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return m_headings.value(section);
    return {};
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const
{
    if (index.column() == 0)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (cellAt(index)->inInput ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace advisorpool
