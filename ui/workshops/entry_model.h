#pragma once

#include "core/pool/pool.h"
#include "ui/forms/lines_delegate.h"
#include "ui/workshops/entry_grid.h"

#include <QAbstractTableModel>

namespace advisorpool {

struct EntryCell
{
    QString text;
    Entry::Ground ground = Entry::Ground::None;
    bool note = false;
    bool inInput = false;         // longer than a key: typed in an input
    QString words = {};           // for the tooltip and screen readers; empty: the text
    std::vector<Id> records = {}; // whose values it shows
};

struct EntryRow
{
    Id id;
    TwoLines name;
    std::vector<EntryCell> cells;
};

// The table behind an EntryGrid, as a page made it. A new one of the same shape keeps the place and what is selected.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    EntryModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

    void setTable(const QStringList& headings, std::vector<EntryRow> rows); // the first heading is the names'
    const Id& idOf(int row) const { return m_rows[static_cast<size_t>(row)].id; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const EntryCell* cellAt(const QModelIndex& index) const; // null at a name

private:
    Pool& m_pool;
    QStringList m_headings;
    std::vector<EntryRow> m_rows;
};

} // namespace advisorpool
