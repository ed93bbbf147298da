#include "ui/shell/rail_foot.h"

#include "ui/look/avatar.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QEvent>

namespace advisorpool {

namespace {

constexpr int avatarSide = 28;

} // namespace

RailFoot::RailFoot(const Theme& theme, QWidget* parent) : QPushButton(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("railAuthor"));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_theme.follow(this, [this] {
        updateGeometry();
        update();
    });
}

void RailFoot::setAuthor(const QString& name, const QString& copy)
{
    m_name = name;
    m_copy = copy;
    describe();
}

void RailFoot::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

void RailFoot::describe()
{
    m_secondLine = tr("copy %1").arg(m_copy);
    setAccessibleName(m_name + QStringLiteral(", ") + m_secondLine);
    setToolTip(m_name + u'\n' + m_secondLine);
    update();
}

void RailFoot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    QPushButton::changeEvent(event);
}

QSize RailFoot::sizeHint() const
{
    const int text = 2 * QFontMetrics(m_theme.type().font(Type::Style::Second)).height();
    return {m_theme.px(44), std::max(m_theme.px(55), text + m_theme.px(20))};
}

void RailFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Canvas canvas(painter);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    paintGround(painter);

    const int side = m_theme.px(avatarSide);
    const int left = m_collapsed ? (width() - side) / 2 : m_theme.px(8);
    paintAvatar(painter, QRect(left, (height() - side) / 2, side, side), m_name, m_theme.look());
    if (m_collapsed) {
        return;
    }
    const QFont font = m_theme.type().font(Type::Style::Second);
    const int line = QFontMetrics(font).height();
    QRect words(m_theme.px(44), height() / 2 - line, width() - m_theme.px(46), line);
    paintLine(painter, words, m_name, font, t.text);
    words.translate(0, line);
    paintLine(painter, words, m_secondLine, font, t.text2);
}

void RailFoot::paintGround(QPainter& painter) const
{
    const QRect box = rect().adjusted(0, 5, 0, -5);
    if (underMouse()) {
        fillBox(painter, box, 6,
                m_theme.tokens().dark ? m_theme.tokens().hover : m_theme.tokens().neutralSoft.darker(103));
    }
    if (hasFocus()) {
        strokeBox(painter, box, 6, m_theme.tokens().accent, 2);
    }
}

} // namespace advisorpool
