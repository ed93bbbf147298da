#include "ui/look/look_style.h"

#include "ui/look/icons.h"
#include "ui/look/pen.h"

#include <QFont>
#include <QPainter>
#include <QStyleOption>

namespace advisorpool {

LookStyle::LookStyle() : QProxyStyle(QStringLiteral("fusion")), m_look{lightTokens(), Type(QFont())} {}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, QRectF(option->rect), Icon::ChevronDown, m_look.tokens.text2);
        return;
    case PE_IndicatorArrowUp:
        paintIcon(*painter, QRectF(option->rect), Icon::ChevronUp, m_look.tokens.text2);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        drawCombo(*option, *painter);
    } else if (control == CC_SpinBox) {
        drawSpin(*option, *painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

// A box says with an ellipsis that there is more.
void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || !box)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionComboBox fitting = *box;
    const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
    const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon - 2;
    fitting.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &fitting, painter, widget);
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    const QRect box = option->rect;
    const int arrows = m_look.px(24);
    const auto mirrored = [&](const QRect& rect) { return visualRect(option->direction, box, rect); };
    const bool field = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                       (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (field) {
        return mirrored(box.adjusted(m_look.px(8), 2, -arrows, -2));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        return mirrored(QRect(box.right() - arrows, box.top(), arrows, box.height()));
    }
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) {
        const int half = box.height() / 2;
        const int top = part == SC_SpinBoxUp ? box.top() : box.top() + half;
        return mirrored(QRect(box.right() - arrows, top, arrows, half));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Spin boxes get theirs from the style sheet, which does not ask here.
    if (type == CT_ComboBox) {
        result.setHeight(std::max(result.height(), m_look.px(30)));
        result.rwidth() += m_look.px(8);
    } else if (type == CT_MenuItem && result.height() > m_look.px(12)) { // no separator
        result.setHeight(std::max(result.height(), m_look.px(26)));
    }
    return result;
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_look.px(16);
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return m_look.px(4);
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return m_look.px(18);
    case PM_SmallIconSize:
        return m_look.px(16);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    // Boxes of a message say what they do; an icon on each button is noise.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

namespace {

QColor edgeOf(const QStyleOption& option, const Tokens& tokens)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return tokens.line;
    }
    const bool lively = option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_MouseOver);
    return lively ? tokens.accent : tokens.controlLine;
}

QRectF centred(const QRect& box, int side)
{
    return QRectF(box.left() + (box.width() - side) / 2, box.top() + (box.height() - side) / 2, side, side);
}

double edgeWidth(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1;
}

} // namespace

void LookStyle::drawCheck(const QStyleOption& option, QPainter& painter) const
{
    const Tokens& t = m_look.tokens;
    const bool marked = !option.state.testFlag(State_Off);
    const QColor fill = option.state.testFlag(State_Enabled) ? t.accent : t.track;
    const Canvas canvas(painter);
    fillBox(painter, option.rect, 3, marked ? fill : t.surface);
    strokeBox(painter, option.rect, 3, marked ? fill : edgeOf(option, t), edgeWidth(option));
    if (option.state.testFlag(State_On)) {
        paintTick(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), t.onAccent);
    } else if (marked) { // some of many
        painter.fillRect(QRectF(option.rect.center() - QPointF(3.5, 0.5), QSizeF(8, 2)), t.onAccent);
    }
}

void LookStyle::drawRadio(const QStyleOption& option, QPainter& painter) const
{
    const Tokens& t = m_look.tokens;
    const bool marked = option.state.testFlag(State_On);
    const QColor fill = option.state.testFlag(State_Enabled) ? t.accent : t.track;
    const Canvas canvas(painter);
    const double radius = option.rect.width() / 2.0;
    fillBox(painter, option.rect, radius, marked ? fill : t.surface);
    strokeBox(painter, option.rect, radius, marked ? fill : edgeOf(option, t), edgeWidth(option));
    if (marked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(QRectF(option.rect).center(), radius * 0.36, radius * 0.36);
    }
}

void LookStyle::drawCombo(const QStyleOptionComplex& option, QPainter& painter) const
{
    const Tokens& t = m_look.tokens;
    const Canvas canvas(painter);
    fillBox(painter, option.rect, 4, t.surface);
    strokeBox(painter, option.rect, 4, edgeOf(option, t), edgeWidth(option));
    const QColor ink = option.state.testFlag(State_Enabled) ? t.text2 : faded(t.text2, t);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr);
    paintIcon(painter, centred(arrow, m_look.px(14)), Icon::ChevronDown, ink);
}

void LookStyle::drawSpin(const QStyleOptionComplex& option, QPainter& painter) const
{
    const Tokens& t = m_look.tokens;
    const Canvas canvas(painter);
    fillBox(painter, option.rect, 4, t.surface);
    strokeBox(painter, option.rect, 4, edgeOf(option, t), edgeWidth(option));
    const QColor ink = option.state.testFlag(State_Enabled) ? t.text2 : faded(t.text2, t);
    for (const auto& [part, icon] : {std::pair(SC_SpinBoxUp, Icon::ChevronUp), {SC_SpinBoxDown, Icon::ChevronDown}}) {
        const QRect button = subControlRect(CC_SpinBox, &option, part, nullptr);
        paintIcon(painter, centred(button, m_look.px(10)), icon, ink);
    }
}

} // namespace advisorpool
