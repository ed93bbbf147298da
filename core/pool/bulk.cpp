#include "core/pool/bulk.h"

namespace advisorpool {

namespace {

constexpr qint64 many = 5'000;  // fewer are soon put in their places
constexpr qint64 enoughFor = 2; // times as many that are there already

} // namespace

Result<void> Bulk::begin()
{
    for (const auto& [kind, fresh] : m_expected) {
        if (fresh < many)
            continue;
        auto there = m_pool.tables().count(*kind);
        if (!there)
            return failure(there.error());
        if (*there > fresh * enoughFor)
            continue;
        if (auto done = m_pool.tables().dropIndexes(*kind); !done)
            return done;
        m_bare.push_back(kind);
    }
    return {};
}

// SQLite sorts faster where it may spill to a file: what it sorts then lies side by side in memory.
Result<void> Bulk::end()
{
    if (m_bare.empty())
        return {};
    auto done = m_pool.database().run(QStringLiteral("PRAGMA temp_store = FILE"));
    for (const Kind* kind : std::exchange(m_bare, {}))
        done = done.and_then([&] { return m_pool.tables().makeIndexes(*kind); });
    return done.and_then([&] { return m_pool.database().run(QStringLiteral("PRAGMA temp_store = MEMORY")); });
}

} // namespace advisorpool
