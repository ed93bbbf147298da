#pragma once

#include "core/accreditation/expert_group.h"

#include <QAbstractTableModel>

namespace advisorpool {

class Pool;

// The expert groups by their codes, and what each needs.
class GroupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Needs, Columns };

    explicit GroupsModel(Pool& pool, QObject* parent = nullptr);

    void load();
    const ExpertGroup& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    int rowOf(const Id& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Pool& m_pool;
    std::vector<ExpertGroup> m_rows;
};

} // namespace advisorpool
