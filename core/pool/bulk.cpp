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
        auto there = m_tables.count(*kind);
        if (!there)
            return failure(there.error());
        if (*there > fresh * enoughFor)
            continue;
        if (auto done = m_tables.dropIndexes(*kind); !done)
            return done;
        m_bare.push_back(kind);
    }
    return {};
}

Result<void> Bulk::end()
{
    for (const Kind* kind : m_bare)
        if (auto done = m_tables.makeIndexes(*kind); !done)
            return done;
    m_bare.clear();
    return {};
}

} // namespace advisorpool
