#pragma once

#include "ui/history/history_filter.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace advisorpool {

// The edits, newest first. Whom an edit was about is looked up as it comes into sight.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who, Columns };

    explicit HistoryModel(Pool& pool, QObject* parent = nullptr);

    void load();
    void setFilter(const HistoryFilter& filter);
    const HistoryFilter& filter() const { return m_filter; }
    QStringList authors() const { return m_authors; }
    int total() const { return m_total; }
    const EditRow& at(int row) const { return m_edits[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Pool& m_pool;
    HistoryFilter m_filter;
    int m_total = 0;
    QStringList m_authors;
    std::vector<EditRow> m_edits;
    struct Words
    {
        QString what;
        bool isUndone = false;
    };
    mutable std::unordered_map<Id, Words> m_words;
};

} // namespace advisorpool
