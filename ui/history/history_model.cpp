#include "ui/history/history_model.h"

#include "core/pool/undo.h"

#include "ui/forms/change_words.h"
#include "ui/forms/lines_delegate.h"
#include "ui/merging/past_merge.h"
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
    readMerges();
    layOut();
    endResetModel();
}

void HistoryModel::readMerges()
{
    m_merges.clear();
    for (PastMerge& merge : merges(m_pool).value_or(std::vector<PastMerge>())) {
        const Id before = newestBefore(m_pool, merge.number).value_or(Id());
        m_merges.push_back({std::move(merge), before, {}, m_open.contains(merge.number) || !m_filter.isEmpty()});
    }
    std::unordered_map<Id, Brought*> broughtBy;
    for (Brought& brought : m_merges)
        for (const Id& edit : editsOfMerge(m_pool, brought.merge.number).value_or(std::vector<Id>()))
            broughtBy.emplace(edit, &brought);
    for (size_t i = 0; i < m_edits.size(); ++i)
        if (const auto brought = broughtBy.find(m_edits[i].id); brought != broughtBy.end())
            brought->second->edits.push_back(i);
}

// A merge stands above the newest edit that was here before it.
void HistoryModel::layOut()
{
    m_rows.clear();
    std::vector<bool> isBrought(m_edits.size());
    for (const Brought& brought : m_merges)
        for (const size_t edit : brought.edits)
            isBrought[edit] = true;
    auto next = m_merges.begin();
    const auto putMerges = [&](const Id& downTo) {
        for (; next != m_merges.end() && downTo <= next->before; ++next) {
            if (next->edits.empty())
                continue;
            m_rows.push_back({&*next, {}});
            if (next->isOpen)
                for (const size_t edit : next->edits)
                    m_rows.push_back({&*next, edit});
        }
    };
    for (size_t edit = 0; edit < m_edits.size(); ++edit) {
        if (isBrought[edit])
            continue;
        putMerges(m_edits[edit].id);
        m_rows.push_back({nullptr, edit});
    }
    putMerges({});
}

void HistoryModel::fold(int row, bool open)
{
    const qint64 number = placeOf(headOf(row)).merge;
    if (open)
        m_open.insert(number);
    else
        m_open.remove(number);
    beginResetModel();
    for (Brought& brought : m_merges)
        if (brought.merge.number == number)
            brought.isOpen = open;
    layOut();
    endResetModel();
}

HistoryModel::Place HistoryModel::placeOf(int row) const
{
    const Row& shown = m_rows[static_cast<size_t>(row)];
    return shown.edit ? Place{m_edits[*shown.edit].id} : Place{{}, shown.merge->merge.number};
}

const EditRow* HistoryModel::editAt(int row) const
{
    const Row& shown = m_rows[static_cast<size_t>(row)];
    return shown.edit ? &m_edits[*shown.edit] : nullptr;
}

int HistoryModel::rowOf(const Place& place) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (placeOf(row) == place)
            return row;
    return -1;
}

int HistoryModel::headOf(int row) const
{
    const Brought* merge = m_rows[static_cast<size_t>(row)].merge;
    return merge ? rowOf({{}, merge->merge.number}) : -1;
}

void HistoryModel::setFilter(const HistoryFilter& filter)
{
    m_filter = filter;
    load();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (!row.edit)
        return mergeCell(*row.merge, index.column(), role);
    if (role == LinesDelegate::Fold)
        return QVariant::fromValue(row.merge && index.column() == 0 ? Folding::Inside : Folding::None);
    const EditRow& edit = m_edits[*row.edit];
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

QVariant HistoryModel::mergeCell(const Brought& brought, int column, int role) const
{
    if (role == LinesDelegate::Fold)
        return QVariant::fromValue(column > 0 ? Folding::None : brought.isOpen ? Folding::Open : Folding::Closed);
    const PastMerge& merge = brought.merge;
    QStringList copies;
    QStringList authors;
    for (const Arrival& arrival : merge.arrivals) {
        copies << arrival.copy;
        authors << arrival.author;
    }
    copies.removeDuplicates();
    authors.removeDuplicates();
    TwoLines lines;
    switch (column) {
    case When:
        lines.plain = dayAndTime(merge.at, m_pool.session().now().toLocalTime());
        break;
    case What: {
        if (!brought.isTakenBack)
            brought.isTakenBack = isTakenBack(m_pool, merge.number);
        const int all = static_cast<int>(merge.edits());
        const int fitting = static_cast<int>(brought.edits.size());
        lines.strong = tr("Copies brought together");
        lines.second = fitting == all ? tr("%n edit(s) came in", nullptr, all)
                                      : tr("%1 of %n edit(s)", nullptr, all).arg(QLocale().toString(fitting));
        if (*brought.isTakenBack)
            lines.second += QStringLiteral(" · ") + tr("taken back since");
        break;
    }
    default:
        lines = {{}, authors.join(QStringLiteral(", ")), {}, copies.join(QStringLiteral(", "))};
        break;
    }
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(lines);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QString(lines.strong + lines.plain + u' ' + lines.second).trimmed();
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
