#include "ui/look/stepper.h"

#include "ui/look/look.h"
#include "ui/look/pen.h"

namespace advisorpool {

namespace {

QFont labelFont(const StepMark& step, const Look& look)
{
    return look.type.font(step.state == StepMark::State::Ahead ? Type::Style::Second : Type::Style::SecondStrong);
}

QColor labelInk(const StepMark& step, const Tokens& t)
{
    switch (step.state) {
    case StepMark::State::Done:
        return t.text;
    case StepMark::State::Current:
        return t.accent;
    case StepMark::State::Ahead:
        break;
    }
    return t.text3;
}

void paintDot(QPainter& painter, const QRectF& box, const StepMark& step, const Look& look)
{
    const Tokens& t = look.tokens;
    if (step.state == StepMark::State::Ahead) {
        paintDashedRing(painter, box, t.controlLine, 1.5);
        return;
    }
    if (step.state == StepMark::State::Current) {
        const double halo = 3.5;
        paintRing(painter, box.adjusted(-halo, -halo, halo, halo), t.accentLine, 2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(box);
    const double inset = box.width() * 0.15;
    paintTick(painter, box.adjusted(inset, inset, -inset, -inset), t.onAccent);
}

void paintWay(QPainter& painter, const QLineF& way, const StepMark& to, const Tokens& t)
{
    QPen pen(to.state == StepMark::State::Ahead ? t.controlLine : t.accent, 2, Qt::SolidLine, Qt::FlatCap);
    if (to.state == StepMark::State::Ahead) {
        pen.setDashPattern({2, 1.5});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLine(way);
    painter.setRenderHint(QPainter::Antialiasing);
}

int lineHeight(Type::Style style, const Look& look)
{
    return QFontMetrics(look.type.font(style)).height();
}

int uprightLine(const Look& look)
{
    return std::max(look.px(25), lineHeight(Type::Style::Second, look) + look.px(6));
}

// The ring around the current step reaches beyond its dot.
int haloSpace(const Look& look)
{
    return look.px(4);
}

void paintLying(QPainter& painter, const QRect& box, const QList<StepMark>& steps, const Look& look)
{
    const int side = look.px(20);
    const int column = box.width() / static_cast<int>(steps.size());
    const int top = box.top() + haloSpace(look);
    const int labelTop = top + side + look.px(3);
    const int noteTop = labelTop + lineHeight(Type::Style::SecondStrong, look) + look.px(1);
    for (int i = 0; i < steps.size(); ++i) {
        const StepMark& step = steps[i];
        const QRect cell(box.left() + i * column, box.top(), column, box.height());
        const QRectF dot(cell.left() + (column - side) / 2, top, side, side);
        if (i > 0) {
            const double reach = side / 2.0 + look.px(4);
            const double y = dot.center().y();
            paintWay(painter, {dot.center().x() - column + reach, y, dot.center().x() - reach, y}, step, look.tokens);
        }
        paintDot(painter, dot, step, look);
        const QRect label(cell.left(), labelTop, column, noteTop - labelTop);
        paintLine(painter, label, step.label, labelFont(step, look), labelInk(step, look.tokens), Qt::AlignCenter);
        const QRect note(cell.left(), noteTop, column, lineHeight(Type::Style::Axis, look));
        paintLine(painter, note, step.note, look.type.font(Type::Style::Axis), look.tokens.text2, Qt::AlignCenter);
    }
}

void paintStanding(QPainter& painter, const QRect& box, const QList<StepMark>& steps, const Look& look)
{
    const int side = look.px(18);
    const int line = uprightLine(look);
    const QFont noteFont = look.type.font(Type::Style::Second);
    for (int i = 0; i < steps.size(); ++i) {
        const StepMark& step = steps[i];
        const QRect row(box.left() + haloSpace(look), box.top() + haloSpace(look) + i * line,
                        box.width() - haloSpace(look), line);
        const QRectF dot(row.left(), row.top() + (line - side) / 2, side, side);
        if (i > 0) {
            const double x = dot.center().x();
            paintWay(painter, {x, dot.top() - (line - side), x, dot.top()}, step, look.tokens);
        }
        paintDot(painter, dot, step, look);
        const QRect words = row.adjusted(side + look.px(10), 0, 0, 0);
        const int noteWidth = QFontMetrics(noteFont).horizontalAdvance(step.note) + look.px(8);
        paintLine(painter, words.adjusted(0, 0, -noteWidth, 0), step.label, labelFont(step, look),
                  labelInk(step, look.tokens));
        paintLine(painter, words, step.note, noteFont, look.tokens.text2, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace

bool stepperStands(const QList<StepMark>& steps, int width, const Look& look)
{
    const auto tooWide = [&](const StepMark& step) {
        const int label = QFontMetrics(look.type.font(Type::Style::SecondStrong)).horizontalAdvance(step.label);
        const int note = QFontMetrics(look.type.font(Type::Style::Axis)).horizontalAdvance(step.note);
        return std::max(label, note) * steps.size() > width;
    };
    return std::any_of(steps.begin(), steps.end(), tooWide);
}

int stepperHeight(const QList<StepMark>& steps, int width, const Look& look)
{
    if (steps.isEmpty()) {
        return 0;
    }
    if (stepperStands(steps, width, look)) {
        return static_cast<int>(steps.size()) * uprightLine(look) + 2 * haloSpace(look);
    }
    return haloSpace(look) + look.px(20) + look.px(4) + lineHeight(Type::Style::SecondStrong, look) +
           lineHeight(Type::Style::Axis, look);
}

void paintStepper(QPainter& painter, const QRect& box, const QList<StepMark>& steps, const Look& look)
{
    if (steps.isEmpty()) {
        return;
    }
    const Canvas canvas(painter);
    if (stepperStands(steps, box.width(), look)) {
        paintStanding(painter, box, steps, look);
    } else {
        paintLying(painter, box, steps, look);
    }
}

} // namespace advisorpool
