#include "ui/shell/logo_view.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace advisorpool {

LogoView::LogoView(const Theme& theme, int side, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    m_theme.follow(this, [this, side] {
        setFixedSize(m_theme.px(side), m_theme.px(side));
        update();
    });
}

void LogoView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLogo(painter, rect(), m_theme.tokens());
}

} // namespace advisorpool
