#include "ui/shell/filter_chip.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace advisorpool {

namespace {

constexpr int padding = 12;
constexpr int gap = 6;
constexpr int mark = 14;

} // namespace

FilterChip::FilterChip(const Theme& theme, Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind)
{
    setObjectName(kind == Kind::Add ? QStringLiteral("addFilter") : QStringLiteral("filterChip"));
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    if (kind == Kind::Condition) {
        setAccessibleDescription(tr("Enter changes this condition, Delete removes it."));
    }
    connect(this, &QPushButton::clicked, this, &FilterChip::edited);
    m_theme.follow(this, [this] {
        setFont(m_theme.type().font(m_kind == Kind::Add ? Type::Style::Base : Type::Style::Medium));
        updateGeometry();
        update();
    });
}

QSize FilterChip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {words + m_theme.px(2 * padding + gap + mark - 3), std::max(m_theme.px(28), fontMetrics().height() + 8)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {m_theme.px(80), sizeHint().height()};
}

QRect FilterChip::crossBox() const
{
    const int side = m_theme.px(mark);
    const QRect right(width() - m_theme.px(padding - 3) - side, (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), right);
}

bool FilterChip::onCross(const QPoint& point) const
{
    return m_kind == Kind::Condition && crossBox().adjusted(-4, -6, 6, 6).contains(point);
}

QRect FilterChip::textBox() const
{
    const int taken = m_theme.px(gap + mark);
    const QRect inside = rect().adjusted(m_theme.px(padding), 0, -m_theme.px(padding - 3), 0);
    return m_kind == Kind::Add ? inside.adjusted(taken, 0, 0, 0) : inside.adjusted(0, 0, -taken, 0);
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const Canvas canvas(painter);
    const double radius = height() / 2.0;
    const bool add = m_kind == Kind::Add;
    const QColor ink = add ? t.text2 : t.accent;

    fillBox(painter, rect(), radius, add ? t.surface : t.accentSoft);
    if (hasFocus()) {
        strokeBox(painter, rect(), radius, t.accent, 2);
    } else if (add) {
        strokeBox(painter, rect(), radius, underMouse() ? t.accent : t.controlLine, 1, Qt::DashLine);
    } else {
        strokeBox(painter, rect(), radius, underMouse() ? t.accent : t.accentLine, 1);
    }
    paintLine(painter, textBox(), text(), font(), isEnabled() ? ink : faded(ink, t));
    if (add) {
        const int side = m_theme.px(mark);
        paintIcon(painter, QRect(m_theme.px(padding - 2), (height() - side) / 2, side, side), Icon::Plus, ink);
        return;
    }
    if (onCross(mapFromGlobal(QCursor::pos())) && underMouse()) {
        fillBox(painter, QRectF(crossBox()).adjusted(-3, -3, 3, 3), radius, t.surface);
    }
    paintIcon(painter, crossBox(), Icon::X, ink);
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    m_crossPressed = event->button() == Qt::LeftButton && onCross(event->position().toPoint());
    if (!m_crossPressed) {
        QPushButton::mousePressEvent(event);
    }
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_crossPressed) {
        QPushButton::mouseReleaseEvent(event);
        return;
    }
    m_crossPressed = false;
    if (onCross(event->position().toPoint())) {
        Q_EMIT removed();
    }
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (m_kind == Kind::Condition && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

bool FilterChip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool cut = fontMetrics().horizontalAdvance(text()) > textBox().width();
        const QString words = onCross(help->pos()) ? tr("Remove this condition") : cut ? text() : toolTip();
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    if (event->type() == QEvent::HoverMove) {
        update(); // the cross has a ground of its own under the mouse
    }
    return QPushButton::event(event);
}

} // namespace advisorpool
