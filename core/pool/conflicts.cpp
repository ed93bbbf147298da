#include "core/pool/conflicts.h"

#include "core/pool/deletion.h"
#include "core/pool/edit.h"

#include <QCryptographicHash>

namespace advisorpool {

QString OpenConflict::id() const
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    for (const Side& side : conflict.sides)
        sha.addData(side.edit.bytes());
    return QStringLiteral("%1/%2/%3/%4")
        .arg(kind->name, record.text(), conflict.field->name, QString::fromLatin1(sha.result().toHex().left(8)));
}

Value OpenConflict::shown() const
{
    return conflict.field == &Kind::deleted() ? Value(false) : conflict.sides.back().value;
}

Result<std::vector<OpenConflict>> conflictsOf(Pool& pool, const Id& record)
{
    auto changes = pool.changelog().ofRecord(record);
    if (!changes)
        return failure(changes.error());
    std::vector<OpenConflict> open;
    if (changes->empty())
        return open;
    const Kind* kind = changes->front().kind;
    return readPatches(*changes).map([&](const std::vector<ReadChange>& read) {
        Projection shown = project(*kind, read);
        if (shown.deleted) // nobody can settle them there; they come back with the record
            return std::move(open);
        for (Conflict& conflict : shown.conflicts)
            open.push_back({kind, record, std::move(conflict)});
        return std::move(open);
    });
}

Result<std::vector<OpenConflict>> conflicts(Pool& pool)
{
    std::vector<OpenConflict> all;
    for (const Kind* kind : pool.kinds()) {
        std::vector<Id> records;
        auto done =
            pool.database().each(QStringLiteral("SELECT DISTINCT record FROM conflict WHERE kind = ? ORDER BY record"),
                                 {kind->name}, [&](const Row& row) {
                                     records.push_back(row.id(0));
                                     return true;
                                 });
        if (!done)
            return failure(done.error());
        for (const Id& record : records) {
            auto open = conflictsOf(pool, record);
            if (!open)
                return failure(open.error());
            std::move(open->begin(), open->end(), std::back_inserter(all));
        }
    }
    return all;
}

Result<OpenConflict> conflictNamed(Pool& pool, const QString& id)
{
    const QStringList parts = id.split(u'/');
    const auto record = Id::fromText(parts.value(1));
    if (parts.size() != 4 || !record)
        return failure({.fault = Fault::NoRecord, .value = id});
    auto open = conflictsOf(pool, *record);
    if (!open)
        return failure(open.error());
    for (const OpenConflict& conflict : *open)
        if (conflict.id() == id)
            return conflict;
    return failure({.fault = Fault::Stale, .file = pool.path(), .value = id});
}

Result<Id> resolve(Pool& pool, const OpenConflict& conflict, size_t side)
{
    if (side >= conflict.conflict.sides.size())
        return failure(
            {.fault = Fault::BadValue, .field = QStringLiteral("--take"), .value = QString::number(side + 1)});
    return resolve(pool, conflict, conflict.conflict.sides[side].value);
}

namespace {

// Who lets a record live wants it whole: what went with it when it was deleted comes back.
Result<void> bringBackOwned(Edit& edit, const OpenConflict& conflict)
{
    Changelog& log = edit.pool().changelog();
    auto stored = log.ofRecord(conflict.record);
    if (!stored)
        return failure(stored.error());
    for (const Change& change : *stored) {
        if (!deletedBy(change).value_or(false))
            continue;
        auto together = log.ofEdit(change.edit);
        if (!together)
            return failure(together.error());
        for (const Change& other : *together)
            if (other.owner == conflict.record && deletedBy(other).value_or(false))
                if (auto done = edit.strike(other); !done)
                    return done;
    }
    return {};
}

} // namespace

Result<Id> resolve(Pool& pool, const OpenConflict& conflict, const Value& value)
{
    Edit edit(pool, Label::Resolve); // holds the file, so that nothing changes between the look and the writing
    const Field* field = conflict.conflict.field;
    const bool isDeletion = field == &Kind::deleted();
    if (auto now = conflictNamed(pool, conflict.id()); !now)
        return failure(now.error());
    if (isDeletion && !value.isYesNo())
        return failure({.fault = Fault::BadValue, .field = field->name, .value = value.toText()});
    auto done = isDeletion && value.yes() ? edit.remove(*conflict.kind, conflict.record) // with what it owns
                                          : edit.set(*conflict.kind, conflict.record, {{field, value}});
    if (done && isDeletion && !value.yes())
        done = bringBackOwned(edit, conflict);
    return done.and_then([&] { return edit.commit(); });
}

} // namespace advisorpool
