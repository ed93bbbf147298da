#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// Damage that verify() found, and where.
struct Finding
{
    enum class What {
        Structure,  // SQLite's own check; its words in detail
        CutOff,     // pages are missing at the end; how many of how many are there
        Unreadable, // a change that can't be read at all
        Hash,       // a patch is not what was written
        Digest,     // an edit or one of its changes is not what was written
        Tally,      // an edit has vanished, or come by another way than this program
        NoEdit,     // a change without its edit
        NoParent,   // a change builds on one that is not here
        BadStrike,  // a change takes back one that is no ancestor
        Blanked,    // a patch is missing without an erasure
        BadPatch,   // a patch that the descriptions do not allow
        Table,      // a table does not show what the edits say
        Blob,       // a file kept in the pool is missing, is not what was put in, or is named by nothing
    };
    What what;
    QString kind;
    Id record;
    Id edit;
    QString detail;
};

// Checks the whole file: SQLite's structure, every hash and digest, and the tables against a projection made anew.
// An error only where it could not look at all.
Result<std::vector<Finding>> verify(Pool& pool);

// Of a file that does not open as a pool; it is only read. An error where nothing of it can be looked at.
Result<std::vector<Finding>> verifyFile(const QString& path, const Kinds& kinds);

QString code(Finding::What what); // stable, lower_snake

} // namespace advisorpool
