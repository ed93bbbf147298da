#pragma once

#include "core/rosters/roster_query.h"
#include "ui/forms/pool_thread.h"

#include <atomic>

namespace advisorpool {

// Finds out who is in a roster and in which order, beside the interface, so that typing and scrolling never wait for
// 100,000 rows. A newer question stops the older one.
class RosterIds : public QObject
{
    Q_OBJECT

public:
    explicit RosterIds(Pool& pool, QObject* parent = nullptr);
    ~RosterIds() override;

    void ask(const RosterSpec& spec);

Q_SIGNALS:
    void answered(const std::vector<advisorpool::Id>& ids, int all); // of how many
    void failed(const advisorpool::Error& error);

private:
    void read(Pool& pool, const RosterSpec& spec, int question); // on the thread
    template <class F> void tell(int question, F answer);

    std::atomic<int> m_question = 0;
    PoolThread m_thread;
};

} // namespace advisorpool
