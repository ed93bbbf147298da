#include "ui/shell/status_note.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

namespace advisorpool {

namespace {

constexpr int mark = 14;
constexpr int gap = 6;

} // namespace

StatusNote::StatusNote(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_theme.follow(this, [this] {
        setFont(m_theme.type().font(Type::Style::Second));
        updateGeometry();
        update();
    });
}

void StatusNote::say(const Glyph& glyph, Tokens::Role markRole, const QString& words, Tokens::Role ink)
{
    m_glyph = glyph;
    m_mark = markRole;
    m_ink = ink;
    m_words = words;
    setToolTip(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize StatusNote::sizeHint() const
{
    return {m_theme.px(mark + gap) + fontMetrics().horizontalAdvance(m_words) + 1, fontMetrics().height()};
}

QSize StatusNote::minimumSizeHint() const
{
    return {m_theme.px(mark + gap + 40), sizeHint().height()};
}

void StatusNote::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const int side = m_theme.px(mark);
    paintGlyph(painter, QRectF(0, (height() - side) / 2, side, side), m_glyph, t.*m_mark, t.rail, m_theme.look());
    paintLine(painter, rect().adjusted(m_theme.px(mark + gap), 0, 0, 0), m_words, font(), t.*m_ink);
}

} // namespace advisorpool
