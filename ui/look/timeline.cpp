#include "ui/look/timeline.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace advisorpool {

namespace {

constexpr int months = 6;
constexpr int barHeight = 14;

} // namespace

Timeline::Timeline(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.follow(this, [this] { place(); });
}

void Timeline::setBars(std::vector<TimeBar> bars, QDate today)
{
    m_today = today;
    m_first = QDate(today.year(), today.month(), 1).addMonths(-1);
    m_last = m_first.addMonths(months).addDays(-1);
    std::erase_if(bars,
                  [this](const TimeBar& bar) { return bar.from > m_last || (bar.to.isValid() && bar.to < m_first); });
    std::sort(bars.begin(), bars.end(), [](const TimeBar& a, const TimeBar& b) { return a.from < b.from; });
    m_bars = std::move(bars);
    QStringList words;
    for (const TimeBar& bar : m_bars)
        words << bar.words;
    setAccessibleName(words.join(QStringLiteral("; ")));
    place();
}

int Timeline::axisHeight() const
{
    return QFontMetrics(m_theme.type().font(Type::Style::Axis)).height() + m_theme.px(6);
}

int Timeline::laneHeight() const
{
    return m_theme.px(barHeight) + QFontMetrics(m_theme.type().font(Type::Style::Axis)).height() + m_theme.px(5);
}

QSize Timeline::sizeHint() const
{
    const int lanes = std::max<int>(1, static_cast<int>(m_lanes.size()));
    return {m_theme.px(240), axisHeight() + m_theme.px(5) + lanes * laneHeight()};
}

int Timeline::xOf(QDate day) const
{
    const qint64 days = m_first.daysTo(m_last) + 1;
    return static_cast<int>(std::clamp<qint64>(m_first.daysTo(day), 0, days) * (width() - 1) / days);
}

QRect Timeline::boxOf(const TimeBar& bar) const
{
    const int left = xOf(bar.from);
    const int right = bar.to.isValid() ? xOf(bar.to.addDays(1)) : width() - 1;
    return {left, 0, std::max(right - left, m_theme.px(4)), m_theme.px(barHeight)};
}

// Each bar, with its words below, in the first lane where it is free of the others.
void Timeline::place()
{
    m_lanes.clear();
    const QFontMetrics metrics(m_theme.type().font(Type::Style::Axis));
    for (const TimeBar& bar : m_bars) {
        Placed placed{bar, boxOf(bar), {}};
        const int words = std::min(metrics.horizontalAdvance(bar.words) + m_theme.px(6), width());
        placed.label =
            QRect(std::min(placed.box.left(), width() - words), placed.box.bottom() + 1, words, metrics.height());
        const QRect all = placed.box | placed.label;
        const auto isFree = [&](const std::vector<Placed>& lane) {
            return std::none_of(lane.begin(), lane.end(), [&](const Placed& other) {
                const QRect taken = other.box | other.label;
                return taken.left() <= all.right() && all.left() <= taken.right();
            });
        };
        auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), isFree);
        if (lane == m_lanes.end())
            lane = m_lanes.insert(m_lanes.end(), std::vector<Placed>());
        const int top = axisHeight() + m_theme.px(5) + static_cast<int>(lane - m_lanes.begin()) * laneHeight();
        placed.box.translate(0, top);
        placed.label.translate(0, top);
        lane->push_back(std::move(placed));
    }
    updateGeometry();
    update();
}

void Timeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        place();
}

void Timeline::paintMonths(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.type().font(Type::Style::Axis);
    painter.fillRect(QRect(0, axisHeight() - 1, width(), 1), t.line);
    for (int month = 0; month < months; ++month) {
        const QDate first = m_first.addMonths(month);
        const int x = xOf(first);
        const int next = xOf(first.addMonths(1));
        QString name = QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat);
        name.remove(u'.');
        if (month > 0)
            painter.fillRect(QRect(x, axisHeight(), 1, height() - axisHeight()), t.line);
        paintLine(painter, QRect(x + m_theme.px(4), 0, next - x - m_theme.px(4), axisHeight() - m_theme.px(2)), name,
                  font, t.text2);
    }
}

void Timeline::paintBar(QPainter& painter, const Placed& placed) const
{
    paintTimeBar(painter, placed.box, placed.bar.kind, m_theme.look());
    paintLine(painter, placed.label, placed.bar.words, m_theme.type().font(Type::Style::Axis),
              m_theme.tokens().*inkBeside(placed.bar.kind));
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMonths(painter);
    const Canvas canvas(painter);
    painter.fillRect(QRectF(xOf(m_today), axisHeight() - m_theme.px(4), 2, height()), m_theme.tokens().text);
    for (const auto& lane : m_lanes)
        for (const Placed& placed : lane)
            paintBar(painter, placed);
}

bool Timeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const auto& lane : m_lanes)
        for (const Placed& placed : lane)
            if (placed.box.contains(help->pos()) || placed.label.contains(help->pos()))
                QToolTip::showText(help->globalPos(), placed.bar.words, this);
    return true;
}

} // namespace advisorpool
