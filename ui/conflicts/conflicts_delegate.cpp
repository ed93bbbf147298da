#include "ui/conflicts/conflicts_delegate.h"

#include "ui/conflicts/conflicts_model.h"
#include "ui/look/chip.h"
#include "ui/look/pen.h"
#include "ui/look/row.h"
#include "ui/look/theme.h"

#include <QListView>
#include <QPainter>

namespace advisorpool {

ConflictsDelegate::ConflictsDelegate(const Theme& theme, const ConflictsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

void ConflictsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = m_theme.look();
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const bool keyboard = list && list->hasFocus() && list->currentIndex().row() == index.row();
    paintRowGround(*painter, option, look, true, true, keyboard);
    const ConflictEntry& entry = m_model.at(index.row());
    QRect box = option.rect.adjusted(m_theme.px(16), m_theme.px(9), -m_theme.px(14), -m_theme.px(9));
    const int side = m_theme.px(14);
    paintStatus(*painter, QRect(box.left(), box.top() + m_theme.px(2), side, side),
                entry.isOpen() ? StatusMark::Problem : StatusMark::Ok, look);
    box.setLeft(box.left() + side + m_theme.px(10));
    const auto line = [&](const QString& text, Type::Style style, const QColor& color) {
        const QFont font = look.type.font(style);
        const int height = QFontMetrics(font).height() + m_theme.px(1);
        paintLine(*painter, QRect(box.left(), box.top(), box.width(), height), text, font, color);
        box.setTop(box.top() + height);
    };
    const Tokens& t = look.tokens;
    line(entry.words().subject, entry.isOpen() ? Type::Style::Name : Type::Style::Base, t.text);
    line(entry.words().field, Type::Style::Second, t.text);
    if (!entry.isOpen()) {
        const Chip chip{Chip::Kind::Ok, tr("settled"), Icon::Check};
        const QSize size = chipSize(chip, look);
        paintChip(*painter, {box.right() - size.width(), box.top() - m_theme.px(1)}, chip, look,
                  option.state.testFlag(QStyle::State_Selected));
        box.setRight(box.right() - size.width() - m_theme.px(6));
    }
    line(entry.isOpen() ? entry.words().choice : *entry.settledAs, Type::Style::Second, t.text2);
}

QSize ConflictsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const Type& type = m_theme.type();
    const int text = QFontMetrics(type.font(Type::Style::Name)).height() +
                     2 * QFontMetrics(type.font(Type::Style::Second)).height() + m_theme.px(3);
    return {m_theme.px(200), std::max(m_theme.px(74), text + m_theme.px(19))};
}

} // namespace advisorpool
