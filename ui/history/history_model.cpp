#include "ui/history/history_model.h"

#include "core/pool/undo.h"

#include "ui/forms/change_words.h"
#include "ui/forms/lines_delegate.h"
#include "ui/shell/when.h"

namespace advisorpool {

HistoryModel::HistoryModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

void HistoryModel::load()
{
    beginResetModel();
    m_edits.clear();
    m_words.clear();
    m_authors.clear();
    m_total = 0;
    const HistorySieve sieve(m_pool, m_filter);
    (void)m_pool.changelog().edits([&](const EditRow& edit) {
        if (!m_authors.contains(edit.author))
            m_authors << edit.author;
        ++m_total;
        if (sieve.lets(edit))
            m_edits.push_back(edit);
        return true;
    });
    endResetModel();
}

void HistoryModel::setFilter(const HistoryFilter& filter)
{
    m_filter = filter;
    load();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_edits.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const EditRow& edit = at(index.row());
    TwoLines lines;
    switch (index.column()) {
    case When:
        lines.plain = dayAndTime(edit.at, m_pool.session().now().toLocalTime());
        break;
    case What: {
        auto words = m_words.find(edit.id);
        if (words == m_words.end())
            words = m_words.emplace(edit.id, Words{editTitle(m_pool, edit), isUndone(m_pool, edit.id).value_or(false)})
                        .first;
        lines.plain = words->second.what;
        lines.second = words->second.isUndone ? tr("taken back since") : QString();
        break;
    }
    default:
        lines = {{}, edit.author, {}, edit.copy};
        break;
    }
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(lines);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QString(lines.plain + u' ' + lines.second).trimmed();
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    default:
        return tr("Who, on which copy");
    }
}

} // namespace advisorpool
