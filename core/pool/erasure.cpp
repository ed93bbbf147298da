#include "core/pool/erasure.h"

#include <unordered_set>

namespace advisorpool {

bool erases(const Change& change)
{
    static const QByteArray patch = writePatch({{&Kind::erased(), Value(true)}});
    return change.patch == patch;
}

// Up the owners. A forged file can let records own each other in a circle.
Result<bool> isErased(Pool& pool, const Id& record)
{
    std::unordered_set<Id> seen;
    for (Id id = record; !id.isNull() && seen.insert(id).second;) {
        auto changes = pool.changelog().ofRecord(id);
        if (!changes)
            return failure(changes.error());
        if (std::any_of(changes->begin(), changes->end(), erases))
            return true;
        id = changes->empty() ? Id() : changes->front().owner;
    }
    return false;
}

Result<std::vector<Id>> belongings(Pool& pool, std::span<const Id> owners)
{
    std::unordered_multimap<Id, Id> owned;
    auto done = pool.changelog().owners([&](const Id& record, const Id& owner) { owned.emplace(owner, record); });
    if (!done)
        return failure(done.error());
    std::unordered_set<Id> seen(owners.begin(), owners.end());
    std::vector<Id> all(owners.begin(), owners.end());
    for (size_t i = 0; i < all.size(); ++i) {
        const auto [first, last] = owned.equal_range(all[i]);
        for (auto entry = first; entry != last; ++entry)
            if (seen.insert(entry->second).second)
                all.push_back(entry->second);
    }
    all.erase(all.begin(), all.begin() + static_cast<qsizetype>(owners.size()));
    return all;
}

Result<void> forgetErased(Pool& pool, const Id& record)
{
    auto forgotten = belongings(pool, std::span(&record, 1));
    if (!forgotten)
        return failure(forgotten.error());
    forgotten->push_back(record);
    for (const Id& one : *forgotten)
        if (auto done = pool.changelog().blank(one); !done)
            return done;
    return pool.projectAnew(*forgotten);
}

} // namespace advisorpool
