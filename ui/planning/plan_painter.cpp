#include "ui/planning/plan_painter.h"

#include "ui/forms/days.h"
#include "ui/look/pen.h"

#include <QCoreApplication>
#include <QLocale>

namespace advisorpool {

namespace {

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

PlanMetrics planMetrics(const Look& look)
{
    const QFontMetrics base(look.type.font(Type::Style::Base));
    const QFontMetrics second(look.type.font(Type::Style::Second));
    return {.rowHeight = std::max(look.px(44), base.height() + second.height() + look.px(8)),
            .barHeight = look.px(24),
            .twoHeight = look.px(17),
            .gap = look.px(4),
            .glyph = look.px(14),
            .words = second,
            .title = QFontMetrics(look.type.font(Type::Style::SecondStrong))};
}

QString PlanPainter::columnWords(int column) const
{
    const QDate from = m_scale.start(column);
    switch (m_scale.unit()) {
    case PlanScale::Unit::Days:
        return QString::number(from.day());
    case PlanScale::Unit::Weeks: // its working days
        return QStringLiteral("%1–%2").arg(from.day()).arg(from.addDays(4).day());
    case PlanScale::Unit::Months:
        break;
    }
    QString name = QLocale().standaloneMonthName(from.month(), QLocale::ShortFormat);
    return name.remove(u'.');
}

// A week belongs to the month of its Friday.
QString PlanPainter::groupWords(int column) const
{
    const auto nameOf = [&](int at) {
        const QDate day = m_scale.unit() == PlanScale::Unit::Weeks ? m_scale.start(at).addDays(4) : m_scale.start(at);
        if (m_scale.unit() == PlanScale::Unit::Months)
            return QString::number(day.year());
        QString name = QLocale().standaloneMonthName(day.month());
        name.replace(0, 1, name.left(1).toUpper());
        return day.year() == m_today.year() ? name : QStringLiteral("%1 %2").arg(name).arg(day.year());
    };
    return column == 0 || nameOf(column) != nameOf(column - 1) ? nameOf(column) : QString();
}

void PlanPainter::paintHead(const QRect& band, const QString& title) const
{
    const Tokens& t = m_look.tokens;
    m_painter.fillRect(band, t.raised);
    m_painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), t.line);
    const int half = band.height() / 2;
    const QFont strong = m_look.type.font(Type::Style::SecondStrong);
    const QFont axis = m_look.type.font(Type::Style::Axis);
    paintLine(m_painter, QRect(band.left() + m_look.px(16), band.top(), m_scale.left() - m_look.px(20), band.height()),
              title, m_look.type.font(Type::Style::Second), t.text2);
    int free = m_scale.left(); // no month over the one before it
    for (int column = 0; column < m_scale.columns(); ++column) {
        const int x = m_scale.x(column);
        m_painter.fillRect(QRect(x, band.top() + half, 1, half), t.line);
        if (const QString group = groupWords(column); !group.isEmpty() && x >= free) {
            m_painter.fillRect(QRect(x, band.top(), 1, band.height()), t.line);
            const int wide = QFontMetrics(strong).horizontalAdvance(group);
            free = x + wide + m_look.px(12);
            if (free <= m_scale.right() + m_look.px(6))
                paintLine(m_painter, QRect(x + m_look.px(6), band.top(), wide, half), group, strong, t.text);
        }
        const QDate from = m_scale.start(column);
        const bool isNow = from <= m_today && m_today < m_scale.start(column + 1);
        const QRect box(x + 1, band.top() + half, m_scale.width(column) - 1, half - 1);
        if (isNow) {
            const Canvas canvas(m_painter);
            fillBox(m_painter, QRectF(box).adjusted(1, 1, -1, -1), 3, t.text);
        }
        const QString now = QCoreApplication::translate("advisorpool::Planning", "today %1").arg(m_today.day());
        const bool fits = QFontMetrics(axis).horizontalAdvance(now) <= box.width() - m_look.px(6);
        paintLine(m_painter, box, isNow && fits ? now : columnWords(column), axis, isNow ? t.surface : t.text2,
                  Qt::AlignCenter);
    }
}

