#include "ui/planning/plan_chart.h"

#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace advisorpool {

namespace {

constexpr int nameWidth = 236;

int narrowest(PlanScale::Unit unit)
{
    return unit == PlanScale::Unit::Days ? 30 : 56;
}

} // namespace

PlanChart::PlanChart(Pool& pool, const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent), m_pool(pool), m_theme(theme), m_rows(pool), m_day(pool.session().today())
{
    setObjectName(QStringLiteral("planChart"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    theme.follow(this, [this] { fit(); });
}

PlanFrame PlanChart::frame() const
{
    const int row = planMetrics(m_theme.look()).rowHeight;
    const int words = QFontMetrics(m_theme.type().font(Type::Style::SecondStrong)).height();
    return {viewport()->rect(), std::max(m_theme.px(46), 2 * words + m_theme.px(8)), row + m_theme.px(4), row,
            verticalScrollBar()->value()};
}

void PlanChart::setScale(PlanScale::Unit unit, QDate day)
{
    m_day = day;
    m_scale = PlanScale(unit, day, 0, 1, 1);
    fit();
}

// To the width there is.
void PlanChart::fit()
{
    const int left = m_theme.px(nameWidth);
    const auto unit = m_scale.unit();
    m_scale = PlanScale(unit, m_day, left, viewport()->width() - left, m_theme.px(narrowest(unit)));
    m_rows.forget();
    fitScroll();
    viewport()->update();
    if (m_scale.first() != m_asked.from || m_scale.last() != m_asked.to) {
        m_asked = {m_scale.first(), m_scale.last()};
        Q_EMIT scaled();
    }
}

void PlanChart::fitScroll()
{
    const int hidden = rows() * frame().row - frame().rows().height();
    verticalScrollBar()->setRange(0, std::max(0, hidden));
    verticalScrollBar()->setPageStep(std::max(1, frame().rows().height()));
    verticalScrollBar()->setSingleStep(frame().row);
}

void PlanChart::setPlan(std::shared_ptr<const Plan> plan)
{
    const Id before = current() ? current()->advisor : Id();
    m_rows.setPlan(std::move(plan));
    m_row = -1;
    fitScroll();
    choose(before);
    viewport()->update();
}

void PlanChart::choose(const Id& advisor)
{
    const int row = m_rows.rowOf(advisor);
    setCurrent(row < 0 && rows() > 0 ? 0 : row, -1);
}

void PlanChart::setWords(const QString& people, const QString& free, const QString& ofWhom)
{
    m_people = people;
    m_free = free;
    m_ofWhom = ofWhom;
    m_rows.forget();
    viewport()->update();
    say();
}

const PlanRows::Shown& PlanChart::shown(int row) const
{
    return m_rows.at(row, m_scale, planMetrics(m_theme.look()));
}

std::optional<PlanRow> PlanChart::current() const
{
    return m_row >= 0 && m_row < rows() ? std::optional(shown(m_row).row) : std::nullopt;
}

void PlanChart::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const PlanFrame at = frame();
    const PlanPainter plan(painter, m_theme.look(), m_scale, m_pool.session().today());
    painter.fillRect(at.all, m_theme.tokens().surface);
    painter.setClipRect(at.rows());
    plan.paintGrid(at.rows());
    const int first = at.scrolled / at.row;
    for (int row = first; row < rows() && at.box(row).top() <= at.rows().bottom(); ++row) {
        const auto mark = row != m_row              ? PlanPainter::Mark::None
                          : hasFocus() && m_bar < 0 ? PlanPainter::Mark::Focused
                                                    : PlanPainter::Mark::Current;
        const PlanRows::Shown& its = shown(row);
        plan.paintRow(at.box(row), its.row, its.layout, mark, hasFocus() ? m_bar : -1);
    }
    painter.setClipping(false);
    plan.paintHead(at.headBand(), m_people);
    if (m_rows.plan())
        plan.paintFoot(at.footBand(), m_free, m_ofWhom, m_rows.plan()->counts);
    painter.fillRect(QRect(m_scale.left() - 1, 0, 1, at.all.height()), m_theme.tokens().controlLine);
}

void PlanChart::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

int PlanChart::rowAt(const QPoint& at) const
{
    return frame().rowAt(at, rows());
}

int PlanChart::barAt(int row, const QPoint& at) const
{
    const QPoint inRow = at - frame().box(row).topLeft();
    const PlanLayout& layout = shown(row).layout;
    for (size_t i = 0; i < layout.bars.size(); ++i)
        if (layout.bars[i].box.contains(inRow) || layout.bars[i].words.contains(inRow))
            return static_cast<int>(i);
    return -1;
}

void PlanChart::setCurrent(int row, int bar)
{
    const bool another = row != m_row;
    m_row = row;
    m_bar = bar;
    if (row >= 0) {
        const QRect area = frame().rows();
        QScrollBar* scroll = verticalScrollBar();
        if (const int over = frame().box(row).bottom() - area.bottom(); over > 0)
            scroll->setValue(scroll->value() + over);
        if (const int under = area.top() - frame().box(row).top(); under > 0)
            scroll->setValue(scroll->value() - under);
    }
    viewport()->update();
    say();
    if (another)
        Q_EMIT currentChanged();
}

// To a screen reader.
void PlanChart::say()
{
    const auto row = current();
    setAccessibleDescription(row ? spokenWords(*row, m_bar) : QString());
}

// Through the row's bars, in the order of their days; past the ends, in time.
void PlanChart::step(int by)
{
    const auto row = current();
    const int bars = row ? static_cast<int>(row->bars.size()) : 0;
    const int next = m_bar < 0 ? (by > 0 ? 0 : bars - 1) : m_bar + by;
    if (next < 0 || next >= bars)
        Q_EMIT moved(by);
    else
        setCurrent(m_row, next);
}

void PlanChart::open()
{
    const auto row = current();
    if (!row)
        return;
    if (m_bar >= 0 && m_bar < static_cast<int>(row->bars.size())) {
        const PlanBar& bar = row->bars[static_cast<size_t>(m_bar)];
        Q_EMIT opened(bar.opens, bar.record);
    } else {
        Q_EMIT opened(Advisor::kind().name, row->advisor);
    }
}

void PlanChart::keyPressEvent(QKeyEvent* event)
{
    const bool inTime = event->modifiers().testFlag(Qt::ControlModifier);
    const int page = std::max(1, frame().rows().height() / frame().row - 1);
    const auto goTo = [this](int row) { setCurrent(std::clamp(row, 0, std::max(0, rows() - 1)), -1); };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Right ? 1 : -1;
        return inTime ? Q_EMIT moved(by) : step(by);
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open();
    case Qt::Key_Escape:
        if (m_bar >= 0)
            return setCurrent(m_row, -1);
        break;
    default:
        break;
    }
    if (rows() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
        return goTo(m_row + 1);
    case Qt::Key_Up:
        return goTo(m_row - 1);
    case Qt::Key_PageDown:
        return goTo(m_row + page);
    case Qt::Key_PageUp:
        return goTo(m_row - page);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(rows() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PlanChart::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos());
    if (row >= 0 && event->button() == Qt::LeftButton)
        setCurrent(row, barAt(row, event->pos()));
}

void PlanChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rowAt(event->pos()) >= 0)
        open();
}

// To the side: in time.
void PlanChart::wheelEvent(QWheelEvent* event)
{
    const QPoint by = event->angleDelta();
    const bool sideways = std::abs(by.x()) > std::abs(by.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (!sideways)
        return QAbstractScrollArea::wheelEvent(event);
    if (const int turned = by.x() != 0 ? by.x() : by.y(); turned != 0)
        Q_EMIT moved(turned > 0 ? -1 : 1);
    event->accept();
}

void PlanChart::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PlanChart::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool PlanChart::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    const int bar = row < 0 ? -1 : barAt(row, help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), shown(row).row.bars[static_cast<size_t>(bar)].tip, viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace advisorpool
