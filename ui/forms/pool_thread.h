#pragma once

#include "core/pool/pool.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace advisorpool {

// A thread with a Pool of its own on the same file, opened when it is first needed: for what is read so often that the
// interface must not wait for it. What it is given to do is done in turn; at rest it keeps no pages of the file.
class PoolThread
{
public:
    explicit PoolThread(const Pool& pool);
    ~PoolThread(); // what is under way ends first

    using Work = std::function<void(Result<Pool*> pool)>;
    void run(Work work); // on the thread

private:
    QString m_path;
    const Kinds& m_kinds;
    Session m_session;
    std::unique_ptr<Pool> m_pool; // the thread's
    QThread m_thread;
    QObject* m_there; // lives on the thread
    QTimer* m_rest;   // so does this
};

} // namespace advisorpool
