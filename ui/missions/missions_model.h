#pragma once

#include "core/missions/mission.h"
#include "core/pool/pool.h"
#include "ui/forms/lines_delegate.h"
#include "ui/look/chip.h"

#include <QAbstractTableModel>

namespace advisorpool {

struct ConflictPlace;

// The missions by their start, those without a date last: ids in order, rows read as they come into sight.
class MissionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Dates, Status, Seats, Columns };
    enum Role { ChipRole = LinesDelegate::Lines + 1 }; // a Chip, below or instead of the lines

    enum class Which { All, Current, Overdue, Done, Templates }; // by status; overdue: an answer about a release is
    enum class Period { Always, Coming, ThisYear, LastYear };    // by dates

    explicit MissionsModel(Pool& pool, QObject* parent = nullptr);

    void load();
    void show(Which which, Period period);
    void setNarrow(bool narrow); // the seats stand beside the status, the months are short
    Id at(int row) const { return m_ids[static_cast<size_t>(row)]; }
    int rowOf(const Id& id) const;
    int firstCurrent() const { return m_firstCurrent; } // the first that is under way or to come; else the first
    int total() const { return m_total; }               // templates left out

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        TwoLines lines;
        std::optional<Chip> chip;
    };
    struct Row
    {
        std::array<Cell, Columns> cells;
    };

    int columnOf(const ConflictPlace& place) const; // that shows the field; what none shows stands at the title
    bool isShown(const Mission& mission) const;
    bool isOf(const Mission& mission) const; // the period
    const Row& row(int number) const;
    Row read(const Id& id) const;
    QDate today() const;

    Pool& m_pool;
    Which m_which = Which::All;
    Period m_period = Period::Always;
    std::vector<Id> m_ids;
    int m_total = 0;
    int m_firstCurrent = 0;
    bool m_narrow = false;
    mutable std::unordered_map<Id, Row> m_rows; // those seen so far
};

} // namespace advisorpool
