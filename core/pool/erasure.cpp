#include "core/pool/erasure.h"

namespace advisorpool {

namespace {

bool erases(const Change& change)
{
    return change.patch == writePatch({{&Kind::erased(), Value(true)}});
}

} // namespace

Result<bool> isErased(Pool& pool, const Id& record)
{
    auto changes = pool.changelog().ofRecord(record);
    if (!changes)
        return failure(changes.error());
    if (std::any_of(changes->begin(), changes->end(), erases))
        return true;
    const Id owner = changes->empty() ? Id() : changes->front().owner;
    return owner.isNull() ? Result<bool>(false) : isErased(pool, owner);
}

Result<void> forgetErased(Pool& pool, const Id& record)
{
    auto owned = pool.changelog().ownedBy(record);
    if (!owned)
        return failure(owned.error());
    for (const Id& one : *owned)
        if (auto done = forgetErased(pool, one); !done)
            return done;
    return pool.changelog().blank(record).and_then([&] { return pool.projectAnew(std::vector<Id>{record}); });
}

} // namespace advisorpool
