#pragma once

#include "core/missions/field_queue.h"
#include "ui/forms/pool_thread.h"

#include <QWidget>

#include <atomic>

class QComboBox;
class QStackedWidget;

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
    ~QueuePage() override { ++m_round; } // nothing more is looked for

    void load();
    int shown() const;
    void relabel();

Q_SIGNALS:
    void advisorWanted(const advisorpool::Id& advisor);
    void counted();

private:
    void fillGroups();
    void showRows();
    void takeQueue(const std::vector<QueueEntry>& queue);

    QueueModel* m_model;
    QComboBox* m_group;
    TextLabel* m_note;
    QStackedWidget* m_stack;
    PeopleTable* m_table;
    EmptyNote* m_empty;
    std::atomic<int> m_round = 0; // of looking for who waits, and what fits
    PoolThread m_thread;
};

} // namespace advisorpool
