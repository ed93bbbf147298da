#include "ui/look/table_header.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

namespace advisorpool {

TableHeader::TableHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setObjectName(QStringLiteral("tableHeader"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_theme.follow(this, [this] {
        setFont(m_theme.type().font(Type::Style::SecondMedium));
        updateGeometry();
        viewport()->update();
    });
}

QSize TableHeader::sizeHint() const
{
    const int text = QFontMetrics(m_theme.type().font(Type::Style::SecondMedium)).height();
    return {QHeaderView::sizeHint().width(), std::max(m_theme.px(32), text + m_theme.px(12))};
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const int words = QFontMetrics(m_theme.type().font(Type::Style::SecondMedium)).horizontalAdvance(text);
    return {margin(section) + words + m_theme.px(4 + 14 + 8), sizeHint().height()};
}

// The first column starts at the page's margin.
int TableHeader::margin(int section) const
{
    return m_theme.px(visualIndex(section) == 0 ? 16 : 8);
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.tokens().raised);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), m_theme.tokens().line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& t = m_theme.tokens();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QFont font = m_theme.type().font(Type::Style::SecondMedium);

    painter->fillRect(rect, t.raised);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    const int arrow = sorted ? m_theme.px(4 + 14) : 0;
    QRect words = rect.adjusted(margin(section), 0, -arrow, 0);
    paintLine(*painter, words, text, font, sorted ? t.text : t.text2);
    if (sorted) {
        const int used = std::min(words.width(), QFontMetrics(font).horizontalAdvance(text));
        const QRect box(words.left() + used + m_theme.px(4), rect.top(), m_theme.px(14), rect.height());
        paintIcon(*painter, box, sortIndicatorOrder() == Qt::AscendingOrder ? Icon::ArrowDown : Icon::ArrowUp, t.text);
    }
}

} // namespace advisorpool
