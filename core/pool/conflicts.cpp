#include "core/pool/conflicts.h"

#include <QCryptographicHash>

namespace advisorpool {

QString OpenConflict::id() const
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    for (const Side& side : conflict.sides)
        sha.addData(side.edit.bytes());
    return QStringLiteral("%1/%2/%3/%4").arg(kind->name, record.text(), conflict.field->name,
                                             QString::fromLatin1(sha.result().toHex().left(8)));
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
        for (Conflict& conflict : project(*kind, read).conflicts)
            open.push_back({kind, record, std::move(conflict)});
        return std::move(open);
    });
}

Result<std::vector<OpenConflict>> conflicts(Pool& pool)
{
    std::vector<OpenConflict> all;
    for (const Kind* kind : pool.kinds()) {
        std::vector<Id> records;
        auto done = pool.database().each(
            QStringLiteral("SELECT DISTINCT record FROM conflict WHERE kind = ? ORDER BY record"), {kind->name},
            [&](const Row& row) {
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

} // namespace advisorpool
