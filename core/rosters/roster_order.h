#pragma once

#include "core/rosters/roster_query.h"

namespace advisorpool {

struct SortColumn
{
    Column column;
    bool falling;
};

Result<std::vector<SortColumn>> sortColumns(Pool& pool, const RosterSpec& spec);

// Whether SQLite can't sort it: it knows no language.
bool needsCollation(std::span<const SortColumn> sort);

// "key IS NULL, key DESC, ..., id", for those that SQLite can.
SqlCondition orderBy(std::span<const SortColumn> sort);

// The advisors that `where` holds for, in order: empty cells last, ties by id.
Result<std::vector<Id>> collatedIds(Pool& pool, std::span<const SortColumn> sort, const SqlCondition& where,
                                    QLocale::Language language);

} // namespace advisorpool
