#include "ui/shell/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace advisorpool {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::sizeHint() const
{
    int width = -m_gap;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + m_gap;
            height = std::max(height, item->sizeHint().height());
        }
    }
    return QSize(std::max(0, width), height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// The items of one line stand on one middle, whatever their heights.
void FlowLayout::placeLine(const QList<Placed>& line, const QRect& inside, int height) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Placed& placed : line) {
        const QRect box = placed.box.translated(0, (height - placed.box.height()) / 2);
        placed.item->setGeometry(QStyle::visualRect(direction, inside, box));
    }
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QPoint next = inside.topLeft();
    int lineHeight = 0;
    QList<Placed> line;
    const auto endLine = [&] {
        if (move) {
            placeLine(line, inside, lineHeight);
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo(QSize(inside.width(), QLAYOUTSIZE_MAX));
        if (!line.isEmpty() && next.x() + size.width() > inside.left() + inside.width()) {
            endLine();
            next = QPoint(inside.left(), next.y() + lineHeight + m_gap);
            lineHeight = 0;
        }
        line << Placed{item, QRect(next, size)};
        next.rx() += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return next.y() + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace advisorpool
