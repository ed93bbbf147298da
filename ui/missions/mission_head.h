#pragma once

#include "ui/missions/mission_team.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace advisorpool {

class ChipView;
class TextLabel;
class Theme;

// A mission's name and status, what it can become next, and the way to its people.
class MissionHead : public QWidget
{
    Q_OBJECT

public:
    MissionHead(Pool& pool, const Theme& theme, QWidget* parent);

    void setTeam(const MissionTeam& team);

Q_SIGNALS:
    void staffingWanted();
    void duplicateWanted();
    void deleteWanted();
    void templateWanted();
    void failed(const advisorpool::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void become(MissionStatus status);

    Pool& m_pool;
    const Theme& m_theme;
    MissionTeam m_team;
    TextLabel* m_title;
    TextLabel* m_about;
    ChipView* m_status;
    QPushButton* m_staff;
    QToolButton* m_more;
    QPushButton* m_next; // what it usually becomes next
    MissionStatus m_nextStatus = MissionStatus::Received;
};

} // namespace advisorpool
