#include "ui/forms/pool_thread.h"

namespace advisorpool {

PoolThread::PoolThread(const Pool& pool)
    : m_path(pool.path()), m_kinds(pool.kinds()), m_session(pool.session()), m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::finished, m_there, [this] { m_pool.reset(); }, Qt::DirectConnection);
}

PoolThread::~PoolThread()
{
    m_thread.quit();
    m_thread.wait();
    delete m_there; // nothing runs there any more
}

void PoolThread::run(Work work)
{
    if (!m_thread.isRunning())
        m_thread.start(); // many a thread is never asked for anything
    QMetaObject::invokeMethod(m_there, [this, work = std::move(work)] {
        if (!m_pool) {
            auto opened = Pool::open(m_path, m_kinds, m_session);
            if (!opened)
                return work(failure(opened.error()));
            m_pool = std::move(*opened);
        }
        work(m_pool.get());
    });
}

} // namespace advisorpool
