#include "ui/templates/page_preview.h"

#include "core/documents/document.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QImage>
#include <QPainter>

namespace advisorpool {

namespace {

constexpr int mostPages = 6;
constexpr int edge = 12;

} // namespace

PagePreview::PagePreview(const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_ground(new QWidget(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width stays
    m_ground->installEventFilter(this);
    setWidget(m_ground);
}

void PagePreview::setPage(const QString& html)
{
    if (html == m_html)
        return;
    m_html = html;
    draw();
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (m_drawnFor != viewport()->width())
        draw();
}

void PagePreview::draw()
{
    m_drawnFor = viewport()->width();
    const qreal ratio = devicePixelRatioF();
    const int width = std::max(m_drawnFor - 2 * m_theme.px(edge), m_theme.px(120));
    m_pages.clear();
    int height = m_theme.px(edge);
    if (const auto pages = pageImages(m_html, qRound(width * ratio), mostPages))
        for (const QImage& page : *pages) {
            m_pages.push_back(QPixmap::fromImage(page));
            m_pages.back().setDevicePixelRatio(ratio);
            height += qRound(m_pages.back().deviceIndependentSize().height()) + m_theme.px(edge);
        }
    m_ground->setMinimumHeight(height);
    m_ground->update();
}

bool PagePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ground || event->type() != QEvent::Paint)
        return QScrollArea::eventFilter(watched, event);
    QPainter painter(m_ground);
    int top = m_theme.px(edge);
    for (const QPixmap& page : m_pages) {
        const QSize size = page.deviceIndependentSize().toSize();
        painter.drawPixmap((m_ground->width() - size.width()) / 2, top, page);
        top += size.height() + m_theme.px(edge);
    }
    return true;
}

} // namespace advisorpool
