#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// The living records of a kind that a reference of theirs ties to `target`.
template <class R> Result<std::vector<R>> related(Pool& pool, QStringView reference, const Id& target)
{
    std::vector<R> found;
    auto ids = pool.tables().referring(R::kind(), *R::kind().field(reference), target);
    if (!ids)
        return failure(ids.error());
    for (const Id& id : *ids) {
        auto one = pool.find<R>(id);
        if (!one)
            return failure(one.error());
        if (*one)
            found.push_back(std::move(**one));
    }
    return found;
}

// Those that belong to `owner`.
template <class R> Result<std::vector<R>> ownedBy(Pool& pool, const Id& owner)
{
    return related<R>(pool, R::kind().ownerField()->name, owner);
}

// The living record that a reference names; an empty one where there is none.
template <class R> Result<R> named(Pool& pool, const Id& id)
{
    return pool.record(R::kind(), id).map([](const std::optional<Record>& found) {
        return found && found->isAlive() ? fromRecord<R>(*found) : R{};
    });
}

} // namespace advisorpool
