#pragma once

#include "core/rosters/people_in_pool.h"
#include "core/rosters/row_plan.h"

namespace advisorpool {

// What became of a row's person.
struct Merged
{
    RowFate fate;
    Id advisor;
    std::vector<RowPlan::Gain> gains; // only where asked for
};

// Brings a row's person into the pool: makes them where `known` is null, else adds to those what the pool does not
// know. What differs stays as the pool has it, and becomes doubtful and a remark.
Result<Merged> mergeDraft(Edit& edit, PeopleInPool& people, Draft& draft, const Id& known, bool listGains);

// Whether the pool says already, of somebody in it, all that the row says.
Result<bool> saysNothingNew(Edit& edit, PeopleInPool& people, const Draft& draft, const Id& known);

} // namespace advisorpool
