#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace advisorpool {

class Theme;

// What an EntryGrid shows: the first column names the row, in two lines (LinesDelegate::Lines); the others are cells.
namespace Entry {
enum Role {
    Tone = Qt::UserRole + 70, // an int of Entry::Ground
    Note,                     // bool: somebody has written a word to it
};
enum class Ground { None, Ok, Warn, Problem, Quiet };
} // namespace Entry

// A grid that is filled as fast as in a spreadsheet: arrows move, what is typed goes into the cell, Enter moves down,
// Delete blanks the cells that are selected. What a key means is the page's: it answers to typed(). Cells that the
// model calls editable take longer words, in an input.
class EntryGrid : public QTableView
{
    Q_OBJECT

public:
    EntryGrid(const Theme& theme, QAbstractItemModel& model, QWidget* parent = nullptr);

    void moveDown();

Q_SIGNALS:
    void typed(const QModelIndex& cell, const QString& text);
    void blanked(const QModelIndexList& cells);
    void currentMoved(const QModelIndex& cell);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void keepPlace();

    const Theme& m_theme;
    int m_row = 0; // the cell in which one was, before the model was made anew
    int m_column = 1;
};

class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EntryDelegate(const Theme& theme, EntryGrid& grid);
    int rowHeight() const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override;
    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    const Theme& m_theme;
    EntryGrid& m_grid;
};

} // namespace advisorpool
