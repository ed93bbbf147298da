#pragma once

#include "ui/workshops/workshop_facts.h"

#include <QAbstractTableModel>

namespace advisorpool {

// The candidates, what their marks say together, and what was decided.
class DecisionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Marks, Decision, Signed, Columns };
    DecisionsModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

    void setFacts(const WorkshopFacts& facts);
    const Id& idOf(int row) const { return m_rows[static_cast<size_t>(row)].participation; }
    int rowOf(const Id& participation) const; // -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Id participation;
        QString name;
        QString administration;
        MarkSummary marks;
        std::optional<AccreditationStep> decision;
    };
    Pool& m_pool;
    std::vector<Row> m_rows;
};

} // namespace advisorpool
