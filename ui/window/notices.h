#pragma once

#include "core/pool/result.h"
#include "ui/shell/strip.h"

namespace advisorpool {

// What the strip under the top bar says, and what its button does.
class Notices : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<void()>;
    Notices(Strip& strip, QAction& undo, QObject* parent);

    void tell(Strip::Kind kind, const QString& words, const QString& action = {}, const Act& act = {});
    void info(const QString& words) { tell(Strip::Kind::Info, words); }
    void fail(const Error& error);
    void damaged(const QString& words); // offers to recover the pool
    void did(const QString& words);     // offers Undo
    void dismiss();
    int shown() const;  // which one is shown: a number that no other has; 0: none
    void forgetWords(); // those in a language that is no longer spoken here; what is wrong stays
    void forgetUndo();  // something else was done since

Q_SIGNALS:
    void recoverWanted(); // the file turned out to be damaged

private:
    Strip& m_strip;
    QAction& m_undo;
    Act m_act;
    Strip::Kind m_kind = Strip::Kind::Info;
    int m_number = 0;
    bool m_undoable = false; // what is shown offers Undo
};

} // namespace advisorpool
