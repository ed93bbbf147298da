#pragma once

#include "core/missions/field_queue.h"
#include "ui/accreditation/standing_words.h"

#include <QAbstractTableModel>

namespace advisorpool {

// Those who wait pre-accredited for an in-field mission: who, as what, for how long, and what goes on meanwhile.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, As, Waiting, Now, Columns };
    enum Role { Days = Qt::UserRole + 60, LongestDays }; // of Waiting; Days is -1 where nobody knows

    explicit QueueModel(Pool& pool, QObject* parent = nullptr);

    void setQueue(std::vector<QueueEntry> queue);
    void setGroup(const Id& group); // null: all
    void setFitting(FittingSeats fitting);
    const QueueEntry& at(int row) const { return *m_rows[static_cast<size_t>(row)]; }
    int rowOf(const Id& advisor) const;
    int waitingIn(const Id& group) const;
    const StandingWords& words() const { return *m_words; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    TwoLines linesAt(const QueueEntry& entry, int column) const;
    TwoLines nowLines(const QueueEntry& entry) const;
    int daysOf(const QueueEntry& entry) const;

    Pool& m_pool;
    std::unique_ptr<StandingWords> m_words;
    std::vector<QueueEntry> m_queue;
    std::vector<const QueueEntry*> m_rows;
    Id m_group;
    std::optional<FittingSeats> m_fitting; // once it is known
    int m_longest = 1;
};

// "5 months", "1 year 2 months", "12 days".
QString spanWords(int days);

} // namespace advisorpool
