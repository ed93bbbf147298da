#pragma once

#include "core/pool/pool.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace advisorpool {

// Reads on a thread of its own with a Pool of its own, so that nobody's typing or scrolling waits for 100,000 rows.
// A newer question stops the older one, whose answer is never heard.
class PoolReader : public QObject
{
    Q_OBJECT

public:
    PoolReader(Pool& pool, const QString& name, QObject* parent);
    ~PoolReader() override;

    // `read` runs on the thread, looks now and then whether it is still wanted, and returns what to do with what it
    // found: that runs on this one.
    using Answer = std::function<void()>;
    using IsWanted = std::function<bool()>;
    using Read = std::function<Result<Answer>(Pool& pool, const IsWanted& isWanted)>;
    void ask(Read read);
    void forget() { ++m_question; }

Q_SIGNALS:
    void failed(const advisorpool::Error& error);

private:
    void run(const Read& read, int question); // on the thread

    QString m_path;
    const Kinds& m_kinds;
    Session m_session;
    std::atomic<int> m_question = 0;
    std::unique_ptr<Pool> m_pool; // the thread's
    QThread m_thread;
    QObject* m_there; // lives on the thread
};

} // namespace advisorpool
