#include "ui/forms/room.h"

namespace advisorpool {

void Room::setFirstAction(QAction* action, TopBar::Weight weight)
{
    m_action = action;
    m_weight = weight;
}

} // namespace advisorpool
