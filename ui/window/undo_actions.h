#pragma once

#include "core/pool/undo.h"

#include <QObject>

class QAction;
class QTimer;

namespace advisorpool {

// Undo and redo of the pool: say what they take back, and are off where there is nothing.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(Pool& pool, QAction* undo, QAction* redo, QObject* parent);

    void refresh();
    // Where a page has an undo of its own, Ctrl+Z must not reach the pool.
    void setHeld(bool held);

Q_SIGNALS:
    void told(const QString& words);
    void failed(const advisorpool::Error& error);

private:
    void look();
    void takeBack(const Id& edit);
    QString whatIs(const Id& edit) const;
    QString whatCameFrom(const Id& undo) const;

    Pool& m_pool;
    QAction* m_undo;
    QAction* m_redo;
    QTimer* m_soon;
    bool m_held = false;
    Id m_undoable;
    Id m_redoable;
};

} // namespace advisorpool
