#include "ui/look/chip.h"

#include "ui/look/pen.h"

namespace advisorpool {

namespace {

struct Dress
{
    Tokens::Role ink;
    Tokens::Role ground;
};

Dress dressOf(Chip::Kind kind)
{
    switch (kind) {
    case Chip::Kind::Accent:
        return {&Tokens::accent, &Tokens::accentSoft};
    case Chip::Kind::Ok:
        return {&Tokens::ok, &Tokens::okSoft};
    case Chip::Kind::Warn:
        return {&Tokens::warn, &Tokens::warnSoft};
    case Chip::Kind::Problem:
        return {&Tokens::problem, &Tokens::problemSoft};
    case Chip::Kind::Neutral:
        return {&Tokens::neutral, &Tokens::neutralSoft};
    case Chip::Kind::Plain:
        break;
    }
    return {&Tokens::text2, &Tokens::surface};
}

int glyphSpace(const Chip& chip, const Look& look)
{
    return isEmpty(chip.glyph) ? 0 : look.px(14) + look.px(5);
}

} // namespace

Chip::Kind chipKind(StageMark stage)
{
    switch (stage) {
    case StageMark::Nominated:
    case StageMark::Screened:
    case StageMark::PreAccredited:
        return Chip::Kind::Accent;
    case StageMark::Accredited:
    case StageMark::Recognised:
        return Chip::Kind::Ok;
    case StageMark::Lapsed:
        return Chip::Kind::Warn;
    case StageMark::NotRetained:
    case StageMark::Withdrawn:
        break;
    }
    return Chip::Kind::Neutral;
}

QSize chipSize(const Chip& chip, const Look& look)
{
    const QFontMetrics metrics(look.type.font(Type::Style::Second));
    return {2 * look.px(7) + glyphSpace(chip, look) + metrics.horizontalAdvance(chip.text),
            std::max(look.px(20), metrics.height() + look.px(4))};
}

void paintChip(QPainter& painter, const QPoint& topLeft, const Chip& chip, const Look& look, bool onSelected)
{
    const Tokens& t = look.tokens;
    const Dress dress = dressOf(chip.kind);
    const QRect box(topLeft, chipSize(chip, look));
    const QColor ink = t.*dress.ink;
    const QColor ground = onSelected ? t.surface : t.*dress.ground;

    const Canvas canvas(painter);
    fillBox(painter, box, look.px(4), ground);
    if (chip.kind == Chip::Kind::Plain) {
        strokeBox(painter, box, look.px(4), t.line, 1);
    }
    const int side = look.px(14);
    const QRectF mark(box.left() + look.px(7), box.top() + (box.height() - side) / 2, side, side);
    paintGlyph(painter, mark, chip.glyph, ink, ground, look);
    const QRect words = box.adjusted(look.px(7) + glyphSpace(chip, look), 0, 0, 0);
    paintLine(painter, words, chip.text, look.type.font(Type::Style::Second), ink);
}

} // namespace advisorpool
