#include "ui/forms/saving.h"

namespace advisorpool {

Result<Id> setField(Pool& pool, const Kind& kind, const Id& id, const Field& field, const Value& value)
{
    Edit edit(pool, Label::Set);
    return edit.set(kind, id, {{&field, value}})
        .and_then([&] { return guard(edit, kind, id, QString()); })
        .and_then([&] { return edit.commit(); });
}

Result<Id> removeRecord(Pool& pool, const Kind& kind, const Id& id)
{
    Edit edit(pool, Label::Delete);
    return edit.remove(kind, id).and_then([&] { return guard(edit, kind, id, QString()); }).and_then([&] {
        return edit.commit();
    });
}

Result<Id> eraseRecord(Pool& pool, const Kind& kind, const Id& id)
{
    Edit edit(pool, Label::Erase);
    return edit.erase(kind, id).and_then([&] { return edit.commit(); });
}

} // namespace advisorpool
