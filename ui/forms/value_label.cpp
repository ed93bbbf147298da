#include "ui/forms/value_label.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QKeyEvent>

namespace advisorpool {

ValueLabel::ValueLabel(const Theme& theme, QWidget* parent)
    : TextLabel(theme, Type::Style::Base, &Tokens::text, parent), m_theme(theme)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_Hover);
    setEditable(true);
    m_theme.follow(this, [this] {
        setContentsMargins(m_theme.px(8), m_theme.px(4), m_theme.px(8), m_theme.px(4));
        setMinimumHeight(m_theme.px(30));
    });
}

void ValueLabel::setEditable(bool editable)
{
    m_editable = editable;
    setFocusPolicy(editable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(editable ? Qt::IBeamCursor : Qt::ArrowCursor);
    setTextInteractionFlags(editable ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
}

void ValueLabel::setTall(bool tall)
{
    setAlignment(tall ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignLeft | Qt::AlignVCenter);
}

void ValueLabel::paintEvent(QPaintEvent* event)
{
    if (m_editable && (hasFocus() || underMouse())) {
        QPainter painter(this);
        const Canvas canvas(painter);
        const Tokens& t = m_theme.tokens();
        strokeBox(painter, rect(), 4, hasFocus() ? t.accent : t.controlLine, hasFocus() ? 2 : 1);
    }
    TextLabel::paintEvent(event);
}

void ValueLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_editable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT editWanted({});
    else
        TextLabel::mouseReleaseEvent(event);
}

void ValueLabel::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool types = plain && !event->text().isEmpty() && event->text().front().isPrint();
    if (m_editable && (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT editWanted({});
    else if (m_editable && types)
        Q_EMIT editWanted(event->text());
    else
        TextLabel::keyPressEvent(event);
}

void ValueLabel::focusInEvent(QFocusEvent* event)
{
    TextLabel::focusInEvent(event);
    update();
    if (m_editable && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        Q_EMIT editWanted({});
}

} // namespace advisorpool
