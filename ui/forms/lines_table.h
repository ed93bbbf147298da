#pragma once

#include <QTableView>

namespace advisorpool {

class Theme;

// A table in the program's dress: whole rows, no grid, two lines a row.
class LinesTable : public QTableView
{
    Q_OBJECT

public:
    LinesTable(const Theme& theme, QAbstractItemModel& model, QWidget* parent = nullptr);
    void fitColumns(); // to their contents, the last one takes the rest

Q_SIGNALS:
    void currentChosen(int row);         // -1: none
    void opened();                       // a click, Enter: the page is wanted, not only the row
    void foldWanted(int row, bool open); // of a row that has others below it, or of one of these

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool fold(const QModelIndex& index, bool open);

    const Theme& m_theme;
};

} // namespace advisorpool
