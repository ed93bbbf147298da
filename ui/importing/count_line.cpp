#include "ui/importing/count_line.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QLocale>

namespace advisorpool {

namespace {

constexpr int mark = 14;
constexpr int usualRight = 56; // numbers stand under each other
constexpr int gap = 8;

} // namespace

CountLine::CountLine(const Theme& theme, const Glyph& glyph, Tokens::Role ink, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_glyph(glyph), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void CountLine::say(int number, const QString& words, const QString& quiet)
{
    m_number = QLocale().toString(number);
    m_words = words;
    m_quiet = quiet;
    setAccessibleName(m_number + u' ' + m_words + (m_quiet.isEmpty() ? QString() : QStringLiteral(", ") + m_quiet));
    setToolTip(m_words + (m_quiet.isEmpty() ? QString() : QStringLiteral(", ") + m_quiet));
    m_isZero = number == 0;
    m_stays = m_stays || number > 0;
    setVisible(m_stays);
    updateGeometry();
    update();
}

void CountLine::keepPlace(bool keep)
{
    m_stays = keep;
    setVisible(keep);
}

int CountLine::numberRight() const
{
    const int digits = QFontMetrics(m_theme.type().font(Type::Style::Record)).horizontalAdvance(m_number);
    return std::max(m_theme.px(usualRight), m_theme.px(mark + gap) + digits);
}

QSize CountLine::sizeHint() const
{
    const QFontMetrics base(m_theme.type().font(Type::Style::Base));
    return {numberRight() + m_theme.px(gap) + base.horizontalAdvance(m_words + u' ' + m_quiet),
            std::max(m_theme.px(25), QFontMetrics(m_theme.type().font(Type::Style::Record)).height())};
}

void CountLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const Canvas canvas(painter);
    const int side = m_theme.px(mark);
    painter.setOpacity(m_isZero ? 0.45 : 1); // a status mark has colours of its own
    paintGlyph(painter, QRectF(0, (height() - side) / 2, side, side), m_glyph, m_isZero ? t.text3 : t.*m_ink, t.surface,
               m_theme.look());
    painter.setOpacity(1);
    const QRect number(0, 0, numberRight(), height());
    paintLine(painter, number, m_number, m_theme.type().font(Type::Style::Record), m_isZero ? t.text3 : t.text,
              Qt::AlignRight | Qt::AlignVCenter);
    const QFont base = m_theme.type().font(Type::Style::Base);
    QRect words = rect().adjusted(numberRight() + m_theme.px(gap), 0, 0, 0);
    paintLine(painter, words, m_words, base, m_isZero ? t.text3 : t.text);
    words.setLeft(words.left() + QFontMetrics(base).horizontalAdvance(m_words + u' '));
    if (words.width() > 0)
        paintLine(painter, words, m_quiet, base, t.text2);
}

} // namespace advisorpool
