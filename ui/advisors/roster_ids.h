#pragma once

#include "core/rosters/roster_query.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace advisorpool {

// Finds out who is in a roster and in which order, on a thread of its own with a Pool of its own, so that typing and
// scrolling never wait for 100,000 rows. A newer question stops the older one.
class RosterIds : public QObject
{
    Q_OBJECT

public:
    explicit RosterIds(Pool& pool, QObject* parent = nullptr);
    ~RosterIds() override;

    void ask(const RosterSpec& spec);

Q_SIGNALS:
    void answered(const std::vector<advisorpool::Id>& ids);
    void failed(const advisorpool::Error& error);

private:
    void read(const RosterSpec& spec, int question); // on the thread

    QString m_path;
    const Kinds& m_kinds;
    Session m_session;
    std::atomic<int> m_question = 0;
    std::unique_ptr<Pool> m_pool; // the thread's
    QThread m_thread;
    QObject* m_there; // lives on the thread
};

} // namespace advisorpool
