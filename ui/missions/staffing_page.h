#pragma once

#include "ui/missions/mission_team.h"

#include <QWidget>

class QSplitter;
class QTabBar;

namespace advisorpool {

class RecordForm;
class SeatsList;
class ShortlistPanel;
class StaffingHead;
class TeamColumn;
class TextLabel;
class Theme;

// The staffing of a mission: its seats, who fits the chosen one, and the team so far with its releases.
class StaffingPage : public QWidget
{
    Q_OBJECT

public:
    StaffingPage(Pool& pool, const Theme& theme, QWidget* parent);

    void setMission(const Id& mission, const Id& seat = {});
    int fitting() const; // for the status line

Q_SIGNALS:
    void closed();
    void advisorWanted(const advisorpool::Id& advisor);
    void failed(const advisorpool::Error& error);
    void told(const QString& words);
    void counted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSeats();
    QWidget* makeMiddle();
    void connectParts();
    void reload();
    void propose(const Id& seat, const Id& advisor, const QString& reason);
    void fit();
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    MissionTeam m_team;
    StaffingHead* m_head;
    QSplitter* m_columns;
    SeatsList* m_seats;
    TextLabel* m_requestTitle;
    RecordForm* m_request;
    QTabBar* m_tabs; // in a narrow window the team shares the middle
    ShortlistPanel* m_shortlist;
    TeamColumn* m_teamColumn;
    QWidget* m_middle;
    bool m_narrow = false;
    bool m_stale = false;
};

} // namespace advisorpool
