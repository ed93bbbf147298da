#include "ui/window/advisor_menu.h"

#include "ui/advisors/advisors_room.h"
#include "ui/window/exports.h"
#include "ui/window/window_actions.h"

namespace advisorpool {

AdvisorMenu::AdvisorMenu(const Pool& pool, WindowActions& actions, AdvisorsRoom& room, Exports& exports,
                         QObject* parent)
    : QObject(parent), m_pool(pool), m_actions(actions), m_room(room)
{
    connect(actions.newAdvisor, &QAction::triggered, this, [this] {
        Q_EMIT roomWanted();
        m_room.addAdvisor();
    });
    connect(actions.duplicateAdvisor, &QAction::triggered, &room, &AdvisorsRoom::duplicateCurrent);
    connect(actions.deleteAdvisor, &QAction::triggered, &room, &AdvisorsRoom::deleteSelected);
    connect(actions.eraseAdvisor, &QAction::triggered, &room, &AdvisorsRoom::eraseCurrent);
    connect(actions.copyRows, &QAction::triggered, &exports, &Exports::copySelected);
    connect(actions.exportShown, &QAction::triggered, &exports, &Exports::ask);
    connect(actions.print, &QAction::triggered, &exports, &Exports::print);
    connect(&room, &AdvisorsRoom::exportWanted, &exports, &Exports::ask);
    if (pool.isWritable())
        room.setFirstAction(actions.newAdvisor);
}

void AdvisorMenu::onPage(const QWidget* page)
{
    const bool here = page == &m_room;
    for (QAction* action : {m_actions.exportShown, m_actions.print, m_actions.copyRows})
        action->setEnabled(here);
    for (QAction* action :
         {m_actions.pasteRows, m_actions.duplicateAdvisor, m_actions.deleteAdvisor, m_actions.eraseAdvisor})
        action->setEnabled(here && m_pool.isWritable());
}

} // namespace advisorpool
