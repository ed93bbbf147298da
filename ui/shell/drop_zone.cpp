#include "ui/shell/drop_zone.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace advisorpool {

namespace {

// The one file that is dragged, if it is one we can read; else empty.
QString fileIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) {
        return {};
    }
    static const QStringList known{QStringLiteral("pool"), QStringLiteral("csv"), QStringLiteral("tsv"),
                                   QStringLiteral("txt"), QStringLiteral("xlsx")};
    const QString path = urls.first().toLocalFile();
    return known.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

DropZone::DropZone(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("dropZone"));
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    m_theme.follow(this, [this] {
        setFont(m_theme.type().font(Type::Style::Base));
        updateGeometry();
        update();
    });
    retranslate();
}

QSize DropZone::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + m_theme.px(80),
            std::max(m_theme.px(76), 3 * fontMetrics().height())};
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const Canvas canvas(painter);
    if (m_over) {
        fillBox(painter, rect(), 6, t.accentSoft);
    }
    strokeBox(painter, rect(), 6, m_over ? t.accent : t.controlLine, m_over ? 2 : 1, Qt::DashLine);
    const int side = m_theme.px(18);
    const int words = fontMetrics().horizontalAdvance(m_words);
    const int left = std::max(m_theme.px(8), (width() - side - m_theme.px(10) - words) / 2);
    const QColor ink = m_over ? t.accent : t.text2;
    paintIcon(painter, QRect(left, (height() - side) / 2, side, side), Icon::Download, ink);
    const int textLeft = left + side + m_theme.px(10);
    paintLine(painter, QRect(textLeft, 0, width() - textLeft - m_theme.px(4), height()), m_words, font(), ink);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(*event->mimeData()).isEmpty()) {
        m_over = true;
        update();
        event->acceptProposedAction();
    }
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event)
{
    m_over = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(fileIn(*event->mimeData()));
}

void DropZone::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DropZone::retranslate()
{
    m_words = tr("Drop a pool or a spreadsheet here");
    setAccessibleName(m_words);
    update();
}

} // namespace advisorpool
