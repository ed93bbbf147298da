#include "ui/workshops/entry_grid.h"

#include "ui/look/theme.h"
#include "ui/workshops/entry_header.h"

#include <QKeyEvent>

namespace advisorpool {

EntryGrid::EntryGrid(const Theme& theme, QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme)
{
    auto* delegate = new EntryDelegate(theme, *this);
    setHorizontalHeader(new EntryHeader(theme, this));
    setModel(&model);
    setItemDelegate(delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_theme.follow(this, [this, delegate] {
        verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
        fitColumns();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        keepPlace();
    });
}

// The names take what they need, the cells share the rest. Where there is little room, the names give way as far as
// they can, so that no column has to be looked for.
void EntryGrid::fitColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns < 1)
        return;
    auto& header = *static_cast<EntryHeader*>(horizontalHeader());
    const int width = viewport()->width();
    const auto least = [&](int column) { return std::max(header.leastFor(column), m_theme.px(60)); };
    int allLeast = 0;
    for (int column = 1; column < columns; ++column)
        allLeast += least(column);
    int names = std::min(sizeHintForColumn(0), std::max(width / 3, m_theme.px(170)));
    if (names + allLeast > width)
        names = std::max(width - allLeast, std::min(names, m_theme.px(140)));
    setColumnWidth(0, names);
    const int more = columns > 1 ? std::max(0, width - names - allLeast) / (columns - 1) : 0;
    for (int column = 1; column < columns; ++column)
        setColumnWidth(column, std::min(least(column) + more, std::max(least(column), m_theme.px(170))));
    header.setFixedHeight(header.heightFor());
}

void EntryGrid::keepPlace()
{
    const int rows = model()->rowCount();
    const int columns = model()->columnCount();
    if (rows > 0 && columns > 1)
        setCurrentIndex(model()->index(std::min(m_row, rows - 1), std::min(m_column, columns - 1)));
}

QModelIndex EntryGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    return next.column() == 0 && model()->columnCount() > 1 ? next.siblingAtColumn(1) : next;
}

void EntryGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_row = current.row();
    m_column = std::max(current.column(), 1);
    viewport()->update();
    Q_EMIT currentMoved(current);
}

void EntryGrid::moveDown()
{
    const QModelIndex cell = currentIndex();
    if (cell.isValid() && cell.row() + 1 < model()->rowCount())
        setCurrentIndex(cell.siblingAtRow(cell.row() + 1));
}

void EntryGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex cell = currentIndex();
    const bool isCell = cell.isValid() && cell.column() > 0;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return moveDown();
    if (isCell && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT blanked(selectionModel()->selectedIndexes());
        return;
    }
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isCell && isText && !cell.flags().testFlag(Qt::ItemIsEditable)) {
        Q_EMIT typed(cell, event->text());
        return;
    }
    QTableView::keyPressEvent(event);
}

void EntryGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() || currentIndex().column() == 0)
        keepPlace();
    viewport()->update();
}

void EntryGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // what stands below may come and go with the cell
}

} // namespace advisorpool
