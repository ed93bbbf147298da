#include "ui/look/time_bar.h"

#include "ui/look/look.h"
#include "ui/look/pen.h"

namespace advisorpool {

void paintTimeBar(QPainter& painter, const QRectF& box, TimeBarKind kind, const Look& look)
{
    const Tokens& t = look.tokens;
    switch (kind) {
    case TimeBarKind::Confirmed:
        return fillBox(painter, box, 3, t.accent);
    case TimeBarKind::Released:
    case TimeBarKind::Asked:
        fillBox(painter, box, 3, t.accentSoft);
        return strokeBox(painter, box, 3, t.accent, 1.5);
    case TimeBarKind::Proposed:
        return strokeBox(painter, box, 3, t.accent, 1.5, Qt::DashLine);
    case TimeBarKind::Workshop:
        return fillBox(painter, box, 3, t.neutral);
    case TimeBarKind::Unavailable:
        fillBox(painter, box, 3, t.neutralSoft);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(t.neutral, Qt::BDiagPattern));
        painter.drawRoundedRect(box, 3, 3);
        return strokeBox(painter, box, 3, t.controlLine, 1);
    }
}

Tokens::Role inkOn(TimeBarKind kind)
{
    switch (kind) {
    case TimeBarKind::Confirmed:
        return &Tokens::onAccent;
    case TimeBarKind::Workshop:
        return &Tokens::surface;
    case TimeBarKind::Unavailable:
        return &Tokens::text;
    default:
        return &Tokens::accent;
    }
}

Tokens::Role inkBeside(TimeBarKind kind)
{
    return kind == TimeBarKind::Workshop || kind == TimeBarKind::Unavailable ? &Tokens::text2 : &Tokens::accent;
}

} // namespace advisorpool
