#include "ui/shell/segment.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

namespace advisorpool {

namespace {

int heightOf(Segmented::Size size)
{
    switch (size) {
    case Segmented::Size::Tiny:
        return 20;
    case Segmented::Size::Small:
        return 26;
    case Segmented::Size::Regular:
        break;
    }
    return 30;
}

int paddingOf(Segmented::Size size)
{
    switch (size) {
    case Segmented::Size::Tiny:
        return 8;
    case Segmented::Size::Small:
        return 10;
    case Segmented::Size::Regular:
        break;
    }
    return 16;
}

Type::Style styleOf(Segmented::Size size)
{
    return size == Segmented::Size::Regular ? Type::Style::Medium : Type::Style::SecondMedium;
}

} // namespace

Segment::Segment(const Theme& theme, Segmented::Size size, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_size(size)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_theme.follow(this, [this] {
        setFont(m_theme.type().font(styleOf(m_size)));
        updateGeometry();
        update();
    });
}

void Segment::setEdges(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

QSize Segment::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2 * m_theme.px(paddingOf(m_size)),
            std::max(m_theme.px(heightOf(m_size)), metrics.height() + 4)};
}

void Segment::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const Canvas canvas(painter);
    // The frame runs through all segments: each draws the whole of it, moved so that only its own part is seen.
    constexpr int radius = 5;
    const QRect frame = rect().adjusted(m_first ? 0 : -2 * radius, 0, m_last ? 0 : 2 * radius, 0);
    fillBox(painter, frame, radius, isChecked() ? t.accent : underMouse() ? t.hover : t.surface);
    strokeBox(painter, frame, radius, t.controlLine, 1);
    if (!m_last) {
        painter.fillRect(QRect(width() - 1, 1, 1, height() - 2), t.controlLine);
    }
    if (hasFocus()) {
        const QRectF inside = QRectF(rect()).adjusted(2, 2, -2, -2);
        strokeBox(painter, inside, 3, isChecked() ? t.onAccent : t.accent, 2);
    }
    const QColor ink = isChecked() ? t.onAccent : t.text;
    paintLine(painter, rect(), text(), font(), isEnabled() ? ink : faded(ink, t), Qt::AlignCenter);
}

} // namespace advisorpool
