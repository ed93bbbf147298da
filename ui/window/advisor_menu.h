#pragma once

#include <QObject>

class QWidget;

namespace advisorpool {

class AdvisorsRoom;
class Exports;
class Pool;
class WindowActions;

// The menus' entries about advisors: what they do in that room, and off in the others.
class AdvisorMenu : public QObject
{
    Q_OBJECT

public:
    AdvisorMenu(const Pool& pool, WindowActions& actions, AdvisorsRoom& room, Exports& exports, QObject* parent);
    void onPage(const QWidget* page);

Q_SIGNALS:
    void roomWanted(); // it is to be shown first

private:
    const Pool& m_pool;
    WindowActions& m_actions;
    AdvisorsRoom& m_room;
};

} // namespace advisorpool
