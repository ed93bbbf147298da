#include "ui/look/pen.h"

#include <QPainterPath>
#include <numbers>

namespace advisorpool {

namespace {

// A line on the 14 grid of the small marks, scaled to the box.
void drawOnGrid(QPainter& painter, const QRectF& box, const QColor& color, double weight, const QList<QPointF>& points)
{
    const double unit = box.width() / 14;
    QPolygonF line;
    for (const QPointF& point : points) {
        line << box.topLeft() + point * unit;
    }
    painter.setPen(QPen(color, weight * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

} // namespace

void fillBox(QPainter& painter, const QRectF& box, double radius, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(box, radius, radius);
}

void strokeBox(QPainter& painter, const QRectF& box, double radius, const QColor& color, double width,
               Qt::PenStyle style)
{
    const double inset = width / 2;
    QPen pen(color, width);
    if (style != Qt::SolidLine) {
        pen.setDashPattern({3 / width, 2 / width});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& color)
{
    drawOnGrid(painter, box, color, 1.7, {{3.9, 7.3}, {6.1, 9.5}, {10.2, 5.0}});
}

void paintCross(QPainter& painter, const QRectF& box, const QColor& color)
{
    drawOnGrid(painter, box, color, 1.5, {{4.8, 4.8}, {9.2, 9.2}});
    drawOnGrid(painter, box, color, 1.5, {{9.2, 4.8}, {4.8, 9.2}});
}

void paintBang(QPainter& painter, const QRectF& box, const QColor& color)
{
    drawOnGrid(painter, box, color, 1.7, {{7, 3.7}, {7, 7.2}});
    const double unit = box.width() / 14;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(box.topLeft() + QPointF(7, 10.1) * unit, unit, unit);
}

void paintRing(QPainter& painter, const QRectF& box, const QColor& color, double width)
{
    const double inset = width / 2;
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

void paintDashedRing(QPainter& painter, const QRectF& box, const QColor& color, double width)
{
    constexpr int dashes = 9;
    const double inset = width / 2;
    const double circle = std::numbers::pi * (box.width() - width) / width;
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({circle / dashes * 0.6, circle / dashes * 0.4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

void paintLetter(QPainter& painter, const QRectF& box, const QString& letter, const QColor& color)
{
    QFont font = painter.font();
    font.setPixelSize(qMax(1, qRound(box.height() * 0.68)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, letter);
}

bool paintLine(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment)
{
    const QFontMetrics metrics(font, painter.device());
    const bool fits = metrics.horizontalAdvance(text) <= box.width();
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, alignment.toInt() | Qt::TextSingleLine | Qt::TextDontClip,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, box.width()));
    return fits;
}

} // namespace advisorpool
