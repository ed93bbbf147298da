#include "ui/forms/pool_thread.h"

#include "core/pool/pages.h"

#include <chrono>

namespace advisorpool {

namespace {

constexpr std::chrono::seconds atRest(3);

} // namespace

PoolThread::PoolThread(const Pool& pool)
    : m_path(pool.path()), m_kinds(pool.kinds()), m_session(pool.session()), m_there(new QObject),
      m_rest(new QTimer(m_there))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(atRest);
    QObject::connect(m_rest, &QTimer::timeout, m_there, [this] {
        if (m_pool)
            forgetPages(m_pool->database());
    });
    m_there->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::finished, m_there,
        [this] {
            m_rest->stop();
            m_pool.reset();
        },
        Qt::DirectConnection);
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
        m_rest->start();
    });
}

} // namespace advisorpool
