#include "ui/conflicts/conflicts_model.h"

#include "core/pool/merges.h"
#include "ui/forms/field_words.h"

#include <algorithm>

namespace advisorpool {

ConflictsModel::ConflictsModel(Pool& pool, QObject* parent) : QAbstractListModel(parent), m_pool(pool) {}

Result<void> ConflictsModel::load()
{
    auto now = readConflicts(m_pool);
    if (!now)
        return failure(now.error());
    beginResetModel();
    const auto isOpen = [&](const ConflictEntry& entry) {
        return std::any_of(now->begin(), now->end(), [&](const ConflictEntry& other) {
            return other.conflict.record == entry.conflict.record &&
                   other.conflict.conflict.field == entry.conflict.conflict.field;
        });
    };
    std::erase_if(m_settled, isOpen); // the settling was undone
    for (ConflictEntry& entry : m_open)
        if (!isOpen(entry)) {
            entry.settledAs = settledWords(entry);
            m_settled.push_back(std::move(entry));
        }
    m_open = std::move(*now);
    choose();
    endResetModel();
    return {};
}

void ConflictsModel::setFilter(const ConflictFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_ofMerge.clear();
    if (filter.by == ConflictFilter::By::Merge)
        if (const auto edits = editsOfMerge(m_pool, filter.merge))
            m_ofMerge = QSet<Id>(edits->begin(), edits->end());
    choose();
    endResetModel();
}

void ConflictsModel::forgetSettled()
{
    beginResetModel();
    m_settled.clear();
    choose();
    endResetModel();
}

void ConflictsModel::choose()
{
    m_rows.clear();
    for (const auto* entries : {&m_open, &m_settled})
        for (const ConflictEntry& entry : *entries)
            if (passes(entry))
                m_rows.push_back(&entry);
}

bool ConflictsModel::passes(const ConflictEntry& entry) const
{
    switch (m_filter.by) {
    case ConflictFilter::By::Nothing:
        return true;
    case ConflictFilter::By::Record:
        return entry.root.id == m_filter.record;
    case ConflictFilter::By::Author:
        return std::any_of(entry.edits.begin(), entry.edits.end(),
                           [&](const EditRow& edit) { return edit.author == m_filter.author; });
    case ConflictFilter::By::Merge:
        return std::any_of(entry.edits.begin(), entry.edits.end(),
                           [&](const EditRow& edit) { return m_ofMerge.contains(edit.id); });
    }
    return true;
}

QString ConflictsModel::settledWords(const ConflictEntry& entry) const
{
    const auto record = m_pool.record(*entry.conflict.kind, entry.conflict.record);
    const Field* field = entry.conflict.conflict.field;
    if (!record || !*record || (*record)->erased)
        return {};
    if (field == &Kind::deleted())
        return sideWords(m_pool, entry.conflict, Value((*record)->deleted));
    return sideWords(m_pool, entry.conflict, (**record)[*field]);
}

int ConflictsModel::openRows() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const auto* entry) { return entry->isOpen(); }));
}

int ConflictsModel::rowOf(const QString& conflict) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row]->conflict.id() == conflict)
            return static_cast<int>(row);
    return -1;
}

int ConflictsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConflictsModel::data(const QModelIndex& index, int role) const
{
    const ConflictEntry& entry = at(index.row());
    const QString last = entry.isOpen() ? entry.words.choice : *entry.settledAs;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QStringList{entry.words.subject, entry.words.field, entry.isOpen() ? last : tr("settled: %1").arg(last)}
            .join(QStringLiteral("\n"));
    return {};
}

} // namespace advisorpool
