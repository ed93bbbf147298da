#include "ui/look/keycap.h"

#include "ui/look/look.h"
#include "ui/look/pen.h"

namespace advisorpool {

QSize keycapSize(const QString& keys, const Look& look)
{
    const QFontMetrics metrics(look.type.font(Type::Style::Axis));
    return {metrics.horizontalAdvance(keys) + 2 * look.px(5), std::max(look.px(18), metrics.height() + 2)};
}

void paintKeycap(QPainter& painter, const QRect& box, const QString& keys, const Look& look)
{
    const Canvas canvas(painter);
    fillBox(painter, box, 3, look.tokens.raised);
    strokeBox(painter, box, 3, look.tokens.line, 1);
    paintLine(painter, box, keys, look.type.font(Type::Style::Axis), look.tokens.text2, Qt::AlignCenter);
}

} // namespace advisorpool
