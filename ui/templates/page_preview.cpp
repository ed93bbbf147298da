#include "ui/templates/page_preview.h"

#include "core/documents/document.h"
#include "ui/forms/controls.h"
#include "ui/look/theme.h"

#include <QImage>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

constexpr int mostPages = 6;

} // namespace

PagePreview::PagePreview(const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_ground(new QWidget(this)), m_pages(new QVBoxLayout(m_ground))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width stays
    const int edge = theme.px(12);
    m_pages->setContentsMargins(edge, edge, edge, edge);
    m_pages->setSpacing(edge);
    setWidget(m_ground);
}

void PagePreview::setPage(const QString& html)
{
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
    const int place = verticalScrollBar()->value();
    const qreal ratio = devicePixelRatioF();
    const int width = std::max(m_drawnFor - 2 * m_theme.px(12), m_theme.px(120));
    clearLayout(*m_pages);
    if (const auto pages = pageImages(m_html, qRound(width * ratio), mostPages))
        for (const QImage& page : *pages) {
            auto* sheet = new QLabel(m_ground);
            QPixmap picture = QPixmap::fromImage(page);
            picture.setDevicePixelRatio(ratio);
            sheet->setPixmap(picture);
            sheet->setFixedSize(picture.deviceIndependentSize().toSize());
            m_pages->addWidget(sheet, 0, Qt::AlignHCenter | Qt::AlignTop);
        }
    m_pages->addStretch(1);
    m_pages->activate();
    verticalScrollBar()->setValue(place);
}

} // namespace advisorpool
