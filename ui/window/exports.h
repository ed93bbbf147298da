#pragma once

#include <QObject>

class QWidget;

namespace advisorpool {

class AdvisorsRoom;
class Errands;
class Pool;

// How the advisors that the table shows leave the program.
class Exports : public QObject
{
    Q_OBJECT

public:
    Exports(Pool& pool, AdvisorsRoom& room, Errands& errands, QObject* parent);

    void ask(); // which way, and in which format
    void saveTo(const QString& path);
    void saveWorkbookTo(const QString& path);
    void copySelected(); // all that is shown, where nobody is selected
    void copyAll();
    void print();

private:
    QString whatIsShown() const;

    Pool& m_pool;
    AdvisorsRoom& m_room;
    Errands& m_errands;
};

} // namespace advisorpool
