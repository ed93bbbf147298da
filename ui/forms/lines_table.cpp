#include "ui/forms/lines_table.h"

#include "ui/forms/lines_delegate.h"
#include "ui/look/table_header.h"
#include "ui/look/theme.h"

#include <algorithm>

namespace advisorpool {

LinesTable::LinesTable(const Theme& theme, QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme)
{
    auto* header = new TableHeader(theme, this);
    auto* delegate = new LinesDelegate(theme, this);
    setHorizontalHeader(header);
    setModel(&model);
    setItemDelegate(delegate);
    header->setStretchLastSection(true);
    header->setSectionsClickable(false);
    header->setResizeContentsPrecision(60);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    theme.follow(this, [this, delegate] {
        verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
        fitColumns();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &LinesTable::fitColumns);
}

namespace {

// How wide the widest may be, so that all together fit: who needs less keeps it.
int widestWithin(std::vector<int> widths, int room)
{
    std::sort(widths.begin(), widths.end());
    int left = static_cast<int>(widths.size());
    for (const int width : widths) {
        if (width * left > room)
            return room / left;
        room -= width;
        --left;
    }
    return widths.empty() ? 0 : widths.back();
}

} // namespace

void LinesTable::fitColumns()
{
    if (!isVisible())
        return;
    std::vector<int> columns;
    std::vector<int> wanted;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        columns.push_back(column);
        wanted.push_back(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    }
    if (wanted.empty())
        return;
    const int share = std::min(static_cast<int>(columns.size()) + 1, 5);
    const int name = std::min(wanted.front(), viewport()->width() * 2 / share); // who it is about comes first
    const int most =
        std::max(widestWithin({wanted.begin() + 1, wanted.end()}, viewport()->width() - name), m_theme.px(80));
    int left = viewport()->width() - name - wanted.back();
    for (size_t i = 1; i + 1 < columns.size(); ++i) {
        setColumnWidth(columns[i], std::min(wanted[i], most));
        left -= std::min(wanted[i], most);
    }
    // What nobody else needs, the first may have; the last has the rest.
    setColumnWidth(columns.front(), std::clamp(wanted.front(), name, std::max(name, name + left)));
}

void LinesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LinesTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentChosen(current.isValid() ? current.row() : -1);
}

void LinesTable::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isRight = event->key() == Qt::Key_Right;
    const QModelIndex first = currentIndex().siblingAtColumn(0);
    const bool isClosed = first.data(LinesDelegate::Fold).value<Folding>() == Folding::Closed;
    if ((isRight || event->key() == Qt::Key_Left || (enters && isClosed)) && fold(first, isRight || enters))
        return;
    if (enters)
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) { // of the list, not of a row
        QKeyEvent ofAll(event->type(), event->key(), event->modifiers() | Qt::ControlModifier);
        QTableView::keyPressEvent(&ofAll);
    } else
        QTableView::keyPressEvent(event);
}

void LinesTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const auto folding = index.data(LinesDelegate::Fold).value<Folding>();
    const auto* delegate = qobject_cast<LinesDelegate*>(itemDelegate());
    if ((folding == Folding::Closed || folding == Folding::Open) && delegate &&
        delegate->foldRect(visualRect(index)).contains(event->pos())) {
        fold(index, folding == Folding::Closed);
        return;
    }
    Q_EMIT opened();
}

bool LinesTable::fold(const QModelIndex& index, bool open)
{
    if (index.data(LinesDelegate::Fold).value<Folding>() == Folding::None)
        return false;
    Q_EMIT foldWanted(index.row(), open);
    return true;
}

void LinesTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    QMetaObject::invokeMethod(this, &LinesTable::fitColumns, Qt::QueuedConnection);
}

} // namespace advisorpool
