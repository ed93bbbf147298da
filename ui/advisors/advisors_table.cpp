#include "ui/advisors/advisors_table.h"

#include "ui/advisors/advisors_delegate.h"
#include "ui/look/table_header.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace advisorpool {

AdvisorsTable::AdvisorsTable(const Theme& theme, AdvisorsModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_delegate(new AdvisorsDelegate(theme, model, this))
{
    setObjectName(QStringLiteral("advisorsTable"));
    auto* header = new TableHeader(theme, this);
    setHorizontalHeader(header);
    setModel(&model);
    setItemDelegate(m_delegate);
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(AdvisorsModel::Name, Qt::AscendingOrder);
    header->setMinimumSectionSize(theme.px(40));
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(40); // rows: what is in sight
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    theme.follow(this, [this] {
        verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
        fitColumns();
        viewport()->update();
    });
    connect(&model, &AdvisorsModel::arrived, this, &AdvisorsTable::restore);
    connect(this, &QTableView::doubleClicked, this, &AdvisorsTable::editWanted);
}

std::vector<Id> AdvisorsTable::selectedAdvisors() const
{
    std::vector<Id> ids;
    if (selectionModel())
        for (const QModelIndex& row : selectionModel()->selectedRows())
            ids.push_back(m_model.idAt(row.row()));
    return ids;
}

void AdvisorsTable::showAdvisor(const Id& id)
{
    m_current = id;
    restore();
    Q_EMIT currentChosen(id);
}

QList<int> AdvisorsTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < AdvisorsModel::Columns; ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); isColumnWanted(column))
            columns << column;
    return columns;
}

void AdvisorsTable::setColumnWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    fitColumns();
}

int AdvisorsTable::widthOf(int column) const
{
    // A region's name, which comes last, may be left out of sight where the place is tight; its tooltip has the whole.
    static constexpr int limits[] = {240, 168, 170, 170, 96};
    const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    return std::min(wanted, m_theme.px(limits[column]));
}

// Where there is little room the next commitment goes first, then the administration's own name.
void AdvisorsTable::fitColumns()
{
    if (m_model.rowCount() == 0 || !isVisible())
        return;
    const auto needed = [this](bool withNext) {
        int width = 0;
        for (int column = 0; column < AdvisorsModel::Columns; ++column)
            if (isColumnWanted(column) && (withNext || column != AdvisorsModel::Next))
                width += widthOf(column);
        return width;
    };
    m_delegate->setNarrow(false);
    bool withNext = isColumnWanted(AdvisorsModel::Next) && needed(true) <= viewport()->width();
    if (!withNext && needed(false) > viewport()->width())
        m_delegate->setNarrow(true);
    for (int column = 0; column < AdvisorsModel::Columns; ++column) {
        setColumnHidden(column, !isColumnWanted(column) || (column == AdvisorsModel::Next && !withNext));
        setColumnWidth(column, widthOf(column));
    }
    viewport()->update();
}

void AdvisorsTable::restore()
{
    if (m_current.isNull() && !m_started && m_model.rowCount() > 0) {
        m_started = true; // somebody is shown from the start
        return showAdvisor(m_model.idAt(0));
    }
    const int row = m_current.isNull() ? -1 : m_model.rowOf(m_current);
    m_restoring = true;
    if (row >= 0 && currentIndex().row() != row) {
        setCurrentIndex(m_model.index(row, 0));
        scrollTo(m_model.index(row, 0));
    } else if (row < 0) {
        clearSelection();
    }
    m_restoring = false;
    fitColumns();
    Q_EMIT selectionChangedTo(static_cast<int>(selectedAdvisors().size()));
}

void AdvisorsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_restoring || !current.isValid())
        return;
    m_current = m_model.idAt(current.row());
    Q_EMIT currentChosen(m_current);
}

void AdvisorsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    if (!m_restoring)
        Q_EMIT selectionChangedTo(static_cast<int>(selectionModel()->selectedRows().size()));
}

void AdvisorsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT editWanted();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteWanted();
    else
        QTableView::keyPressEvent(event);
}

void AdvisorsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace advisorpool
