#include "ui/forms/pool_job.h"

namespace advisorpool {

PoolJob::PoolJob(const Pool& pool, Work work, QObject* parent)
    : QObject(parent), m_path(pool.path()), m_kinds(pool.kinds()), m_session(pool.session()), m_work(std::move(work))
{
}

PoolJob::~PoolJob()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void PoolJob::start(Done done)
{
    m_thread.reset(QThread::create([this, done = std::move(done)] {
        const Result<void> outcome = run();
        QMetaObject::invokeMethod(this, [this, outcome, done] {
            Q_EMIT finished();
            done(outcome);
            deleteLater();
        });
    }));
    m_thread->start();
}

Result<void> PoolJob::run()
{
    auto pool = Pool::open(m_path, m_kinds, m_session);
    if (!pool)
        return failure(pool.error());
    return m_work(**pool, [this](qint64 done) {
        QMetaObject::invokeMethod(this, [this, done] { Q_EMIT progressed(done); });
        return !m_cancelled;
    });
}

} // namespace advisorpool
