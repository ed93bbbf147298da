#pragma once

#include "ui/forms/lines_table.h"

#include <QKeyEvent>

namespace advisorpool {

// A list of people who have their page in another room: Enter or a double click leads there, a click only chooses.
class PeopleTable : public LinesTable
{
    Q_OBJECT

public:
    using LinesTable::LinesTable;

Q_SIGNALS:
    void wanted(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && currentIndex().isValid())
            Q_EMIT wanted(currentIndex().row());
        else
            LinesTable::keyPressEvent(event);
    }
    void mouseDoubleClickEvent(QMouseEvent* event) override
    {
        LinesTable::mouseDoubleClickEvent(event);
        if (const QModelIndex index = indexAt(event->pos()); index.isValid())
            Q_EMIT wanted(index.row());
    }
};

} // namespace advisorpool
