#pragma once

#include "core/pool/merges.h"

namespace advisorpool {

class MergeLines;

// Whether all that the merge brought is undone.
bool isTakenBack(Pool& pool, qint64 merge);

// Whose edits came in, what is still to settle among them, and what they were.
void tellOf(const PastMerge& merge, const QStringList& newProblems, Pool& pool, MergeLines& lines);

// What came in from these files before and was taken back, as links by the merge's number: it does not come in again.
void tellOfTakenBack(const QStringList& files, Pool& pool, MergeLines& lines);

} // namespace advisorpool
