#pragma once

#include "core/people/advisor.h"
#include "core/pool/pool.h"
#include "core/rosters/filter.h"

namespace advisorpool {

// SQL for a WHERE, with what it binds, in order.
struct SqlCondition
{
    QString sql;
    Database::Binds binds;
};

// What a filter matches, over the kind's table under its own name; deleted records are the caller's to leave out:
//   SELECT ... FROM advisor WHERE NOT deleted AND NOT erased AND (<sql>)
// Codes and names mean what the pool holds now, and `~` looks now: compile shortly before the query, not for good.
//
// Fault::BadFilter as parseFilter() has it, with as detail: unknown_field, unknown_value, expected_value,
// wrong_operator, wrong_arguments, bad_range.
Result<SqlCondition> compile(const Filter& filter, Pool& pool, const Kind& kind = Advisor::kind());

} // namespace advisorpool
