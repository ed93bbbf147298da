#include "ui/forms/level_button.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

namespace advisorpool {

LevelButton::LevelButton(const Theme& theme, QWidget* parent) : QPushButton(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    m_theme.follow(this, [this] {
        updateGeometry();
        update();
    });
}

void LevelButton::setLevel(const LevelMark& level)
{
    m_level = level;
    updateGeometry();
    update();
}

QSize LevelButton::sizeHint() const
{
    const int text = QFontMetrics(m_theme.type().font(Type::Style::Base)).height();
    return {levelWidth(m_level, m_theme.look()) + m_theme.px(9), text + m_theme.px(6)};
}

void LevelButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    if (hasFocus() || (underMouse() && isEnabled())) {
        const Canvas canvas(painter);
        strokeBox(painter, rect(), 4, hasFocus() ? t.accent : t.controlLine, hasFocus() ? 2 : 1);
    }
    paintLevel(painter, rect().adjusted(m_theme.px(4), 0, 0, 0), m_level, m_theme.look());
}

} // namespace advisorpool
