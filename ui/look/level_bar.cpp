#include "ui/look/level_bar.h"

#include "ui/look/pen.h"
#include "ui/look/status_glyph.h"

namespace advisorpool {

namespace {

constexpr int segments = 6;

struct Segment
{
    int width;
    int height;
    int gap;
    double radius;
};

Segment segmentOf(const Look& look, BarSize size)
{
    return size == BarSize::Small ? Segment{look.px(4), look.px(10), look.px(1), 1.0 * look.type.scale()}
                                  : Segment{look.px(9), look.px(24), look.px(1), 1.5 * look.type.scale()};
}

int advance(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

int languageSpace(const LevelMark& level, const Look& look)
{
    if (level.language.isEmpty()) {
        return 0;
    }
    // Two-letter codes share one width, so that the bars of a table stand in a column.
    return std::max(look.px(19), advance(look.type.font(Type::Style::SecondStrong), level.language)) + look.px(6);
}

int markWidth(const LevelMark& level, const Look& look)
{
    return level.filled == LevelMark::unknown ? look.px(14) : levelBarSize(look).width();
}

} // namespace

QSize levelBarSize(const Look& look, BarSize size)
{
    const Segment segment = segmentOf(look, size);
    return {segments * segment.width + (segments - 1) * segment.gap, segment.height};
}

void paintLevelBar(QPainter& painter, const QPoint& topLeft, int filled, const Look& look, BarSize size)
{
    const Segment segment = segmentOf(look, size);
    const Canvas canvas(painter);
    QRect box(topLeft, QSize(segment.width, segment.height));
    for (int i = 0; i < segments; ++i) {
        fillBox(painter, box, segment.radius, i < filled ? look.tokens.accent : look.tokens.track);
        box.translate(segment.width + segment.gap, 0);
    }
}

int levelWidth(const LevelMark& level, const Look& look)
{
    const QFont font = look.type.font(Type::Style::Second);
    const int more = level.more.isEmpty() ? 0 : look.px(6) + advance(look.type.font(Type::Style::Axis), level.more);
    return languageSpace(level, look) + markWidth(level, look) + look.px(6) + advance(font, level.word) + more;
}

void paintLevel(QPainter& painter, const QRect& box, const LevelMark& level, const Look& look)
{
    const Tokens& t = look.tokens;
    const bool known = level.filled != LevelMark::unknown;
    const Canvas canvas(painter);
    paintLine(painter, box, level.language, look.type.font(Type::Style::SecondStrong), t.text);

    QRect rest = box.adjusted(languageSpace(level, look), 0, 0, 0);
    if (known) {
        const int height = levelBarSize(look).height();
        paintLevelBar(painter, {rest.left(), rest.top() + (rest.height() - height + 1) / 2}, level.filled, look);
    } else {
        const int side = look.px(14);
        paintStatus(painter, QRectF(rest.left(), rest.top() + (rest.height() - side) / 2, side, side),
                    StatusMark::Unknown, look);
    }
    rest.setLeft(rest.left() + markWidth(level, look) + look.px(6));
    const QFont word = look.type.font(Type::Style::Second);
    paintLine(painter, rest, level.word, word, known ? t.text : t.text2);
    if (!level.more.isEmpty()) {
        rest.setLeft(rest.left() + advance(word, level.word) + look.px(6));
        paintLine(painter, rest, level.more, look.type.font(Type::Style::Axis), t.text2);
    }
}

} // namespace advisorpool
