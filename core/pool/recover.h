#pragma once

#include "core/pool/merge.h"

namespace advisorpool {

struct Recovery
{
    bool wasSound = false;       // nothing was done
    QString backup;              // what was started from; empty where no backup is sound
    QString kept;                // the damaged file, beside the pool
    MergeReport salvaged;        // from the damaged file, and what it could not give
    std::optional<Error> unread; // nothing could be read of the damaged file
};

// Puts the newest sound backup in a damaged pool's place, with all that can still be read of the damaged file, which is
// kept beside it. Until the last step, which replaces one file by another, the pool's own file stays as it is (but for
// an unfinished write, which opening it takes back).
//
// FileMissing; Locked where another program has it open; Damaged where neither a backup nor anything of the file is
// sound; what making a file can fail with.
Result<Recovery> recover(const QString& path, const Kinds& kinds, const Session& session);

} // namespace advisorpool
