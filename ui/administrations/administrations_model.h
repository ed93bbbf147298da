#pragma once

#include "core/people/administration.h"
#include "core/pool/pool.h"

#include <QAbstractTableModel>

namespace advisorpool {

// The administrations by region, then by country: a few hundred at most.
class AdministrationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Region, Advisors, Contact, Columns };

    explicit AdministrationsModel(Pool& pool, QObject* parent = nullptr);

    void load();
    // Of one region alone (its words; empty: of all), or only those that somebody of the pool comes from.
    void show(const QString& region, bool withAdvisors);
    QStringList regions() const; // in the order of the list
    int all() const { return static_cast<int>(m_all.size()); }
    const Administration& at(int row) const { return m_rows[static_cast<size_t>(row)].administration; }
    int rowOf(const Id& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Administration administration;
        QString name;
        QString country;
        QString region;
        int advisors = 0;
    };

    void choose();

    Pool& m_pool;
    std::vector<Row> m_all;
    std::vector<Row> m_rows; // those that are shown
    QString m_region;
    bool m_withAdvisors = false;
};

} // namespace advisorpool