void PlanPainter::paintGrid(const QRect& area, bool weekends) const
{
    const Tokens& t = m_look.tokens;
    if (weekends && m_scale.unit() != PlanScale::Unit::Months)
        for (QDate day = m_scale.first(); day <= m_scale.last(); day = day.addDays(1))
            if (isWeekend(day)) {
                const int x = m_scale.x(day);
                m_painter.fillRect(QRect(x, area.top(), m_scale.x(day.addDays(1)) - x, area.height()), t.window);
            }
    for (int column = 0; column < m_scale.columns(); ++column)
        m_painter.fillRect(QRect(m_scale.x(column), area.top(), 1, area.height()), t.line);
    if (m_today >= m_scale.first() && m_today <= m_scale.last())
        m_painter.fillRect(QRect(m_scale.x(m_today), area.top(), 2, area.height()), t.text);
}

void PlanPainter::paintName(const QRect& box, const PlanRow& row) const
{
    const int glyph = m_look.px(14);
    const QRect mark(box.left() + m_look.px(16), box.top() + m_look.px(6), glyph, glyph);
    if (!isEmpty(row.stage)) {
        const Canvas canvas(m_painter);
        paintGlyph(m_painter, mark, row.stage, m_look.tokens.accent, m_look.tokens.surface, m_look);
    }
    QRect words = box.adjusted(m_look.px(16) + glyph + m_look.px(8), 0, -m_look.px(6), 0);
    if (!row.clashes.empty()) {
        words.setRight(words.right() - glyph - m_look.px(6));
        const Canvas canvas(m_painter);
        paintStatus(m_painter, QRect(words.right() + m_look.px(6), mark.top(), glyph, glyph), StatusMark::Problem,
                    m_look);
    }
    paintTwoLines(m_painter, words, row.name, m_look);
}

void PlanPainter::paintBar(const PlanBar& bar, const PlanLayout::Bar& at, int top, bool isCurrent) const
{
    const QRect box = at.box.translated(0, top);
    if (box.isEmpty())
        return;
    const Tokens& t = m_look.tokens;
    paintTimeBar(m_painter, box, bar.kind, m_look);
    const int glyph = std::min(m_look.px(14), box.height() - 2);
    const QRectF mark(box.left() + m_look.px(5), box.top() + (box.height() - glyph) / 2.0, glyph, glyph);
    if (box.width() >= glyph + m_look.px(8)) {
        if (bar.kind == TimeBarKind::Workshop)
            paintIcon(m_painter, QRectF(box.center().x() - glyph / 2.0, mark.top(), glyph, glyph), Icon::Workshop,
                      t.*inkOn(bar.kind));
        else if (bar.kind == TimeBarKind::Asked)
            paintIcon(m_painter, mark, Icon::ClockFace, t.warn);
        else if (bar.kind == TimeBarKind::Released)
            paintStatus(m_painter, mark, StatusMark::Ok, m_look);
    }
    const QRect words = at.words.translated(0, top);
    if (!at.words.isEmpty()) {
        const QFont font = m_look.type.font(Type::Style::Second);
        if (at.isInside && bar.kind == TimeBarKind::Unavailable) // hatching is no ground to read on
            fillBox(m_painter,
                    QRectF(words.left() - 3, words.top() + 2, QFontMetrics(font).horizontalAdvance(bar.words) + 6,
                           words.height() - 4),
                    2, t.surface);
        paintLine(m_painter, words, bar.words, font, t.*(at.isInside ? inkOn(bar.kind) : inkBeside(bar.kind)));
    }
    if (isCurrent)
        strokeBox(m_painter, QRectF(box).adjusted(-3, -3, 3, 3), 5, t.accent, 2);
}

