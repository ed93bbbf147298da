#include "ui/look/icon_engine.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace advisorpool {

IconEngine::IconEngine(const Theme& theme, Icon icon, Tokens::Role role) : m_theme(&theme), m_icon(icon), m_role(role)
{
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    paintIcon(*painter, rect, m_icon, color(mode));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // `size` counts device pixels, the outline's weight goes by logical ones.
    const int side = qRound(std::min(size.width(), size.height()) / scale);
    const QPixmap outline = iconPixmap(m_icon, color(mode), side, scale);
    if (outline.isNull() || size.width() <= size.height()) {
        return outline;
    }
    QPixmap padded(size);
    padded.fill(Qt::transparent);
    padded.setDevicePixelRatio(scale);
    QPainter(&padded).drawPixmap(0, 0, outline);
    return padded;
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

QColor IconEngine::color(QIcon::Mode mode) const
{
    if (!m_theme) {
        return Qt::gray;
    }
    const Tokens& tokens = m_theme->tokens();
    return mode == QIcon::Disabled ? faded(tokens.*m_role, tokens) : tokens.*m_role;
}

} // namespace advisorpool
