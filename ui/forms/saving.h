#pragma once

#include "core/checks/guard.h"

namespace advisorpool {

// What pages do to a pool: each is one edit, asked of the rules first. Null where nothing changed.
Result<Id> setField(Pool& pool, const Kind& kind, const Id& id, const Field& field, const Value& value);
Result<Id> removeRecord(Pool& pool, const Kind& kind, const Id& id);
Result<Id> eraseRecord(Pool& pool, const Kind& kind, const Id& id);

// Makes the record, or sets the fields that differ; `reason` lets it stand against a rule that allows one.
template <class R> Result<Id> saveRecord(Pool& pool, R& plain, Label label = Label::Set, const QString& reason = {})
{
    Edit edit(pool, label);
    return edit.save(plain).and_then([&] { return guard(edit, R::kind(), plain.id, reason); }).and_then([&] {
        return edit.commit();
    });
}

// The living records of a kind that belong to the owner.
template <class R> Result<std::vector<R>> recordsOf(Pool& pool, const Id& owner)
{
    std::vector<R> records;
    const Field* field = R::kind().ownerField();
    const auto ids = pool.tables().referring(R::kind(), *field, owner);
    if (!ids)
        return failure(ids.error());
    for (const Id& id : *ids) {
        auto record = pool.find<R>(id);
        if (!record)
            return failure(record.error());
        if (*record)
            records.push_back(std::move(**record));
    }
    return records;
}

} // namespace advisorpool
