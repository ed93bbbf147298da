#pragma once

#include "core/missions/field_queue.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTimer;

namespace advisorpool {

class EmptyNote;
class PeopleTable;
class QueueModel;
class TextLabel;
class Theme;

// The in-field queue: who waits longest, in which expert group, and which missions to come would fit.
class QueuePage : public QWidget
{
    Q_OBJECT

public:
    QueuePage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void load();
    int shown() const;
    void relabel();

Q_SIGNALS:
    void advisorWanted(const advisorpool::Id& advisor);
    void counted();

private:
    void fillGroups();
    void showRows();
    void findFitting();

    Pool& m_pool;
    QueueModel* m_model;
    QComboBox* m_group;
    TextLabel* m_note;
    QStackedWidget* m_stack;
    PeopleTable* m_table;
    EmptyNote* m_empty;
    QTimer* m_step;          // one seat's shortlist at a time, so that nothing waits for all of them
    std::vector<Id> m_seats; // still to be asked
    FittingSeats m_fitting;
};

} // namespace advisorpool