void PlanPainter::paintNote(const QRect& box, const PlanRow& row) const
{
    const Tokens& t = m_look.tokens;
    const Clash& clash = row.clashes.front();
    const int glyph = m_look.px(14);
    const QFont strong = m_look.type.font(Type::Style::SecondStrong);
    const QFont second = m_look.type.font(Type::Style::Second);
    const int line = QFontMetrics(strong).height();
    const int top = box.top() + (box.height() - 2 * line) / 2;
    paintStatus(m_painter, QRect(box.left(), top + (line - glyph) / 2, glyph, glyph), StatusMark::Problem, m_look);
    const QRect words(box.left() + glyph + m_look.px(6), top, box.width() - glyph - m_look.px(6), line);
    paintLine(m_painter, words, clashTitle(row, clash), strong, t.problem);
    paintLine(m_painter, words.translated(0, line), dayRangeWords(clash.days.from, clash.days.to, m_today), second,
              t.problem);
}

void PlanPainter::paintRow(const QRect& box, const PlanRow& row, const PlanLayout& layout, Mark mark,
                           int currentBar) const
{
    const Tokens& t = m_look.tokens;
    if (!row.clashes.empty())
        m_painter.fillRect(box, t.problemSoft);
    else if (mark != Mark::None)
        m_painter.fillRect(box, t.accentSoft);
    const QRect name(box.left(), box.top(), m_scale.left() - box.left(), box.height());
    if (mark == Mark::None && row.clashes.empty())
        m_painter.fillRect(name, t.surface);
    paintGrid(box, mark == Mark::None && row.clashes.empty());
    m_painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line);
    if (mark != Mark::None)
        m_painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), t.accent);
    const Canvas canvas(m_painter);
    paintName(name, row);
    for (size_t i = 0; i < row.bars.size(); ++i)
        paintBar(row.bars[i], layout.bars[i], box.top(), mark != Mark::None && static_cast<int>(i) == currentBar);
    for (const QRect& clash : layout.boxes) {
        const QRectF around(clash.translated(0, box.top()));
        strokeBox(m_painter, around, 4, t.surface, 4);
        strokeBox(m_painter, around, 4, t.problemLine, 2.5);
    }
    if (!layout.note.isEmpty())
        paintNote(layout.note.translated(0, box.top()), row);
    if (mark == Mark::Focused)
        strokeBox(m_painter, QRectF(box).adjusted(0, 0, 0, -1), 0, t.accent, 2);
}

void PlanPainter::paintFoot(const QRect& band, const QString& title, const QString& second,
                            const PlanCounts& counts) const
{
    const Tokens& t = m_look.tokens;
    m_painter.fillRect(band, t.raised);
    m_painter.fillRect(QRect(band.left(), band.top(), band.width(), 1), t.line);
    const Canvas canvas(m_painter);
    const QRect name(band.left() + m_look.px(16), band.top(), m_scale.left() - m_look.px(20), band.height());
    paintTwoLines(m_painter, name, {title, {}, {}, second}, m_look);
    const QFont strong = m_look.type.font(Type::Style::Name);
    const int line = QFontMetrics(strong).height();
    for (int column = 0; column < m_scale.columns() && column < static_cast<int>(counts.free.size()); ++column) {
        const int free = counts.free[static_cast<size_t>(column)];
        const bool isThin = free * 10 < counts.people * 3; // fewer than three in ten
        const QRect box(m_scale.x(column) + m_look.px(6), band.top() + m_look.px(6),
                        m_scale.width(column) - m_look.px(10), line);
        const QString number = QLocale().toString(free);
        paintLine(m_painter, box, number, strong, isThin ? t.warn : t.text);
        const int mark = m_look.px(14);
        const int after = QFontMetrics(strong).horizontalAdvance(number) + m_look.px(6);
        if (isThin && after + mark <= box.width())
            paintStatus(m_painter, QRect(box.left() + after, box.top() + (line - mark) / 2, mark, mark),
                        StatusMark::Warn, m_look);
        const QRectF bar(box.left(), box.bottom() + m_look.px(4), box.width(), m_look.px(6));
        fillBox(m_painter, bar, 2, t.track);
        if (counts.people > 0 && free > 0)
            fillBox(m_painter, QRectF(bar.topLeft(), QSizeF(bar.width() * free / counts.people, bar.height())), 2,
                    isThin ? t.warnLine : t.accentMid);
    }
}

} // namespace advisorpool
