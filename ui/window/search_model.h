#pragma once

#include "core/people/name_search.h"

#include <QAbstractListModel>

namespace advisorpool {

// What the search box finds; the last row narrows the list of advisors to the text.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindName = Qt::UserRole + 100, RecordId }; // RecordId: text; empty in the last row

    explicit SearchModel(Pool& pool, QObject* parent = nullptr);

    void setQuery(const QString& text);
    const QString& query() const { return m_query; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool isLast(const QModelIndex& index) const { return index.row() == static_cast<int>(m_hits.size()); }
    QVariant lastRow(int role) const;

    Pool& m_pool;
    NameSearch m_search;
    std::vector<Id> m_changed; // since the search last looked; empty: everything
    bool m_current = false;
    QString m_query;
    std::vector<NameSearch::Hit> m_hits;
};

} // namespace advisorpool
