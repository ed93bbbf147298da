#pragma once

#include "core/pool/merges.h"

namespace advisorpool {

struct MergedRecord
{
    enum class What { Created, Changed, Deleted };
    What what;
    const Kind* kind;
    Id id;
    std::vector<const Field*> fields; // of a changed one: those that are shown differently
};

struct MergeReport;

struct MergeOptions
{
    bool dryRun = false;         // the merge, made on a copy: nothing is held, nothing written
    bool salvage = false;        // take what is sound and name what is left, instead of refusing all
    bool acceptErasures = false; // a merge that erases people needs a yes
    // Told how many of how many edits are in; false cancels, and nothing has happened.
    std::function<bool(qint64 done, qint64 all)> progress;
    // The count of problems, which core/pool knows nothing of: asked before, and again with what the merge has touched.
    std::function<Result<qint64>(Pool&, std::span<const Id> touched)> countProblems;
    // Shown the pool as the merge leaves it; in a dry run, that copy of it.
    std::function<Result<void>(Pool&, const MergeReport&)> look;
    bool backUp = true;
};

struct MergeReport
{
    qint64 edits = 0;                  // that were missing here
    qint64 created = 0;                // records shown now and not before
    qint64 changed = 0;                // shown differently
    qint64 deleted = 0;                // not shown any more
    qint64 conflicts = 0;              // that the merge made
    qint64 problems = 0;               // likewise
    std::vector<Arrival> arrivals;     // by file, in the order in which they came
    std::vector<MergedRecord> records; // those that were counted above
    std::vector<Id> erased;            // people whom the other copies erased
    std::vector<Error> left;           // what a salvage did not take, and why
    QStringList strangers;             // files that share no edit with this one but the shipped ones
    QStringList clocksAhead;           // files that bring an edit dated more than a day ahead of now
    qint64 number = 0;                 // of the merge, for undoMerge(); 0 where nothing came in
};

// Brings over the edits that this pool lacks from one or several other files, and projects the records they touch. A
// set union: in any order, over any chain of laptops, twice, it ends in the same pool. A backup is made first, and goes
// again where the merge is refused.
//
// Refused whole, with nothing changed: a file that is no pool, newer or damaged; BadChange (see incoming.h, and
// blanked: a patch is missing without an erasure); OtherEdit, the same edit with other content; NeedsErasureConsent,
// with the erased people's ids in value.
Result<MergeReport> merge(Pool& pool, const QStringList& files, const MergeOptions& options);

} // namespace advisorpool
