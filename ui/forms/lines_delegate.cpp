#include "ui/forms/lines_delegate.h"

#include "ui/forms/conflict_marks.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QTableView>

namespace advisorpool {

LinesDelegate::LinesDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int LinesDelegate::rowHeight() const
{
    const Type& type = m_theme.type();
    const int text =
        QFontMetrics(type.font(Type::Style::Base)).height() + QFontMetrics(type.font(Type::Style::Second)).height();
    return std::max(m_theme.px(46), text + m_theme.px(12));
}

void LinesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool keyboard = table && table->hasFocus() && table->currentIndex().row() == index.row();
    const bool last = index.column() == index.model()->columnCount() - 1;
    paintRowGround(*painter, option, m_theme.look(), index.column() == 0, last, keyboard);
    QRect box = option.rect.adjusted(m_theme.px(index.column() == 0 ? 16 : 8), 0, -m_theme.px(4), -1);
    if (const auto fold = index.data(Fold).value<Folding>(); fold != Folding::None) {
        box.setLeft(box.left() + m_theme.px(8));
        if (fold != Folding::Inside)
            paintIcon(*painter, foldRect(option.rect), fold == Folding::Open ? Icon::ChevronDown : Icon::ChevronRight,
                      m_theme.tokens().text2);
    }
    const bool inConflict = index.data(InConflict).toBool();
    paintTwoLines(*painter, inConflict ? besideConflictMark(box, m_theme.look()) : box,
                  index.data(Lines).value<TwoLines>(), m_theme.look());
    if (inConflict)
        paintConflictMark(*painter, option.rect, m_theme.look());
}

QRect LinesDelegate::foldRect(const QRect& cell) const
{
    const int side = m_theme.px(14);
    return {cell.left() + m_theme.px(6), cell.top() + (cell.height() - side) / 2, side, side};
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {twoLinesWidth(index.data(Lines).value<TwoLines>(), m_theme.look()) +
                m_theme.px(index.column() > 0                                   ? 18
                           : index.data(Fold).value<Folding>() == Folding::None ? 26
                                                                                : 34),
            rowHeight()};
}

} // namespace advisorpool
