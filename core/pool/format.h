#pragma once

#include "core/pool/database.h"

namespace advisorpool {

// In the header of every pool file, so that it is known from any other SQLite file.
inline constexpr qint64 applicationId = 0x41645031; // "AdP1"
// SQLite's user_version: the newest format that this program knows. It grows where an older program could not read what
// a newer one writes: 2 came with kinds that 1 did not know.
inline constexpr qint64 formatVersion = 2;

// From the first bytes, before SQLite opens it. FileMissing, FileUnreadable, NotAPool.
Result<void> looksLikeAPool(const QString& path);

// Whether another program has put it into WAL mode.
bool isInWalMode(const QString& path);

// How many of the file's pages its header says, and how many there are: fewer where it was cut off.
struct PageCounts
{
    qint64 meant = 0;
    qint64 there = 0;
};
PageCounts pageCounts(const QString& path);

// A journal beside the file can name another one, which SQLite would delete when it opens the pool: ForeignJournal. No
// pool has such a journal.
Result<void> namesNoOtherFile(const QString& path);

// Writes a fresh file's header and the tables of edits and changes. Inside a transaction.
Result<void> writeFormat(Database& database);

// The format of an open file; NotAPool where its application_id is another.
Result<qint64> formatOf(Database& database);

} // namespace advisorpool
