#include "ui/conflicts/fork_view.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace advisorpool {

ForkView::ForkView(const Theme& theme, Way way, int branches, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_way(way), m_branches(branches)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.follow(this, [this] {
        updateGeometry();
        update();
    });
}

QSize ForkView::sizeHint() const
{
    return {m_theme.px(100), m_theme.px(24)};
}

void ForkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int thick = std::max(1, m_theme.px(1.5));
    const QColor color = m_theme.tokens().controlLine;
    const int middle = height() / 2;
    const bool isApart = m_way == Way::Apart;
    const auto stroke = [&](int x, int top, int bottom) {
        painter.fillRect(x - thick / 2, top, thick, bottom - top, color);
    };
    const auto centre = [&](int branch) { return width() * (2 * branch + 1) / (2 * m_branches); };
    stroke(width() / 2, isApart ? 0 : middle, isApart ? middle : height());
    painter.fillRect(centre(0) - thick / 2, middle, centre(m_branches - 1) - centre(0) + thick, thick, color);
    for (int branch = 0; branch < m_branches; ++branch)
        stroke(centre(branch), isApart ? middle : 0, isApart ? height() : middle);
}

} // namespace advisorpool
