#pragma once

#include "core/people/name_search.h"
#include "ui/forms/pool_thread.h"

#include <QAbstractListModel>

#include <future>

namespace advisorpool {

// What the search box finds; the last row narrows the list of advisors to the text. Who types before the names
// were read waits for them.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindName = Qt::UserRole + 100, RecordId }; // RecordId: text; empty in the last row

    explicit SearchModel(Pool& pool, QObject* parent = nullptr);

    void setQuery(const QString& text);
    // Reads the names beside the interface; once is enough.
    void readAhead();
    const QString& query() const { return m_query; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool isLast(const QModelIndex& index) const { return index.row() == static_cast<int>(m_hits.size()); }
    QVariant lastRow(int role) const;
    QString officeOf(const Id& advisor) const;
    void bringUpToDate();

    Pool& m_pool;
    NameSearch m_search;
    bool m_everything = true;  // is to be read
    std::vector<Id> m_changed; // since the search last looked
    std::unique_ptr<PoolThread> m_thread;
    std::future<std::optional<NameSearch>> m_coming;
    QString m_query;
    std::vector<NameSearch::Hit> m_hits;
};

} // namespace advisorpool
