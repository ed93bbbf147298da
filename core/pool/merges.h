#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// Who did something on which copy, as one file brought it.
struct Arrival
{
    QString file;
    QString author;
    QString copy;
    qint64 edits = 0;
    QDateTime first; // by their clock
    QDateTime last;
};

void count(std::vector<Arrival>& arrivals, const QString& file, const EditRow& edit);

// A merge that this file took part in, as one thing. Its own, and not merged on.
struct PastMerge
{
    qint64 number = 0;
    QDateTime at;
    std::vector<Arrival> arrivals;
    qint64 edits() const;
};

Result<std::vector<PastMerge>> merges(Pool& pool); // newest first
// Where it stands among the edits that were made here: the newest of them that were there before it; null: none was.
Result<Id> newestBefore(Pool& pool, qint64 number);
Result<qint64> lastMerge(Pool& pool);                            // its number; 0 where there was none. Quick.
Result<PastMerge> pastMerge(Pool& pool, qint64 number);          // NoEdit where there is none
Result<std::vector<Id>> editsOfMerge(Pool& pool, qint64 number); // newest first

// Takes back all that a merge brought, as one edit; null where nothing of it is in force. NoEdit for an unknown number.
Result<Id> undoMerge(Pool& pool, qint64 number);

// Notes what one file brought, inside the merge's transaction; number 0 is a new merge. Its number.
Result<qint64> noteMerge(Pool& pool, qint64 number, const QString& source, qint64 firstArrived, qint64 lastArrived);

} // namespace advisorpool
