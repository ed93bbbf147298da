#pragma once

#include "core/pool/pool.h"
#include "core/workshops/workshop.h"
#include "ui/look/chip.h"

#include <QAbstractTableModel>

namespace advisorpool {

// The workshops: first those that are not closed yet, in the order in which they come, then the closed, latest first.
class WorkshopsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { StatusChip = Qt::UserRole + 60, Counts }; // a Chip; a few words beside it

    explicit WorkshopsModel(Pool& pool, QObject* parent = nullptr);

    void load();
    const Id& at(int row) const { return m_rows[static_cast<size_t>(row)].workshop.id; }
    int rowOf(const Id& id) const; // -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        Workshop workshop;
        QString group;
        int candidates = 0;
        int passed = 0;
    };

    Pool& m_pool;
    std::vector<Row> m_rows;
};

// What a workshop's status looks like.
Chip statusChip(std::optional<WorkshopStatus> status);

} // namespace advisorpool
