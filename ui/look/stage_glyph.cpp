#include "ui/look/stage_glyph.h"

#include "ui/look/pen.h"

namespace advisorpool {

namespace {

void paintDisc(QPainter& painter, const QRectF& box, const QColor& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(box);
}

// The missing part is the upper right, so the pie reads like a clock that has run on.
void paintPie(QPainter& painter, const QRectF& box, int quarters, const QColor& ink, double weight)
{
    paintRing(painter, box, ink, weight);
    const double inset = 2.4 * weight / 1.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    constexpr int quarter = 90 * 16; // QPainter counts sixteenths of a degree
    painter.drawPie(box.adjusted(inset, inset, -inset, -inset), quarters == 3 ? 0 : quarter, -quarters * quarter);
}

void paintHands(QPainter& painter, const QRectF& box, const QColor& ink, double weight)
{
    const double unit = box.width() / 14;
    const QPointF middle = box.center();
    painter.setPen(QPen(ink, weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle - QPointF(0, 3.2) * unit, middle, middle + QPointF(2.4, 1.2) * unit});
}

void paintBar(QPainter& painter, const QRectF& box, const QColor& ink, double weight)
{
    const double reach = box.width() * 0.22;
    painter.setPen(QPen(ink, weight, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(box.center() - QPointF(reach, 0), box.center() + QPointF(reach, 0));
}

} // namespace

void paintStage(QPainter& painter, const QRectF& box, StageMark mark, const QColor& ink, const QColor& ground)
{
    const Canvas canvas(painter);
    const double weight = 1.5 * box.width() / 14;
    switch (mark) {
    case StageMark::Nominated:
        return paintPie(painter, box, 1, ink, weight);
    case StageMark::Screened:
        return paintPie(painter, box, 2, ink, weight);
    case StageMark::PreAccredited:
        return paintPie(painter, box, 3, ink, weight);
    case StageMark::Accredited:
        paintDisc(painter, box, ink);
        return paintTick(painter, box, ground);
    case StageMark::Recognised:
        paintDisc(painter, box, ink);
        return paintLetter(painter, box, QStringLiteral("R"), ground);
    case StageMark::NotRetained:
        paintRing(painter, box, ink, weight);
        return paintBar(painter, box, ink, weight);
    case StageMark::Lapsed:
        paintDashedRing(painter, box, ink, weight);
        return paintHands(painter, box, ink, weight);
    case StageMark::Withdrawn:
        paintRing(painter, box, ink, weight);
        return paintCross(painter, box, ink);
    }
}

} // namespace advisorpool
