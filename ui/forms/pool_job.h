#pragma once

#include "core/pool/pool.h"

#include <QThread>

#include <atomic>

namespace advisorpool {

// Long work on a pool, off the interface's thread, with a Pool of its own on the same file.
class PoolJob : public QObject
{
    Q_OBJECT

public:
    using Progress = std::function<bool(qint64 done)>; // false: stop, nothing has happened
    using Work = std::function<Result<void>(Pool& pool, const Progress& progress)>;

    PoolJob(const Pool& pool, Work work, QObject* parent);
    ~PoolJob() override;

    using Done = std::function<void(const Result<void>& outcome)>;
    void start(Done done); // `done` is called on the interface's thread, then the job goes
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(qint64 done);
    void finished();

private:
    Result<void> run();

    QString m_path;
    const Kinds& m_kinds;
    Session m_session;
    Work m_work;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace advisorpool
