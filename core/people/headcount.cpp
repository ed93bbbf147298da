#include "core/people/headcount.h"

namespace advisorpool {

// One look at the table: by the index of administrations, each advisor would have to be looked up to see whether they
// are alive.
Result<std::unordered_map<Id, int>> headcounts(Pool& pool)
{
    std::unordered_map<Id, int> counts;
    auto done =
        pool.database().each(QStringLiteral("SELECT +administration FROM advisor WHERE NOT deleted AND NOT erased"), {},
                             [&](const Row& row) {
                                 if (!row.isNull(0))
                                     ++counts[row.id(0)];
                                 return true;
                             });
    return done.map([&] { return std::move(counts); });
}

} // namespace advisorpool
