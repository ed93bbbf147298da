#include "ui/importing/sheet_table.h"

#include "ui/importing/mapping_header.h"
#include "ui/importing/sheet_delegate.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace advisorpool {

SheetTable::SheetTable(const Theme& theme, SheetModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_mapping(new MappingHeader(theme, this))
{
    setObjectName(QStringLiteral("sheetTable"));
    auto* delegate = new SheetDelegate(theme, this);
    setHorizontalHeader(m_mapping);
    setModel(&model);
    setItemDelegate(delegate);
    m_mapping->setStretchLastSection(true);
    m_mapping->setMinimumSectionSize(theme.px(48));
    m_mapping->setResizeContentsPrecision(60);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_mapping->viewport(), qOverload<>(&QWidget::update));
    theme.follow(this, [this, delegate] {
        verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
        fitColumns();
        viewport()->update();
    });
}

void SheetTable::fitColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, std::max(sizeHintForColumn(column), m_mapping->widthFor(column)));
}

void SheetTable::setOrder(const std::vector<int>& columns)
{
    for (int place = 0; place < static_cast<int>(columns.size()); ++place)
        m_mapping->moveSection(m_mapping->visualIndex(columns[static_cast<size_t>(place)]), place);
}

void SheetTable::showLine(qint64 line)
{
    if (const int row = m_model.rowOfLine(line); row >= 0) {
        setCurrentIndex(m_model.index(row, std::max(1, currentIndex().column())));
        scrollTo(currentIndex(), PositionAtCenter);
    }
}

void SheetTable::goToMark(int row)
{
    while (++row < m_model.rowCount())
        if (m_model.isMarked(row))
            return setCurrentIndex(m_model.index(row, m_model.markedColumn(row)));
}

// Enter edits, as F2 does; Delete empties a cell.
void SheetTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex here = currentIndex();
    if (state() != EditingState && here.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        edit(here);
    else if (state() != EditingState && here.isValid() && event->key() == Qt::Key_Delete)
        m_model.setData(here, QString(), Qt::EditRole);
    else
        QTableView::keyPressEvent(event);
}

} // namespace advisorpool
