#pragma once

#include <QMenu>

namespace advisorpool {

class AdvisorsTable;
class Pool;

// Which columns the table shows: behind its button, and as the heading's own menu.
class ColumnsMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnsMenu(Pool& pool, AdvisorsTable& table, QWidget* parent);

private:
    void fill();
    void addColumn(int column);
    void addStandings();
    void addGroups();
    void addMoves();

    Pool& m_pool;
    AdvisorsTable& m_table;
    int m_heading = -1; // whose menu it is; -1: the button's
};

} // namespace advisorpool
