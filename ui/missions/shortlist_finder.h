#pragma once

#include "core/missions/shortlist.h"
#include "ui/forms/pool_reader.h"

namespace advisorpool {

// Ranks the whole pool for a seat, beside the interface: for 100,000 advisors it takes longer than a frame.
class ShortlistFinder : public QObject
{
    Q_OBJECT

public:
    explicit ShortlistFinder(Pool& pool, QObject* parent);

    void ask(const Id& seat);
    void forget() { m_reader.forget(); }

Q_SIGNALS:
    void answered(const std::shared_ptr<const advisorpool::Shortlist>& list);
    void failed(const advisorpool::Error& error);

private:
    PoolReader m_reader;
};

} // namespace advisorpool
