#pragma once

#include "ui/workshops/workshop_facts.h"

#include <QAbstractTableModel>

namespace advisorpool {

// A workshop's people: who, in which role, how they fit, whether they come.
class ParticipantsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Role, Fits, Comes, Columns };
    ParticipantsModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

    void setFacts(const WorkshopFacts& facts);
    const Id& idOf(int row) const { return m_people[static_cast<size_t>(row)].part.id; }
    int rowOf(const Id& participation) const; // -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Pool& m_pool;
    std::vector<Participant> m_people;
    std::vector<Requirement> m_profile;
};

// A choice of a field in words: a role, an answer.
QString choiceOf(const Kind& kind, QStringView field, int choice);
// "4 of 5 met", with what is not met or not known yet; empty where nobody asks.
QString fitWords(const Participant& one, const std::vector<Requirement>& profile);

} // namespace advisorpool
