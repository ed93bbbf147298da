#pragma once

#include <QFont>
#include <QStringList>

#include <functional>

class QPainter;
class QPagedPaintDevice;

namespace advisorpool {

// A table on its way to paper. Cells may have two lines; they are asked for as their page comes.
struct PrintedTable
{
    QString title;
    QString note; // below the title: what is shown
    QString foot; // at the left of each page's end
    QStringList headings;
    QList<int> weights; // how wide the columns are to each other
    int rows = 0;
    std::function<QString(int row, int column)> cell;
};

// Draws it page by page, the headings at the head of each. Text that is too long for its cell ends in an ellipsis.
void printTable(QPagedPaintDevice& device, const PrintedTable& table, const QFont& font);

} // namespace advisorpool
