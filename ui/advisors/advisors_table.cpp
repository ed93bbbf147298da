#include "ui/advisors/advisors_table.h"

#include "ui/advisors/advisors_delegate.h"
#include "ui/look/table_header.h"
#include "ui/look/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <set>
#include <unordered_set>

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
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    theme.follow(this, [this] {
        verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
        fitColumns();
        viewport()->update();
    });
    connect(&model, &AdvisorsModel::arrived, this, &AdvisorsTable::restore);
    connect(&model, &AdvisorsModel::rowsArrived, this, [this] {
        if (m_fitAgain)
            fitColumns();
    });
    connect(&model, &AdvisorsModel::columnsInserted, this, &AdvisorsTable::fitColumns);
    connect(this, &QTableView::doubleClicked, this, &AdvisorsTable::editWanted);
    connect(header, &QHeaderView::sectionMoved, this, &AdvisorsTable::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, header](int column) {
        if (column != m_model.sortColumn()) // it can't be sorted by: the arrow says what the order is
            header->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
        else
            Q_EMIT columnsChanged();
    });
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { keepWidth(column, width); });
}

std::vector<Id> AdvisorsTable::selectedAdvisors() const
{
    std::set<int> rows; // by ranges: selectedRows() asks for each row, and all 100,000 may be
    if (selectionModel())
        for (const QItemSelectionRange& range : selectionModel()->selection())
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.insert(rows.end(), row);
    std::vector<Id> ids;
    for (int row : rows)
        ids.push_back(m_model.idAt(row));
    return ids;
}

void AdvisorsTable::showAdvisor(const Id& id)
{
    m_current = id;
    m_selected = {id};
    restore();
    Q_EMIT currentChosen(id);
}

QList<int> AdvisorsTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < m_model.columnCount(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); isColumnWanted(column))
            columns << column;
    return columns;
}

QStringList AdvisorsTable::columnNames() const
{
    QStringList names;
    for (int column : shownColumns())
        names << m_model.rosterNames(column);
    return names;
}

void AdvisorsTable::setColumnWanted(int column, bool wanted)
{
    QSet<int> columns = m_wanted;
    if (wanted)
        columns.insert(column);
    else
        columns.remove(column);
    wantColumns(columns);
    Q_EMIT columnsChanged();
}

void AdvisorsTable::wantColumns(const QSet<int>& columns)
{
    m_wanted = columns;
    m_model.setPlainShown(shownColumns());
    fitColumns();
}

void AdvisorsTable::showColumns(const QStringList& rosterNames)
{
    const QSignalBlocker still(this);
    QList<int> columns;
    for (const QString& name : rosterNames)
        if (const int column = m_model.columnFor(name); column >= 0 && !columns.contains(column))
            columns << column;
    if (columns.isEmpty())
        return;
    for (int place = 0; place < columns.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns[place]), place);
    wantColumns(QSet<int>(columns.begin(), columns.end()));
}

void AdvisorsTable::sortBy(const QString& rosterName, bool falling)
{
    if (const int column = m_model.columnFor(rosterName); column >= 0)
        horizontalHeader()->setSortIndicator(column, falling ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool AdvisorsTable::hasPlainColumns() const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(), [](int column) { return column >= AdvisorsModel::Composed; });
}

void AdvisorsTable::keepWidth(int column, int width)
{
    const bool byHand =
        (QGuiApplication::mouseButtons() & Qt::LeftButton) && horizontalHeader()->viewport()->underMouse();
    if (byHand && !m_fitting && width > 0)
        m_ownWidths[m_model.rosterNames(column).front()] = width;
}

