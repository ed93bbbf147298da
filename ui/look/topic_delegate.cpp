#include "ui/look/topic_delegate.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QListView>

namespace advisorpool {

QSize TopicDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics words(m_theme.type().font(Type::Style::Medium));
    return {words.horizontalAdvance(index.data().toString()) + m_theme.px(32), m_theme.px(32)};
}

void TopicDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const Canvas canvas(*painter);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF box = QRectF(option.rect).adjusted(m_theme.px(8), 1, -m_theme.px(8), -1);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        fillBox(*painter, box, 6, chosen ? t.surface : t.hover);
    if (chosen && option.state.testFlag(QStyle::State_HasFocus))
        strokeBox(*painter, box, 6, t.accent, 2);
    paintLine(*painter, box.toRect().adjusted(m_theme.px(8), 0, 0, 0), index.data().toString(),
              m_theme.type().font(chosen ? Type::Style::Medium : Type::Style::Base), chosen ? t.accent : t.text);
}

void dressTopics(QListView& list, const Theme& theme)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setItemDelegate(new TopicDelegate(theme, &list));
    list.setMouseTracking(true);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setProperty("look", QStringLiteral("rail")); // a palette of its own would not survive another theme
}

} // namespace advisorpool
