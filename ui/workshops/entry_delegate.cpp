#include "ui/workshops/entry_grid.h"

#include "ui/forms/conflict_marks.h"
#include "ui/forms/lines_delegate.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace advisorpool {

namespace {

Tokens::Role groundOf(Entry::Ground ground)
{
    switch (ground) {
    case Entry::Ground::Ok:
        return &Tokens::okSoft;
    case Entry::Ground::Warn:
        return &Tokens::warnSoft;
    case Entry::Ground::Problem:
        return &Tokens::problemSoft;
    case Entry::Ground::Quiet:
        return &Tokens::raised;
    default:
        return &Tokens::surface;
    }
}

Tokens::Role inkOf(Entry::Ground ground)
{
    switch (ground) {
    case Entry::Ground::Ok:
        return &Tokens::ok;
    case Entry::Ground::Warn:
        return &Tokens::warn;
    case Entry::Ground::Problem:
        return &Tokens::problem;
    case Entry::Ground::Quiet:
        return &Tokens::text2;
    default:
        return &Tokens::text;
    }
}

} // namespace

EntryDelegate::EntryDelegate(const Theme& theme, EntryGrid& grid)
    : QStyledItemDelegate(&grid), m_theme(theme), m_grid(grid)
{
}

int EntryDelegate::rowHeight() const
{
    const Type& type = m_theme.type();
    return std::max(m_theme.px(42), QFontMetrics(type.font(Type::Style::Base)).height() +
                                        QFontMetrics(type.font(Type::Style::Second)).height() + m_theme.px(8));
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = m_theme.look();
    const Tokens& t = look.tokens;
    if (index.column() == 0) {
        QStyleOptionViewItem plain = option;
        plain.state.setFlag(QStyle::State_Selected, m_grid.currentIndex().row() == index.row());
        paintRowGround(*painter, plain, look, true, false);
        paintTwoLines(*painter, option.rect.adjusted(m_theme.px(16), 0, -m_theme.px(4), -1),
                      index.data(LinesDelegate::Lines).value<TwoLines>(), look);
        return;
    }
    const auto ground = static_cast<Entry::Ground>(index.data(Entry::Tone).toInt());
    const QRect& box = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(box, selected ? t.accentSoft : t.*groundOf(ground));
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line);
    painter->fillRect(QRect(box.left(), box.top(), 1, box.height()), t.line);
    paintLine(*painter, box.adjusted(m_theme.px(4), 0, -m_theme.px(4), -1), index.data().toString(),
              look.type.font(Type::Style::Base), t.*inkOf(ground), Qt::AlignCenter);
    if (index.data(Entry::Note).toBool()) { // a corner, as spreadsheets mark a comment
        const int side = m_theme.px(7);
        const QPoint corner = box.topRight();
        painter->save();
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accentMid);
        painter->drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
        painter->restore();
    }
    if (index.data(InConflict).toBool())
        paintConflictMark(*painter, index.data(Entry::Note).toBool() ? box.adjusted(0, 0, -m_theme.px(8), 0) : box,
                          look);
    if (m_grid.currentIndex() == index) {
        const Canvas canvas(*painter);
        strokeBox(*painter, QRectF(box).adjusted(1, 0, 0, -1), 2, m_grid.hasFocus() ? t.accent : t.accentLine, 2);
    }
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.column() > 0)
        return {m_theme.px(84), rowHeight()};
    return {twoLinesWidth(index.data(LinesDelegate::Lines).value<TwoLines>(), m_theme.look()) + m_theme.px(24),
            rowHeight()};
}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* input = new QLineEdit(parent);
    input->setObjectName(QStringLiteral("cellInput"));
    input->setAlignment(Qt::AlignCenter);
    return input;
}

void EntryDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const QString text = static_cast<QLineEdit*>(editor)->text().trimmed();
    if (text == index.data(Qt::EditRole).toString())
        return;
    if (text.isEmpty())
        Q_EMIT m_grid.blanked({index});
    else
        Q_EMIT m_grid.typed(index, text);
}

// Up, down and Enter leave the input for the next cell.
bool EntryDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down || key == Qt::Key_Up) {
            auto* input = static_cast<QWidget*>(editor);
            Q_EMIT commitData(input);
            Q_EMIT closeEditor(input, QAbstractItemDelegate::NoHint);
            const QModelIndex cell = m_grid.currentIndex();
            if (key != Qt::Key_Up)
                m_grid.moveDown();
            else if (cell.row() > 0)
                m_grid.setCurrentIndex(cell.siblingAtRow(cell.row() - 1));
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace advisorpool
