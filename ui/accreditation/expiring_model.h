#pragma once

#include "ui/accreditation/standing_words.h"

#include <QAbstractTableModel>

namespace advisorpool {

// The accreditations that run out within so many months, or have run out: whom to invite to a refresher, or send.
class ExpiringModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, As, Until, State, Columns };

    explicit ExpiringModel(Pool& pool, QObject* parent = nullptr);

    void setRows(std::vector<AdvisorStanding> rows);
    const AdvisorStanding& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    bool anyValidity() const; // whether a group has one at all

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TwoLines linesAt(const AdvisorStanding& row, int column) const;
    int daysLeft(const AdvisorStanding& row) const;

    Pool& m_pool;
    std::unique_ptr<StandingWords> m_words;
    std::vector<AdvisorStanding> m_rows;
};

} // namespace advisorpool
