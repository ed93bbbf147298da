#include "core/pool/dump.h"

#include "core/pool/as_of.h"
#include "core/pool/json.h"

#include <QJsonDocument>

namespace advisorpool {

namespace {

using Edits = std::unordered_set<Id>;

// Projects every record from its changes, those of `known` alone where given, in the order of ids.
Result<void> eachRecord(Pool& pool, const std::optional<Edits>& known,
                        const std::function<Result<void>(const Record&, const std::vector<Conflict>&)>& take)
{
    std::vector<Change> changes;
    const auto flush = [&]() -> Result<void> {
        if (changes.empty())
            return {};
        const Kind& kind = *changes.front().kind;
        auto done = readPatches(changes).and_then([&](const std::vector<ReadChange>& read) -> Result<void> {
            Projection projection = project(kind, read);
            const Record record{changes.front().record, &kind, std::move(projection.values), projection.deleted,
                                projection.erased};
            return record.isAlive() ? take(record, projection.conflicts) : Result<void>();
        });
        changes.clear();
        return done;
    };
    auto done = pool.changelog().all([&](const Change& change) -> Result<void> {
        if (known && !known->contains(change.edit))
            return {};
        Result<void> flushed;
        if (!changes.empty() && changes.front().record != change.record)
            flushed = flush();
        changes.push_back(change);
        return flushed;
    });
    return done ? flush() : done;
}

void appendEntry(QByteArray& list, const QJsonObject& object)
{
    list += list.isEmpty() ? "\n" : ",\n";
    list += QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<Edits> editsAsOf(Pool& pool, QDate day)
{
    return editsUntil(pool, QDateTime(day, QTime(23, 59, 59, 999), Qt::UTC));
}

Result<void> dump(Pool& pool, std::optional<QDate> asOf, QIODevice& out, const Seen& seen)
{
    std::optional<Edits> known;
    if (asOf) {
        auto edits = editsAsOf(pool, *asOf);
        if (!edits)
            return failure(edits.error());
        known = std::move(*edits);
    }
    std::unordered_map<const Kind*, QByteArray> lists;
    QByteArray conflictList;
    auto done =
        eachRecord(pool, known, [&](const Record& record, const std::vector<Conflict>& conflicts) -> Result<void> {
            const Record shown = seen(record);
            appendEntry(lists[record.kind], toJson(shown));
            for (const Conflict& conflict : conflicts) {
                if (conflict.field->index >= 0 && shown[*conflict.field] != record[*conflict.field])
                    continue;
                auto json = toJson(pool, OpenConflict{record.kind, record.id, conflict});
                if (!json)
                    return failure(json.error());
                appendEntry(conflictList, *json);
            }
            return {};
        });
    if (!done)
        return done;
    QByteArray text = "{";
    for (const Kind* kind : pool.kinds())
        text += '"' + kind->name.toUtf8() + "\": [" + lists[kind] + "],\n";
    text += "\"conflicts\": [" + conflictList + "]}\n";
    if (out.write(text) != text.size())
        return failure({.fault = Fault::FileUnwritable, .detail = out.errorString()});
    return {};
}

} // namespace advisorpool
