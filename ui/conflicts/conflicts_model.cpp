#include "ui/conflicts/conflicts_model.h"

#include "core/pool/merges.h"
#include "ui/forms/conflict_marks.h"
#include "ui/forms/field_words.h"

#include <algorithm>

namespace advisorpool {

ConflictsModel::ConflictsModel(Pool& pool, QObject* parent) : QAbstractListModel(parent), m_pool(pool) {}

Result<std::vector<ConflictEntry>> ConflictsModel::readAnew(const std::vector<Id>& touched)
{
    constexpr size_t few = 500;
    ConflictReader reader(m_pool);
    if (touched.empty() || touched.size() > few || !m_isRead)
        return reader.all();
    const QSet<Id> gone(touched.begin(), touched.end());
    std::vector<ConflictEntry> now;
    std::ranges::copy_if(m_open, std::back_inserter(now),
                         [&](const ConflictEntry& entry) { return !gone.contains(entry.conflict.record); });
    for (const Id& record : gone) {
        auto its = reader.of(record);
        if (!its)
            return its;
        std::ranges::move(*its, std::back_inserter(now));
    }
    QHash<const Kind*, int> order;
    for (const Kind* kind : m_pool.kinds())
        order.insert(kind, static_cast<int>(order.size()));
    std::ranges::stable_sort(now, [&](const ConflictEntry& a, const ConflictEntry& b) {
        const auto place = [&](const ConflictEntry& entry) {
            return std::tuple(order.value(entry.conflict.kind), entry.conflict.record);
        };
        return place(a) < place(b);
    });
    return now;
}

Result<void> ConflictsModel::load(const std::vector<Id>& touched)
{
    auto now = readAnew(touched);
    if (!now)
        return failure(now.error());
    m_isRead = true;
    beginResetModel();
    using Place = std::pair<Id, const Field*>;
    const auto placeOf = [](const ConflictEntry& entry) {
        return Place(entry.conflict.record, entry.conflict.conflict.field);
    };
    QSet<Place> open;
    for (const ConflictEntry& entry : *now)
        open.insert(placeOf(entry));
    std::erase_if(m_settled, [&](const ConflictEntry& entry) { return open.contains(placeOf(entry)); }); // undone
    for (ConflictEntry& entry : m_open)
        if (!open.contains(placeOf(entry))) {
            entry.settledAs = settledWords(entry);
            m_settled.push_back(std::move(entry));
        }
    m_open = std::move(*now);
    forgetWords();
    choose();
    endResetModel();
    return {};
}

void ConflictsModel::forgetWords()
{
    for (auto* entries : {&m_open, &m_settled})
        for (ConflictEntry& entry : *entries)
            entry.forgetWords();
}

void ConflictsModel::setFilter(const ConflictFilter& filter)
{
    beginResetModel();
    m_filter = filter;
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
    m_ofMerge.clear();
    if (m_filter.by == ConflictFilter::By::Merge)
        if (const auto edits = editsOfMerge(m_pool, m_filter.merge))
            m_ofMerge = QSet<Id>(edits->begin(), edits->end());
    m_ofRecord.clear();
    for (const ConflictPlace& place : ConflictMarks::of(m_pool).about(m_filter.record))
        m_ofRecord.insert(place.record());
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
        return m_ofRecord.contains(entry.conflict.record) || (!entry.isOpen() && entry.root().id == m_filter.record);
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

int ConflictsModel::rowOf(const OpenConflict& conflict) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (const OpenConflict& listed = m_rows[row]->conflict;
            listed.record == conflict.record && listed.conflict.field == conflict.conflict.field)
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
    const QString last = entry.isOpen() ? entry.words().choice : *entry.settledAs;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QStringList{entry.words().subject, entry.words().field,
                           entry.isOpen() ? last : tr("settled: %1").arg(last)}
            .join(QStringLiteral("\n"));
    return {};
}

} // namespace advisorpool
