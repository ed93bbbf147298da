#include "ui/window/notices.h"

#include "ui/forms/error_words.h"

#include <QAction>

namespace advisorpool {

Notices::Notices(Strip& strip, QAction& undo, QObject* parent) : QObject(parent), m_strip(strip), m_undo(undo)
{
    connect(&strip, &Strip::actionTriggered, this, [this] {
        const Act act = std::exchange(m_act, {});
        m_strip.dismiss();
        if (act)
            act();
    });
}

void Notices::tell(Strip::Kind kind, const QString& words, const QString& action, const Act& act)
{
    m_act = act;
    m_undoable = false;
    m_kind = kind;
    ++m_number;
    m_strip.tell(kind, words, action);
}

void Notices::fail(const Error& error)
{
    if (error.fault == Fault::Damaged)
        damaged(errorWords(error));
    else
        tell(Strip::Kind::Problem, errorWords(error));
}

void Notices::damaged(const QString& words)
{
    tell(Strip::Kind::Problem, words, tr("Recover it"), [this] { Q_EMIT recoverWanted(); });
}

void Notices::did(const QString& words)
{
    tell(Strip::Kind::Info, words, tr("Undo"), [this] { m_undo.trigger(); });
    m_undoable = true;
}

void Notices::forgetUndo()
{
    if (m_undoable)
        dismiss();
}

int Notices::shown() const
{
    return m_strip.isHidden() ? 0 : m_number;
}

void Notices::forgetWords()
{
    if (m_kind != Strip::Kind::Problem)
        dismiss();
}

void Notices::dismiss()
{
    m_act = {};
    m_undoable = false;
    m_strip.dismiss();
}

} // namespace advisorpool
