#include "ui/window/undo_actions.h"

#include "core/words/words.h"
#include "ui/forms/change_words.h"

#include <QAction>
#include <QTimer>

namespace advisorpool {

UndoActions::UndoActions(Pool& pool, QAction* undo, QAction* redo, QObject* parent)
    : QObject(parent), m_pool(pool), m_undo(undo), m_redo(redo), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &UndoActions::look);
    connect(&pool, &Pool::changed, this, [this] { m_soon->start(); });
    connect(undo, &QAction::triggered, this, [this] { takeBack(m_undoable); });
    connect(redo, &QAction::triggered, this, [this] { takeBack(m_redoable); });
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    m_soon->start(); // the page shows first
}

void UndoActions::refresh()
{
    m_soon->start();
}

void UndoActions::setHeld(bool held)
{
    if (std::exchange(m_held, held) != held)
        look();
}

QString UndoActions::whatIs(const Id& edit) const
{
    const auto row = m_pool.changelog().edit(edit);
    return row && *row ? editWords(m_pool, **row) : QString();
}

// What a redo brings back.
QString UndoActions::whatCameFrom(const Id& undo) const
{
    const auto row = undo.isNull() ? Result<std::optional<EditRow>>() : m_pool.changelog().edit(undo);
    const auto struck = row && *row ? struckBy(m_pool, **row) : std::nullopt;
    return struck ? editWords(m_pool, *struck) : QString();
}

void UndoActions::look()
{
    m_undoable = m_pool.isWritable() ? lastUndoable(m_pool).value_or(Id()) : Id();
    m_redoable = m_pool.isWritable() ? lastRedoable(m_pool).value_or(Id()) : Id();
    m_undo->setEnabled(!m_held && !m_undoable.isNull());
    m_redo->setEnabled(!m_held && !m_redoable.isNull());
    const QString what = m_undoable.isNull() ? QString() : whatIs(m_undoable);
    m_undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(what));
    m_undo->setToolTip(what.isEmpty() ? tr("Nothing of yours to undo on this copy") : tr("Undo: %1").arg(what));
    if (m_held) {
        m_undo->setText(tr("&Undo"));
        m_undo->setToolTip(tr("The import has an undo of its own: Ctrl+Z takes back what you said last"));
    }
    const QString again = whatCameFrom(m_redoable);
    m_redo->setText(again.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(again));
    m_redo->setToolTip(m_redoable.isNull() ? tr("Nothing to redo")
                       : again.isEmpty()   ? tr("Redo what was just undone")
                                           : tr("Redo: %1").arg(again));
}

void UndoActions::takeBack(const Id& edit)
{
    if (edit.isNull())
        return;
    const QString what = whatIs(edit);
    const auto done = undo(m_pool, edit);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    if (done->kept.empty())
        return;
    QStringList kept;
    for (const Edit::Kept& field : done->kept)
        kept << labelOf(*field.field);
    kept.removeDuplicates();
    Q_EMIT told(tr("Undone: %1. These were set again since and keep their value: %2.")
                    .arg(what, kept.join(QStringLiteral(", "))));
}

} // namespace advisorpool
