#pragma once

#include "core/missions/shortlist.h"
#include "ui/forms/pool_thread.h"

#include <atomic>

namespace advisorpool {

// Ranks the whole pool for a seat, beside the interface: for 100,000 advisors it takes longer than a frame. A newer
// question makes the older one's answer unheard.
class ShortlistFinder : public QObject
{
    Q_OBJECT

public:
    ShortlistFinder(Pool& pool, QObject* parent);
    ~ShortlistFinder() override;

    void ask(const Id& seat);
    void forget() { ++m_question; }

Q_SIGNALS:
    void answered(const std::shared_ptr<const advisorpool::Shortlist>& list);
    void failed(const advisorpool::Error& error);

private:
    std::atomic<int> m_question = 0;
    PoolThread m_thread;
};

} // namespace advisorpool
