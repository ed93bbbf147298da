#pragma once

#include "core/people/name_search.h"

#include <QAbstractListModel>

namespace advisorpool {

// The people that a search box finds, in either script, for one to be taken in.
class PersonSearch : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PersonSearch(Pool& pool, QObject* parent = nullptr);

    void setQuery(const QString& text);
    Id at(const QModelIndex& index) const { return m_hits[static_cast<size_t>(index.row())].id; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Pool& m_pool;
    NameSearch m_search;
    std::vector<Id> m_changed; // since the search last looked
    bool m_all = true;         // must be read anew
    std::vector<NameSearch::Hit> m_hits;
};

} // namespace advisorpool
