#pragma once

#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QIconEngine>
#include <QPointer>

namespace advisorpool {

class Theme;

// Draws one outline in the colour that its role has at that moment. In a box wider than high the outline stands at the
// left and the rest is the gap before a button's words, which Qt's own layout makes too small.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const Theme& theme, Icon icon, Tokens::Role role);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;

private:
    QColor color(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme; // an icon may outlive it at the very end
    Icon m_icon;
    Tokens::Role m_role;
};

} // namespace advisorpool
