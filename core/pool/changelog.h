#pragma once

#include "core/pool/change.h"
#include "core/pool/database.h"
#include "core/pool/projection.h"

#include <functional>

namespace advisorpool {

// The edits and changes as the file keeps them: the only place that reads and writes these two tables.
class Changelog
{
public:
    Changelog(Database& database, const Kinds& kinds) : m_database(database), m_kinds(kinds) {}

    // Rising by edit. An unknown kind is Fault::UnknownKind, ids that can't be split Fault::Damaged.
    Result<std::vector<Change>> ofRecord(const Id& record) const;
    // In the order of records; the first `most`, where that is given: an import makes more than a screen has room for.
    Result<std::vector<Change>> ofEdit(const Id& edit, std::optional<int> most = {}) const;
    Result<qint64> countOfEdit(const Id& edit) const;
    // As ofEdit(), one by one; stops where the callback returns false.
    Result<void> eachOfEdit(const Id& edit, const std::function<bool(const Change&)>& take) const;
    // Those of the records that are in conflict, by record, then by edit; stops where the callback returns false.
    Result<void> inConflict(const std::function<bool(Change&&)>& take) const;
    // All of them, by record, then by edit; stops where the callback fails.
    Result<void> all(const std::function<Result<void>(const Change&)>& change) const;

    Result<std::optional<EditRow>> edit(const Id& id) const;
    // Newest first; stops where the callback returns false.
    Result<void> edits(const std::function<bool(const EditRow&)>& edit) const;
    Result<Id> newest() const; // null in a file without edits
    // In no order: what there is, at the least cost.
    Result<void> digests(const std::function<void(const Id& edit, const QByteArray& digest)>& take) const;
    // Edits that came into this file after the one that arrived as number `arrived`, and the number of the last.
    struct Arrivals
    {
        std::vector<Id> edits;
        qint64 last = 0;
    };
    Result<Arrivals> arrivedAfter(qint64 arrived) const;
    Result<std::optional<EditRow>> arrivedAs(qint64 arrived) const;

    Result<void> insert(const Change& change);
    // Very many, in the order of their records.
    Result<void> insertAll(const std::function<std::optional<Change>()>& next);
    Result<void> insert(const EditRow& edit);
    // Forgets what the changes of an erased record say, but for the erasing ones: patches and salts. Hashes stay.
    Result<void> blank(const Id& record);
    // Each record that belongs to another, once for each of its changes. Reads the whole table.
    Result<void> owners(const std::function<void(const Id& record, const Id& owner)>& take) const;

    struct Tally
    {
        qint64 edits = 0;
        QByteArray digests; // XOR of all
        QString descriptions;
    };
    Result<Tally> tally() const;
    Result<void> setTally(const Tally& tally);

private:
    Result<std::optional<EditRow>> oneEdit(const QString& sql, const Bound& value) const;
    Result<Change> readChange(const Row& row) const;
    // Stops where the callback returns false.
    Result<void> changes(const QString& sql, std::span<const Bound> values,
                         const std::function<bool(Change&&)>& take) const;

    Database& m_database;
    const Kinds& m_kinds;
};

// XOR of two digests; an empty one counts as zeros.
QByteArray combine(const QByteArray& a, const QByteArray& b);
// The changes with their patches read; a blanked one sets nothing.
Result<std::vector<ReadChange>> readPatches(std::span<const Change> changes);

} // namespace advisorpool
