#include "ui/look/icons.h"

#include "ui/look/tokens.h"

#include <QFile>
#include <QIcon>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

namespace advisorpool {

namespace {

// In the order of enum Icon.
constexpr std::array files{
    "arrow-down",
    "arrow-left",
    "arrow-up",
    "book-open",
    "calendar-days",
    "calendar-range",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "circle-check",
    "circle-question-mark",
    "circle-x",
    "clock",
    "copy",
    "download",
    "ellipsis",
    "eye",
    "file",
    "file-spreadsheet",
    "flag",
    "folder",
    "funnel",
    "git-fork",
    "git-merge",
    "globe",
    "graduation-cap",
    "history",
    "info",
    "landmark",
    "laptop",
    "layout-grid",
    "link",
    "lock",
    "mail",
    "message-square",
    "moon",
    "octagon-alert",
    "panel-left",
    "paperclip",
    "pencil",
    "plus",
    "printer",
    "redo-2",
    "save",
    "search",
    "send",
    "settings",
    "sheet",
    "shield-check",
    "star",
    "sun",
    "trash-2",
    "triangle-alert",
    "undo-2",
    "upload",
    "usb-stick",
    "user",
    "users",
    "workshop",
    "x",
};
static_assert(files.size() == static_cast<size_t>(Icon::X) + 1);

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray outline(Icon icon, const QColor& color, int side)
{
    // A small drawing needs the thicker line, or it looks grey beside text.
    const QByteArray stroke = side <= 14 ? QByteArrayLiteral("2.1") : QByteArrayLiteral("1.7");
    QByteArray svg = resource(iconFile(icon));
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + stroke + "\"");
    return svg;
}

QPixmap render(const QByteArray& svg, int side, qreal devicePixelRatio)
{
    QPixmap pixmap(QSizeF(side * devicePixelRatio, side * devicePixelRatio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

template <class Drawing> QPixmap cached(const QString& key, Drawing drawing)
{
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawing();
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QPixmap logo(const QColor& ground, const QColor& mark, int side, qreal devicePixelRatio)
{
    const QString key =
        QStringLiteral("logo/%1/%2/%3/%4").arg(ground.name(), mark.name()).arg(side).arg(devicePixelRatio);
    return cached(key, [&] {
        QByteArray svg = resource(QStringLiteral("logo"));
        svg.replace("#FFFFFF", mark.name().toLatin1());
        svg.replace("#1D4B94", ground.name().toLatin1());
        return render(svg, side, devicePixelRatio);
    });
}

void drawCentred(QPainter& painter, const QRectF& box, const QPixmap& pixmap)
{
    const QSizeF size = pixmap.deviceIndependentSize();
    const QPointF corner = box.center() - QPointF(size.width() / 2, size.height() / 2);
    painter.drawPixmap(QPointF(qRound(corner.x()), qRound(corner.y())), pixmap);
}

} // namespace

QString iconFile(Icon icon)
{
    return QLatin1String(files.at(static_cast<size_t>(icon)));
}

QPixmap iconPixmap(Icon icon, const QColor& color, int side, qreal devicePixelRatio)
{
    if (side <= 0) {
        return {}; // a button that has no room yet
    }
    const QString key = QStringLiteral("icon/%1/%2/%3/%4")
                            .arg(static_cast<int>(icon))
                            .arg(color.name())
                            .arg(side)
                            .arg(devicePixelRatio);
    return cached(key, [&] { return render(outline(icon, color, side), side, devicePixelRatio); });
}

void paintIcon(QPainter& painter, const QRectF& box, Icon icon, const QColor& color)
{
    const int side = qRound(std::min(box.width(), box.height()));
    drawCentred(painter, box, iconPixmap(icon, color, side, painter.device()->devicePixelRatioF()));
}

void paintLogo(QPainter& painter, const QRectF& box, const Tokens& tokens)
{
    const int side = qRound(std::min(box.width(), box.height()));
    drawCentred(painter, box, logo(tokens.accent, tokens.onAccent, side, painter.device()->devicePixelRatioF()));
}

QIcon windowIcon()
{
    const Tokens tokens = lightTokens();
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addPixmap(logo(tokens.accent, tokens.onAccent, side, 1));
    }
    return icon;
}

} // namespace advisorpool
