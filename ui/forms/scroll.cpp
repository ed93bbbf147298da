#include "ui/forms/scroll.h"

#include <QScrollArea>

namespace advisorpool {

void scrollDown(QScrollArea& area)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setFocusPolicy(Qt::NoFocus);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QFrame* paneIn(QScrollArea& area)
{
    scrollDown(area);
    auto* ground = new QFrame(&area);
    ground->setProperty("look", QStringLiteral("pane")); // before the area polishes it
    area.setWidget(ground);
    return ground;
}

} // namespace advisorpool
