#pragma once

#include "ui/conflicts/conflict_entry.h"

#include <QAbstractListModel>
#include <QSet>

namespace advisorpool {

// The open conflicts that the filter lets through, and below them those that were settled since the room was opened.
class ConflictsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ConflictsModel(Pool& pool, QObject* parent = nullptr);

    // What was touched alone, where that is known.
    Result<void> load(const std::vector<Id>& touched = {});
    void forgetWords(); // names may be others now
    void setFilter(const ConflictFilter& filter);
    const ConflictFilter& filter() const { return m_filter; }
    void forgetSettled();

    const ConflictEntry& at(int row) const { return *m_rows[static_cast<size_t>(row)]; }
    const std::vector<ConflictEntry>& all() const { return m_open; }
    int openRows() const;
    int rowOf(const OpenConflict& conflict) const; // of its field, whatever the sides are now; -1: not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Result<std::vector<ConflictEntry>> readAnew(const std::vector<Id>& touched);
    void choose();
    bool passes(const ConflictEntry& entry) const;
    QString settledWords(const ConflictEntry& entry) const;

    Pool& m_pool;
    ConflictFilter m_filter;
    QSet<Id> m_ofMerge;  // the edits of the filter's merge
    QSet<Id> m_ofRecord; // what belongs to the filter's record
    bool m_isRead = false;
    std::vector<ConflictEntry> m_open;
    std::vector<ConflictEntry> m_settled;
    std::vector<const ConflictEntry*> m_rows;
};

} // namespace advisorpool
