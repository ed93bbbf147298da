#pragma once

#include "core/people/advisor.h"
#include "core/people/name_search.h"

#include <QAbstractListModel>

namespace advisorpool {

// The people that a search box finds, in either script, for one to be taken in; at last whoever is called as typed, new
// in the pool.
class PersonSearch : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PersonSearch(Pool& pool, QObject* parent = nullptr);

    void setQuery(const QString& text);
    // Without an id: new.
    Advisor at(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Pool& m_pool;
    NameSearch m_search;
    std::vector<Id> m_changed; // since the search last looked
    bool m_all = true;         // must be read anew
    std::vector<Advisor> m_found;
    bool m_isSure = false; // the first one is called as typed
    std::optional<Advisor> m_new;
};

} // namespace advisorpool
