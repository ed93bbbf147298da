#pragma once

#include "core/pool/pool.h"

#include <functional>

namespace advisorpool {

// What one record gives to find it by.
struct Findable
{
    const Kind* kind;
    Id id;
    Id administration; // an advisor's: its words count, too
    QString shown;
    QString names;  // may be misspelt
    QString others; // e-mail, remarks, titles
};

// Calls `take` for each advisor, administration, mission and workshop of the pool, each with its remarks.
Result<void> eachFindable(Pool& pool, const std::function<void(const Findable&)>& take);
// For one record only: not at all where it is none of these, or deleted.
Result<void> findableOf(Pool& pool, const Id& id, const std::function<void(const Findable&)>& take);

// The advisor whom a remark belongs to; null for another record.
Result<Id> advisorOfRemark(Pool& pool, const Id& id);

} // namespace advisorpool
