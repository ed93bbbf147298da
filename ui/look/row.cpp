#include "ui/look/row.h"

#include "ui/look/look.h"
#include "ui/look/pen.h"

#include <QStyleOptionViewItem>

namespace advisorpool {

namespace {

QColor groundOf(const QStyleOptionViewItem& option, const Tokens& t)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        return t.accentSoft;
    }
    return option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.surface;
}

int advance(const QFont& font, const QString& text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text);
}

// Each part follows the one before it; a part without room is left out.
class LineWriter
{
public:
    LineWriter(QPainter& painter, const QRect& line) : m_painter(painter), m_rest(line) {}

    void write(const QString& text, const QFont& font, const QColor& color)
    {
        if (text.isEmpty()) {
            return;
        }
        if (m_rest.width() <= 0) {
            m_fits = false;
            return;
        }
        m_fits &= paintLine(m_painter, m_rest, text, font, color);
        m_rest.setLeft(m_rest.left() + advance(font, text));
    }

    bool fits() const { return m_fits; }

private:
    QPainter& m_painter;
    QRect m_rest;
    bool m_fits = true;
};

QString spaced(const QString& before, const QString& text)
{
    return before.isEmpty() || text.isEmpty() ? text : u' ' + text;
}

} // namespace

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Look& look, bool firstColumn,
                    bool lastColumn, bool keyboardHere)
{
    const Tokens& t = look.tokens;
    const QRect& box = option.rect;
    painter.fillRect(box, groundOf(option, t));
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line);
    if (keyboardHere) {
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 2), t.accent);
        painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), t.accent);
        if (lastColumn) {
            painter.fillRect(QRect(box.right() - 1, box.top(), 2, box.height()), t.accent);
        }
    }
    if (firstColumn && option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), t.accent);
    }
}

bool paintTwoLines(QPainter& painter, const QRect& box, const TwoLines& lines, const Look& look)
{
    const QFont base = look.type.font(Type::Style::Base);
    const QFont small = look.type.font(Type::Style::Second);
    const int first = QFontMetrics(base).height();
    const int second = lines.second.isEmpty() ? 0 : QFontMetrics(small).height();
    const int top = box.top() + (box.height() - first - second) / 2;

    LineWriter above(painter, QRect(box.left(), top, box.width(), first));
    above.write(lines.strong, look.type.font(Type::Style::Name), look.tokens.text);
    above.write(spaced(lines.strong, lines.plain), base, look.tokens.text);
    above.write(spaced(lines.plain, lines.quiet), base, look.tokens.text2);
    LineWriter below(painter, QRect(box.left(), top + first, box.width(), second));
    below.write(lines.second, small, look.tokens.text2);
    return above.fits() && below.fits();
}

int twoLinesWidth(const TwoLines& lines, const Look& look)
{
    const QFont base = look.type.font(Type::Style::Base);
    const int first = advance(look.type.font(Type::Style::Name), lines.strong) +
                      advance(base, spaced(lines.strong, lines.plain)) +
                      advance(base, spaced(lines.plain, lines.quiet));
    return std::max(first, advance(look.type.font(Type::Style::Second), lines.second));
}

} // namespace advisorpool
