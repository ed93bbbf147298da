#pragma once

#include "core/pool/database.h"

namespace advisorpool {

// Another copy's file, for reading only: it may be damaged, or made to do harm. Opened in a connection of its own that
// runs nothing of the file's (no trigger, no view, no expression of its schema), refuses values over 16 MiB and gives
// up on a query that does not end. Where the file was not closed cleanly, a copy of it is read: the file is never
// written. As long as this lives, it reads one state of the file, and whoever writes there waits.
//
// FileMissing, FileUnreadable, NotAPool; NewerPool where a newer version wrote it; Damaged where its `edit`, `change`,
// `blob` or `tally` is no ordinary table.
class UntrustedFile
{
public:
    static Result<UntrustedFile> open(const QString& path);
    // Of a damaged one, what still stands of it: see glean.h.
    static Result<UntrustedFile> openToSalvage(const QString& path);

    Database& database() const { return *m_database; }
    bool isGleaned() const { return m_isGleaned; } // page by page: what the others held is missing

private:
    Result<void> open(const QString& path, const QString& beside);
    Result<void> read(const QString& path, Database::Mode mode);
    Result<void> check();
    bool isWhole();

    struct Restraint;
    std::shared_ptr<Restraint> m_restraint; // outlives the connection
    std::unique_ptr<Database> m_database;
    bool m_isGleaned = false;
};

} // namespace advisorpool
