#pragma once

#include "core/pool/conflicts.h"

#include <QObject>

#include <functional>
#include <unordered_map>

class QPainter;
class QRect;

namespace advisorpool {

struct Look;

// Where in a pool people set something differently: what every list and grid of the window asks. Read when somebody
// asks, forgotten when the pool changes, whoever did it. Marks that are hidden are left out.
class ConflictMarks : public QObject
{
    Q_OBJECT

public:
    static ConflictMarks& of(Pool& pool); // there is one, made when it is first asked for

    int count(); // of the pool
    // In this record and in what belongs to it, down to the last.
    const std::vector<ConflictPlace>& about(const Id& record);
    // Those of them that a cell shows.
    std::vector<ConflictPlace> about(const Id& record, const std::function<bool(const ConflictPlace&)>& isShown);

private:
    explicit ConflictMarks(Pool& pool);
    void read();

    Pool& m_pool;
    bool m_isRead = false;
    int m_count = 0;
    std::unordered_map<Id, std::vector<ConflictPlace>> m_about;
};

// What the models of lists and grids answer for a cell whose value is in conflict: true.
enum ConflictRole { InConflict = Qt::UserRole + 90 };

// The quiet mark at the end of a cell; what the cell says is painted in the room that it leaves.
void paintConflictMark(QPainter& painter, const QRect& cell, const Look& look);
QRect besideConflictMark(const QRect& cell, const Look& look);

// What a model answers for a cell: its words, in a tooltip and for screen readers with each conflict in a line below,
// and whether there is one. Nothing for another role.
QVariant cellWords(Pool& pool, int role, const QString& words, const std::vector<ConflictPlace>& places);

} // namespace advisorpool
