#include "ui/shell/welcome_card.h"

#include "ui/look/keycap.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QKeyEvent>

namespace advisorpool {

namespace {

constexpr int margin = 17;
constexpr int square = 40;
constexpr int textLeft = margin + square + 14;
constexpr int gap = 16;

} // namespace

WelcomeCard::WelcomeCard(const Theme& theme, Weight weight, Icon icon, const QKeySequence& keys, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_weight(weight), m_icon(icon), m_keys(keys)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_theme.follow(this, [this] {
        updateGeometry();
        update();
    });
}

void WelcomeCard::setWords(const QString& title, const QString& line)
{
    m_title = title;
    m_line = line;
    setAccessibleName(title);
    setAccessibleDescription(line);
    updateGeometry();
    update();
}

QString WelcomeCard::keyText() const
{
    return m_keys.toString(QKeySequence::NativeText);
}

int WelcomeCard::textWidth(int width) const
{
    const int cap = m_keys.isEmpty() ? 0 : keycapSize(keyText(), m_theme.look()).width() + m_theme.px(gap);
    return width - m_theme.px(textLeft) - m_theme.px(margin) - cap;
}

int WelcomeCard::lineHeight(int width) const
{
    const QFontMetrics metrics(m_theme.type().font(Type::Style::Base));
    return metrics.boundingRect(QRect(0, 0, textWidth(width), 10000), Qt::TextWordWrap, m_line).height();
}

int WelcomeCard::heightForWidth(int width) const
{
    const int title = QFontMetrics(m_theme.type().font(Type::Style::Name)).height();
    return std::max(m_theme.px(76), title + m_theme.px(2) + lineHeight(width) + m_theme.px(22));
}

QSize WelcomeCard::sizeHint() const
{
    const int width = m_theme.px(420);
    return {width, heightForWidth(width)};
}

QSize WelcomeCard::minimumSizeHint() const
{
    return {m_theme.px(280), m_theme.px(76)};
}

void WelcomeCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const Canvas canvas(painter);
    const bool first = m_weight == Weight::First;
    const bool lively = underMouse() || hasFocus();
    fillBox(painter, rect(), 6, underMouse() ? t.raised : t.surface);
    strokeBox(painter, rect(), 6, first || lively ? t.accent : t.line, first || hasFocus() ? 2 : 1);
    if (hasFocus() && first) { // its frame is there already: a second one inside
        strokeBox(painter, QRectF(rect()).adjusted(4, 4, -4, -4), 4, t.accentLine, 2);
    }

    const int side = m_theme.px(square);
    const QRect box(m_theme.px(margin), (height() - side) / 2, side, side);
    fillBox(painter, box, 6, first ? t.accent : t.accentSoft);
    const int inset = (side - m_theme.px(18)) / 2;
    paintIcon(painter, box.adjusted(inset, inset, -inset, -inset), m_icon, first ? t.onAccent : t.accent);

    const QFont strong = m_theme.type().font(Type::Style::Name);
    const int title = QFontMetrics(strong).height();
    const int line = lineHeight(width());
    const int top = (height() - title - m_theme.px(2) - line) / 2;
    const QRect words(m_theme.px(textLeft), top, textWidth(width()), title);
    paintLine(painter, words, m_title, strong, t.text);
    painter.setFont(m_theme.type().font(Type::Style::Base));
    painter.setPen(t.text2);
    painter.drawText(QRect(words.left(), words.bottom() + m_theme.px(2), words.width(), line + 4), Qt::TextWordWrap,
                     m_line);
    if (!m_keys.isEmpty()) {
        const QSize cap = keycapSize(keyText(), m_theme.look());
        paintKeycap(painter, QRect({width() - m_theme.px(margin) - cap.width(), (height() - cap.height()) / 2}, cap),
                    keyText(), m_theme.look());
    }
}

void WelcomeCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        focusNextChild();
    } else if (event->key() == Qt::Key_Up) {
        focusPreviousChild();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

} // namespace advisorpool
