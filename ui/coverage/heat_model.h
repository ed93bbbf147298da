#pragma once

#include "core/missions/coverage.h"
#include "ui/look/row.h"

#include <QAbstractTableModel>

namespace advisorpool {

// A coverage as a table: a row for each language, the last one for all of them; a column for each lane.
class HeatModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { Cell = Qt::UserRole + 1 }; // a CoverageCell

    HeatModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

    void setCoverage(Coverage coverage);
    const Coverage& coverage() const { return m_coverage; }
    const CoverageRow& row(int number) const; // the last: all languages
    const CoverageCell& cell(const QModelIndex& index) const;
    const TwoLines& lane(int column) const { return m_lanes[static_cast<size_t>(column)]; }
    bool isTotal(int row) const { return row == static_cast<int>(m_coverage.rows.size()); }
    QString sentence(const QModelIndex& index) const;

    // What a cell is about, whatever stands around it.
    struct Place
    {
        QString language; // empty: all of them
        CoverageLane lane;
        friend bool operator==(const Place&, const Place&) = default;
    };
    Place place(const QModelIndex& index) const;
    QModelIndex find(const Place& place) const; // invalid: it is not there

    TwoLines heading(int section, Qt::Orientation orientation) const;
    QModelIndexList thin() const; // nobody first, then the largest lack

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Pool& m_pool;
    Coverage m_coverage;
    std::vector<TwoLines> m_lanes; // sorted by these
};

} // namespace advisorpool

Q_DECLARE_METATYPE(advisorpool::CoverageCell)
