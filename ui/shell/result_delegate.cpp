#include "ui/shell/result_delegate.h"

#include "ui/look/pen.h"
#include "ui/look/row.h"
#include "ui/look/theme.h"
#include "ui/shell/search_box.h"

namespace advisorpool {

ResultDelegate::ResultDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? t.accentSoft : t.surface);
    QRect rest = option.rect.adjusted(m_theme.px(12), 0, -m_theme.px(12), 0);

    const QVariant icon = index.data(SearchBox::KindIcon);
    if (icon.isValid()) {
        const QRect box(rest.left(), rest.top(), m_theme.px(14), rest.height());
        paintIcon(*painter, box, static_cast<Icon>(icon.toInt()), selected ? t.accent : t.text2);
        rest.setLeft(rest.left() + m_theme.px(23));
    }
    const QString kind = index.data(SearchBox::KindWord).toString();
    if (!kind.isEmpty()) {
        const QFont font = m_theme.type().font(Type::Style::Second);
        paintLine(*painter, rest, kind, font, t.text3, Qt::AlignRight | Qt::AlignVCenter);
        rest.setRight(rest.right() - QFontMetrics(font).horizontalAdvance(kind) - m_theme.px(12));
    }
    const TwoLines lines{index.data().toString(), {}, {}, index.data(SearchBox::SecondLine).toString()};
    paintTwoLines(*painter, rest, lines, m_theme.look());
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int text = QFontMetrics(m_theme.type().font(Type::Style::Base)).height() +
                     QFontMetrics(m_theme.type().font(Type::Style::Second)).height();
    return {m_theme.px(200), std::max(m_theme.px(42), text + m_theme.px(8))};
}

} // namespace advisorpool
