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
    return m_changes < many ? Result<void>() : leaveChangesBare();
}

Result<void> Bulk::leaveChangesBare()
{
    Database& database = m_pool.database();
    auto there = database.scalar(QStringLiteral("SELECT count(*) FROM change"));
    auto index = database.scalar(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'change_by_edit'"));
    if (!there || !index)
        return failure(there ? index.error() : there.error());
    if (index->isNull() || there->toLongLong() > m_changes * enoughFor)
        return {};
    m_indexOfChanges = index->toString();
    return database.run(QStringLiteral("DROP INDEX change_by_edit"));
}

// SQLite sorts faster where it may spill to a file: what it sorts then lies side by side in memory.
Result<void> Bulk::sorting(const std::function<Result<void>()>& make)
{
    return m_pool.database().run(QStringLiteral("PRAGMA temp_store = FILE")).and_then(make).and_then([&] {
        return m_pool.database().run(QStringLiteral("PRAGMA temp_store = MEMORY"));
    });
}

Result<void> Bulk::endRecords()
{
    if (m_bare.empty())
        return {};
    return sorting([&] {
        Result<void> done;
        for (const Kind* kind : std::exchange(m_bare, {}))
            done = done.and_then([&] { return m_pool.tables().makeIndexes(*kind); });
        return done;
    });
}

Result<void> Bulk::end()
{
    return endRecords().and_then([&]() -> Result<void> {
        if (m_indexOfChanges.isEmpty())
            return {};
        return sorting([&] { return m_pool.database().run(m_indexOfChanges); });
    });
}

} // namespace advisorpool
