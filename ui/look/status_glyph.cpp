#include "ui/look/status_glyph.h"

#include "ui/look/look.h"
#include "ui/look/pen.h"

#include <numbers>

namespace advisorpool {

namespace {

QPolygonF octagon(const QRectF& box)
{
    const double radius = box.width() / 2 / std::cos(std::numbers::pi / 8);
    QPolygonF corners;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = std::numbers::pi / 8 + corner * std::numbers::pi / 4;
        corners << box.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    return corners;
}

void paintOctagon(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& mark)
{
    painter.setPen(QPen(fill, 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPolygon(octagon(box.adjusted(0.6, 0.6, -0.6, -0.6)));
    paintBang(painter, box, mark);
}

void paintTriangle(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& mark)
{
    const double unit = box.width() / 14;
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    painter.setPen(QPen(fill, 1.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF{at(7, 2), at(13.1, 12.4), at(0.9, 12.4)});
    paintBang(painter, QRectF(at(1.2, 2.4), QSizeF(11.6, 11.6) * unit), mark);
}

} // namespace

void paintStatus(QPainter& painter, const QRectF& box, StatusMark mark, const Look& look)
{
    const Tokens& t = look.tokens;
    const Canvas canvas(painter);
    const double weight = 1.3 * box.width() / 14;
    switch (mark) {
    case StatusMark::Ok:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ok);
        painter.drawEllipse(box);
        return paintTick(painter, box, t.surface);
    case StatusMark::Warn:
        return paintTriangle(painter, box, t.warnLine, t.surface);
    case StatusMark::Problem:
        return paintOctagon(painter, box, t.problemLine, t.surface);
    case StatusMark::Unknown:
        paintDashedRing(painter, box, t.text3, weight);
        return paintLetter(painter, box, QStringLiteral("?"), t.text2);
    case StatusMark::Excluded:
        paintRing(painter, box, t.text2, weight);
        return paintCross(painter, box, t.text2);
    }
}

Tokens::Role inkOf(StatusMark mark)
{
    switch (mark) {
    case StatusMark::Ok:
        return &Tokens::ok;
    case StatusMark::Warn:
        return &Tokens::warn;
    case StatusMark::Problem:
        return &Tokens::problem;
    case StatusMark::Unknown:
    case StatusMark::Excluded:
        break;
    }
    return &Tokens::neutral;
}

Tokens::Role groundOf(StatusMark mark)
{
    switch (mark) {
    case StatusMark::Ok:
        return &Tokens::okSoft;
    case StatusMark::Warn:
        return &Tokens::warnSoft;
    case StatusMark::Problem:
        return &Tokens::problemSoft;
    case StatusMark::Unknown:
    case StatusMark::Excluded:
        break;
    }
    return &Tokens::neutralSoft;
}

Tokens::Role lineOf(StatusMark mark)
{
    switch (mark) {
    case StatusMark::Ok:
        return &Tokens::ok;
    case StatusMark::Warn:
        return &Tokens::warnLine;
    case StatusMark::Problem:
        return &Tokens::problemLine;
    case StatusMark::Unknown:
    case StatusMark::Excluded:
        break;
    }
    return &Tokens::controlLine;
}

} // namespace advisorpool
