#include "ui/shell/rail_head.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

namespace advisorpool {

namespace {

constexpr int logoSide = 30;

int lineHeight(const Type& type, Type::Style style)
{
    return QFontMetrics(type.font(style)).height();
}

} // namespace

RailHead::RailHead(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("railHead"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_theme.follow(this, [this] {
        updateGeometry();
        update();
    });
}

void RailHead::setPool(const QString& name, const QString& file)
{
    m_name = name;
    m_file = file;
    setToolTip(name + u'\n' + file); // both may be longer than the rail is wide
    setAccessibleName(name + QStringLiteral(", ") + file);
    update();
}

void RailHead::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize RailHead::sizeHint() const
{
    const int text = lineHeight(m_theme.type(), Type::Style::Name) + lineHeight(m_theme.type(), Type::Style::Second);
    return {m_theme.px(44), std::max(m_theme.px(58), text + m_theme.px(20))};
}

void RailHead::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const Type& type = m_theme.type();
    QPainter painter(this);
    const int side = m_theme.px(logoSide);
    const int top = (height() - side) / 2;
    paintLogo(painter, QRect(m_collapsed ? (width() - side) / 2 : m_theme.px(8), top, side, side), t);
    if (m_collapsed) {
        return;
    }
    const int name = lineHeight(type, Type::Style::Name);
    const int file = lineHeight(type, Type::Style::Second);
    QRect line(m_theme.px(48), (height() - name - file) / 2, width() - m_theme.px(50), name);
    paintLine(painter, line, m_name, type.font(Type::Style::Name), t.text);
    line = QRect(line.left(), line.top() + name, line.width(), file);
    paintLine(painter, line, m_file, type.font(Type::Style::Second), t.text2);
}

} // namespace advisorpool
