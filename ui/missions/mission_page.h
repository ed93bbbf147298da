#pragma once

#include "ui/missions/mission_team.h"

#include <QFrame>

class QScrollArea;
class QStackedWidget;

namespace advisorpool {

class AfterSection;
class ChecklistSection;
class ConflictsNote;
class ContinuitySection;
class EmptyNote;
class MissionHead;
class RecordForm;
class RecordHistory;
class SeatsList;
class TextLabel;
class Theme;

// One mission: the request, its seats, what is to be done, what came of it.
class MissionPage : public QFrame
{
    Q_OBJECT

public:
    MissionPage(Pool& pool, const Theme& theme, QWidget* parent);

    void setMission(const Id& id); // null: none; the same one: as the pool has it now
    void findPeople();             // as if the button were pressed
    const Id& mission() const { return m_id; }
    void edit(const QString& field);

Q_SIGNALS:
    void staffingWanted(const advisorpool::Id& mission, const advisorpool::Id& seat);
    void missionWanted(const advisorpool::Id& mission);
    void duplicateWanted();
    void deleteWanted();
    void templateWanted();
    void historyWanted(const advisorpool::Id& mission);
    void conflictsWanted(const advisorpool::Id& mission);
    void failed(const advisorpool::Error& error);
    void undone(const advisorpool::Id& edit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addParts();
    void connectParts();
    void refresh();
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    EmptyNote* m_none;
    MissionHead* m_head;
    ConflictsNote* m_conflicts;
    RecordForm* m_request;
    TextLabel* m_requestTitle;
    SeatsList* m_seats;
    ChecklistSection* m_checklist;
    AfterSection* m_after;
    RecordForm* m_report;
    ContinuitySection* m_others;
    RecordHistory* m_history;
    Id m_id;
};

} // namespace advisorpool
