#include "ui/look/avatar.h"

#include "ui/look/look.h"
#include "ui/look/pen.h"

namespace advisorpool {

QString initialsOf(const QString& name)
{
    QString initials;
    const auto words = QStringView(name).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words.first(std::min<qsizetype>(2, words.size()))) {
        // A letter beyond the basic plane takes two units.
        const bool pair = word.size() > 1 && word.front().isHighSurrogate();
        initials += word.first(pair ? 2 : 1).toString().toUpper();
    }
    return initials;
}

void paintAvatar(QPainter& painter, const QRectF& box, const QString& name, const Look& look)
{
    const Canvas canvas(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.tokens.accentSoft);
    painter.drawEllipse(box);
    paintRing(painter, box, look.tokens.accentLine, 1);
    QFont font = look.type.font(Type::Style::Name);
    font.setPixelSize(qRound(std::max(box.height() * 0.36, 10 * look.type.scale())));
    painter.setFont(font);
    painter.setPen(look.tokens.accent);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, initialsOf(name));
}

} // namespace advisorpool
