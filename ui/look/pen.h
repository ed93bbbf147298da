#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace advisorpool {

// Small strokes that the painters share.

// A painter as we like it, and as it was when this goes.
class Canvas
{
public:
    explicit Canvas(QPainter& painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Canvas() { m_painter.restore(); }
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

private:
    QPainter& m_painter;
};

void fillBox(QPainter& painter, const QRectF& box, double radius, const QColor& color);

// The border lies inside the box.
void strokeBox(QPainter& painter, const QRectF& box, double radius, const QColor& color, double width,
               Qt::PenStyle style = Qt::SolidLine);

// A tick, a cross, a bang (!) and a ring in a square box; their weight goes by its size.
void paintTick(QPainter& painter, const QRectF& box, const QColor& color);
void paintCross(QPainter& painter, const QRectF& box, const QColor& color);
void paintBang(QPainter& painter, const QRectF& box, const QColor& color);
void paintRing(QPainter& painter, const QRectF& box, const QColor& color, double width);
// Always the same number of dashes, so the ring closes evenly at any size.
void paintDashedRing(QPainter& painter, const QRectF& box, const QColor& color, double width);
// One letter, as large as suits a mark.
void paintLetter(QPainter& painter, const QRectF& box, const QString& letter, const QColor& color);

// One line of text in a box, its end left out where it does not fit; returns whether it did fit.
bool paintLine(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace advisorpool
