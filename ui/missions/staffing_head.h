#pragma once

#include "ui/missions/mission_team.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace advisorpool {

class ChipView;
class FlowLayout;
class TextLabel;
class Theme;

// Over the staffing of a mission: where one is and the way back, what the mission is called, when, and how far it is.
class StaffingHead : public QFrame
{
    Q_OBJECT

public:
    StaffingHead(Pool& pool, const Theme& theme, QWidget* parent);

    void setTeam(const MissionTeam& team);

Q_SIGNALS:
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    Pool& m_pool;
    MissionTeam m_team;
    QPushButton* m_back;
    TextLabel* m_where;
    TextLabel* m_title;
    ChipView* m_status;
    TextLabel* m_about;
};

} // namespace advisorpool
