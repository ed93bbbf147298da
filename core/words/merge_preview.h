#pragma once

#include "core/pool/merge.h"

namespace advisorpool {

// What a merge would do, in words.
struct MergePreview
{
    QStringList files;
    bool salvage = false;
    MergeReport report;
    QStringList created, changed, deleted; // a line for each person or thing
    QStringList conflicts;                 // that it would make
    QStringList problems;                  // likewise
    QStringList erased;                    // whom it would erase
};

using MergeProgress = std::function<bool(qint64 done, qint64 all)>; // false cancels

Result<MergePreview> previewMerge(Pool& pool, const QStringList& files, bool salvage, const MergeProgress& progress);
// The merge as it was shown: the yes to its erasures was given there.
Result<MergeReport> mergeAsShown(Pool& pool, const MergePreview& shown, const MergeProgress& progress);

} // namespace advisorpool
