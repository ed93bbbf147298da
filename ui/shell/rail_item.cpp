#include "ui/shell/rail_item.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QLocale>

namespace advisorpool {

namespace {

// Lengths of the design.
constexpr int iconLeft = 11;
constexpr int iconSide = 18;
constexpr int labelLeft = 38;
constexpr int countRight = 10;
constexpr int gap = 12;
constexpr int badgeHeight = 20;
constexpr int badgePadding = 7;
constexpr int badgeGlyph = 12;
constexpr int badgeGap = 4;

} // namespace

RailItem::RailItem(const Theme& theme, Icon icon, QWidget* parent) : QPushButton(parent), m_theme(theme), m_icon(icon)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_theme.follow(this, [this] {
        setFont(m_theme.type().font(Type::Style::Name));
        updateGeometry();
        update();
    });
}

void RailItem::setLabel(const QString& label)
{
    m_label = label;
    describe();
}

void RailItem::setCount(std::optional<int> count)
{
    m_count = count;
    m_badge.reset();
    describe();
}

void RailItem::setBadge(StatusMark mark, int count)
{
    m_count = count > 0 ? std::optional(count) : std::nullopt;
    m_badge = count > 0 ? std::optional(mark) : std::nullopt;
    describe();
}

void RailItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
}

void RailItem::describe()
{
    const QString words = m_count ? tr("%1: %2").arg(m_label, countText()) : m_label;
    setAccessibleName(words);
    setToolTip(m_collapsed ? words : QString());
    updateGeometry();
    update();
}

QString RailItem::countText() const
{
    return m_count ? QLocale().toString(*m_count) : QString();
}

int RailItem::badgeWidth() const
{
    const QFontMetrics metrics(m_theme.type().font(Type::Style::SecondStrong));
    return m_theme.px(2 * badgePadding + badgeGlyph + badgeGap) + metrics.horizontalAdvance(countText());
}

int RailItem::fullWidth() const
{
    // Measured in the bold of the current room, so that choosing another one moves nothing.
    int width = m_theme.px(labelLeft) + fontMetrics().horizontalAdvance(m_label) + m_theme.px(countRight);
    if (m_badge) {
        width += m_theme.px(gap) + badgeWidth();
    } else if (m_count) {
        width +=
            m_theme.px(gap) + QFontMetrics(m_theme.type().font(Type::Style::Second)).horizontalAdvance(countText());
    }
    return width;
}

QSize RailItem::sizeHint() const
{
    const int height = std::max(m_theme.px(36), fontMetrics().height() + m_theme.px(12));
    return {m_collapsed ? m_theme.px(44) : fullWidth(), height};
}

QSize RailItem::minimumSizeHint() const
{
    return {m_theme.px(44), sizeHint().height()};
}

QColor RailItem::ink() const
{
    return isChecked() ? m_theme.tokens().accent : m_theme.tokens().text2;
}

void RailItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Canvas canvas(painter);
    paintGround(painter);
    const int side = m_theme.px(iconSide);
    const int left = m_collapsed ? (width() - side) / 2 : m_theme.px(iconLeft);
    paintIcon(painter, QRect(left, (height() - side) / 2, side, side), m_icon, ink());
    if (m_collapsed) {
        paintBadgeMark(painter);
    } else {
        paintWords(painter);
    }
}

void RailItem::paintGround(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    if (isChecked()) {
        fillBox(painter, rect(), 6, t.surface);
        const int inset = m_theme.px(8);
        fillBox(painter, QRectF(0, inset, m_theme.px(3), height() - 2 * inset), 1, t.accent);
    } else if (underMouse()) {
        fillBox(painter, rect(), 6, t.dark ? t.hover : t.neutralSoft.darker(103));
    }
    if (hasFocus()) {
        strokeBox(painter, rect(), 6, t.accent, 2);
    }
}

void RailItem::paintWords(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    QRect rest = rect().adjusted(m_theme.px(labelLeft), 0, -m_theme.px(countRight), 0);
    if (m_badge) {
        paintBadge(painter);
        rest.setRight(rest.right() - badgeWidth() - m_theme.px(gap));
    } else if (m_count) {
        const QFont font = m_theme.type().font(Type::Style::Second);
        paintLine(painter, rest, countText(), font, isChecked() ? t.accent : t.text3,
                  Qt::AlignRight | Qt::AlignVCenter);
        rest.setRight(rest.right() - QFontMetrics(font).horizontalAdvance(countText()) - m_theme.px(gap));
    }
    const Type::Style style = isChecked() ? Type::Style::Name : Type::Style::Base;
    paintLine(painter, rest, m_label, m_theme.type().font(style), ink());
}

void RailItem::paintBadge(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const int tall = m_theme.px(badgeHeight);
    const QRect pill(width() - m_theme.px(countRight) - badgeWidth(), (height() - tall) / 2, badgeWidth(), tall);
    fillBox(painter, pill, tall / 2.0, t.*groundOf(*m_badge));
    strokeBox(painter, pill, tall / 2.0, t.*lineOf(*m_badge), 1);
    const int side = m_theme.px(badgeGlyph);
    const QRect glyph(pill.left() + m_theme.px(badgePadding), pill.top() + (tall - side) / 2, side, side);
    paintStatus(painter, glyph, *m_badge, m_theme.look());
    const QRect words = pill.adjusted(m_theme.px(badgePadding + badgeGlyph + badgeGap), 0, 0, 0);
    paintLine(painter, words, countText(), m_theme.type().font(Type::Style::SecondStrong), t.*inkOf(*m_badge));
}

void RailItem::paintBadgeMark(QPainter& painter) const
{
    if (m_badge) {
        const int side = m_theme.px(12);
        paintStatus(painter, QRect(width() / 2 + m_theme.px(6), m_theme.px(4), side, side), *m_badge, m_theme.look());
    }
}

} // namespace advisorpool
