#include "ui/missions/shortlist_table.h"

#include "ui/look/theme.h"
#include "ui/missions/candidates_model.h"
#include "ui/missions/card_rows.h"
#include "ui/missions/shortlist_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace advisorpool {

ShortlistTable::ShortlistTable(const Theme& theme, CandidatesModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_delegate(new ShortlistDelegate(theme, model, this))
{
    setObjectName(QStringLiteral("shortlist"));
    setModel(&model);
    setItemDelegate(m_delegate);
    m_delegate->setMarked([this](int row) { return m_marked.contains(m_model.at(row)); });
    showAsCards(*this);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    theme.follow(this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.px(92));
        fitVisible();
    });
}

void ShortlistTable::setWritable(bool writable)
{
    m_writable = writable;
    m_delegate->setWritable(writable);
    setDragEnabled(writable);
}

void ShortlistTable::keep()
{
    const int row = currentIndex().row();
    m_keptRow = std::max(0, row);
    m_kept = row >= 0 ? m_model.at(row) : Id();
}

void ShortlistTable::restore()
{
    for (auto mark = m_marked.begin(); mark != m_marked.end();)
        mark = m_model.rowOf(*mark) < 0 ? m_marked.erase(mark) : std::next(mark);
    Q_EMIT marksChanged();
    if (m_model.rowCount() == 0)
        return;
    const int row = m_kept.isNull() ? -1 : m_model.rowOf(m_kept);
    setCurrentIndex(m_model.index(row >= 0 ? row : std::min(m_keptRow, m_model.rowCount() - 1), 0));
    fitVisible();
}

std::vector<Id> ShortlistTable::marked() const
{
    std::vector<std::pair<int, Id>> found;
    for (const Id& id : m_marked)
        found.emplace_back(m_model.rowOf(id), id);
    std::sort(found.begin(), found.end());
    std::vector<Id> ids;
    for (const auto& [row, id] : found)
        ids.push_back(id);
    return ids;
}

void ShortlistTable::startAnew()
{
    setCurrentIndex({});
    scrollToTop();
    m_marked.clear();
    viewport()->update();
    Q_EMIT marksChanged();
}

void ShortlistTable::toggleMark(int row)
{
    constexpr size_t most = 3; // fit side by side
    const Id id = m_model.at(row);
    if (m_marked.erase(id) == 0 && m_marked.size() < most)
        m_marked.insert(id);
    viewport()->update();
    Q_EMIT marksChanged();
}

void ShortlistTable::propose(int row)
{
    if (m_writable && row >= 0 && !m_model.row(row).isInSeat)
        Q_EMIT proposed(m_model.at(row));
}

// Rows are as tall as their reasons need: those in sight are measured.
void ShortlistTable::fitVisible()
{
    if (m_fitting || !isVisible() || m_model.rowCount() == 0)
        return;
    m_fitting = true;
    int row = std::max(0, rowAt(0));
    for (int y = rowViewportPosition(row); row < m_model.rowCount() && y < viewport()->height(); ++row) {
        const int height = m_delegate->heightFor(m_model.row(row), viewport()->width());
        if (rowHeight(row) != height)
            setRowHeight(row, height);
        y += height;
    }
    m_fitting = false;
}

void ShortlistTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return propose(row);
    if (row >= 0 && event->key() == Qt::Key_Space)
        return toggleMark(row);
    if (row >= 0 && event->key() == Qt::Key_F2)
        return showMenu(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    QTableView::keyPressEvent(event);
}

void ShortlistTable::mousePressEvent(QMouseEvent* event)
{
    m_pressedRow = rowAt(event->pos().y());
    QTableView::mousePressEvent(event);
}

void ShortlistTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index.row() != m_pressedRow)
        return;
    const CandidateRow& row = m_model.row(index.row());
    const auto hit = m_delegate->hit(row, visualRect(index), event->pos());
    if (hit.spot == ShortlistDelegate::Spot::Propose)
        propose(index.row());
    else if (hit.spot == ShortlistDelegate::Spot::Mark)
        toggleMark(index.row());
    else if (hit.spot == ShortlistDelegate::Spot::Gap)
        Q_EMIT gapWanted(row.advisor, row.reasons[hit.reason].reason, viewport()->mapToGlobal(event->pos()));
}

void ShortlistTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    m_delegate->setHovered(index.row());
    viewport()->update();
    const bool onSpot =
        index.isValid() && m_delegate->hit(m_model.row(index.row()), visualRect(index), event->pos()).spot !=
                               ShortlistDelegate::Spot::None;
    viewport()->setCursor(onSpot ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ShortlistTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        Q_EMIT advisorWanted(m_model.at(index.row()));
}

void ShortlistTable::showMenu(const QPoint& global)
{
    const int number = currentIndex().row();
    if (number < 0)
        return;
    const CandidateRow row = m_model.row(number);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("candidateMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const char* name, const QString& words, auto act) {
        QAction* action = menu->addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act, Qt::QueuedConnection);
        return action;
    };
    offer("proposeCandidate", tr("Propose for this seat"), [this, number] {
        propose(number);
    })->setEnabled(m_writable && !row.isInSeat);
    offer("markCandidate", m_marked.contains(row.advisor) ? tr("Don't compare") : tr("Mark for comparing"),
          [this, number] { toggleMark(number); });
    offer("openCandidate", tr("Open the advisor's page"), [this, id = row.advisor] { Q_EMIT advisorWanted(id); });
    for (const ReasonLine& line : row.reasons)
        if (line.mark == StatusMark::Unknown && m_writable)
            offer("fillGap", tr("Fill in: %1").arg(line.text),
                  [this, id = row.advisor, gap = line.reason, global] { Q_EMIT gapWanted(id, gap, global); });
    menu->popup(global);
}

void ShortlistTable::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->reason() == QContextMenuEvent::Keyboard
                 ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                 : event->globalPos());
}

void ShortlistTable::leaveEvent(QEvent* event)
{
    m_delegate->setHovered(-1);
    viewport()->update();
    QTableView::leaveEvent(event);
}

void ShortlistTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitVisible();
}

void ShortlistTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void ShortlistTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void ShortlistTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    fitVisible();
}

} // namespace advisorpool
