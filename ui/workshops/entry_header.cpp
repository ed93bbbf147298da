#include "ui/workshops/entry_header.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace advisorpool {

namespace {

constexpr int mostLines = 5;

} // namespace

EntryHeader::EntryHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    m_theme.follow(this, [this] {
        setFont(m_theme.type().font(Type::Style::SecondMedium));
        viewport()->update();
    });
}

QRect EntryHeader::words(const QRect& rect, int section) const
{
    return rect.adjusted(m_theme.px(section == 0 ? 16 : 5), m_theme.px(5), -m_theme.px(5), -m_theme.px(6));
}

int EntryHeader::heightFor() const
{
    const QFontMetrics metrics(m_theme.type().font(Type::Style::SecondMedium));
    int most = metrics.height();
    for (int section = 0; section < count(); ++section) {
        const QRect box = words(QRect(0, 0, sectionSize(section), 1000), section);
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        most = std::max(most, metrics.boundingRect(box, Qt::TextWordWrap, text).height());
    }
    return std::min(most, mostLines * metrics.height()) + m_theme.px(11);
}

int EntryHeader::leastFor(int section) const
{
    const QFontMetrics metrics(m_theme.type().font(Type::Style::SecondMedium));
    int widest = 0;
    for (const QString& word : model()->headerData(section, Qt::Horizontal).toString().split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + m_theme.px(12);
}

void EntryHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.tokens().raised);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), m_theme.tokens().line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void EntryHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& t = m_theme.tokens();
    painter->save();
    painter->fillRect(rect.adjusted(0, 0, 0, -1), t.raised);
    painter->setFont(m_theme.type().font(Type::Style::SecondMedium));
    painter->setPen(t.text2);
    const int align = section == 0 ? int(Qt::AlignLeft | Qt::AlignBottom) : int(Qt::AlignHCenter | Qt::AlignBottom);
    painter->drawText(words(rect, section), align | Qt::TextWordWrap,
                      model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace advisorpool
