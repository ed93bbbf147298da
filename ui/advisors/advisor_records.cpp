#include "ui/advisors/advisor_records.h"

namespace advisorpool {

std::vector<Record> recordsOfAdvisor(Pool& pool, const Kind& kind, const Id& advisor)
{
    std::vector<Record> records;
    const auto ids = pool.tables().referring(kind, *kind.field(u"advisor"), advisor);
    for (const Id& id : ids.value_or(std::vector<Id>()))
        if (auto record = pool.record(kind, id); record && *record)
            records.push_back(std::move(**record));
    return records;
}

} // namespace advisorpool