int AdvisorsTable::widthOf(int column) const
{
    // A region's name, which comes last, may be left out of sight where the place is tight; its tooltip has the whole.
    static constexpr int limits[] = {240, 168, 170, 170, 96};
    static constexpr int plainLimit = 220;
    if (const auto own = m_ownWidths.find(m_model.rosterNames(column).front()); own != m_ownWidths.end())
        return *own;
    const int most = m_theme.px(column < AdvisorsModel::Composed ? limits[column] : plainLimit);
    return std::max(horizontalHeader()->sectionSizeHint(column), std::min(sizeHintForColumn(column), most));
}

// Whether the widths are those of what is shown.
bool AdvisorsTable::isSightKnown() const
{
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row)
        if (!m_model.peek(row))
            return false;
    return true;
}

// How much wider a column that has a limit would be with all that it says.
int AdvisorsTable::missingTo(int column, const QMap<int, int>& widths) const
{
    const bool isOurs = widths.contains(column) && !m_ownWidths.contains(m_model.rosterNames(column).front());
    return isOurs ? sizeHintForColumn(column) - widths[column] : 0;
}

// Where there is little room the next commitment goes first, then the administration's own name; a table with columns
// of one's own choice keeps them all, and scrolls.
void AdvisorsTable::fitColumns()
{
    if (m_model.rowCount() == 0 || !isVisible())
        return;
    m_fitting = true;
    m_fitAgain = !isSightKnown();
    setHorizontalScrollBarPolicy(hasPlainColumns() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_delegate->setNarrow(false);
    QMap<int, int> widths;
    int all = 0;
    for (int column : shownColumns())
        all += widths[column] = widthOf(column);
    const bool keepsAll = hasPlainColumns() || all <= viewport()->width();
    int spare = viewport()->width() - m_theme.px(8) - (keepsAll ? all : all - widths.value(AdvisorsModel::Next));
    if (const int more = missingTo(AdvisorsModel::Place, widths); more > 0 && spare > 0) { // first its region
        widths[AdvisorsModel::Place] += std::min(more, spare);
        spare -= std::min(more, spare);
    }
    if (spare > 0 && keepsAll)
        for (auto [column, width] : widths.asKeyValueRange())
            if (!m_ownWidths.contains(m_model.rosterNames(column).front())) // a wide window's room is shared out
                width += static_cast<int>(std::min(0.8, static_cast<double>(spare) / all) * width);
    m_delegate->setNarrow(!hasPlainColumns() && all - widths.value(AdvisorsModel::Next) > viewport()->width());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, !isColumnWanted(column) || (column == AdvisorsModel::Next && !keepsAll));
        if (isColumnWanted(column))
            setColumnWidth(column, m_delegate->isNarrow() ? widthOf(column) : widths[column]);
    }
    m_fitting = false;
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
    if (m_selected.size() > 1)
        selectAgain();
    m_restoring = false;
    fitColumns();
    Q_EMIT selectionChangedTo(selectedCount());
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
    if (m_restoring)
        return;
    m_selected = selectedAdvisors();
    Q_EMIT selectionChangedTo(selectedCount());
}

// A new order, or a change of one of them, leaves the same people selected.
void AdvisorsTable::selectAgain()
{
    const std::unordered_set<Id> wanted(m_selected.begin(), m_selected.end());
    QItemSelection rows;
    const int last = m_model.columnCount() - 1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!wanted.contains(m_model.idAt(row)))
            continue;
        const int first = row;
        while (row + 1 < m_model.rowCount() && wanted.contains(m_model.idAt(row + 1)))
            ++row;
        rows.select(m_model.index(first, 0), m_model.index(row, last));
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_selected = selectedAdvisors();
}

void AdvisorsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT editWanted();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteWanted();
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) { // of the list, not of a row
        QKeyEvent ofAll(event->type(), event->key(), event->modifiers() | Qt::ControlModifier);
        QTableView::keyPressEvent(&ofAll);
    } else
        QTableView::keyPressEvent(event);
}

void AdvisorsTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !event->modifiers() && indexAt(event->pos()).isValid())
        Q_EMIT opened();
}

void AdvisorsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace advisorpool
