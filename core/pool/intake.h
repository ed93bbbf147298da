#pragma once

#include "core/pool/merge.h"
#include "core/pool/missing_edits.h"
#include "core/pool/touched.h"

namespace advisorpool {

// Takes the missing edits in, each of them whole or not at all. Inside a transaction; nothing is shown yet.
class Intake
{
public:
    static constexpr size_t mostAtOnce = 1000; // changes, before the question whether to go on

    Intake(Pool& pool, const MissingEdits& missing, TouchedRecords& records, const MergeOptions& options)
        : m_pool(pool), m_missing(missing), m_records(records), m_options(options)
    {
    }

    Result<void> takeAll(MergeReport& report);
    // Whether all that was taken may stay. Not so a patch that is missing without an erasure: a merge fails by it, a
    // salvage begins again without that edit.
    Result<bool> isSound();
    void beginAgain();
    // Into the pool's tally.
    Result<void> countIn() const;

    // Cancelled where whoever watches says so.
    Result<void> goOn() const;

private:
    struct Taken
    {
        QByteArray digest;
        QString path;
    };

    Result<void> take(const MergeSource& source, MergeReport& report);
    Result<void> take(const MergeSource& source, const MergeSource::Edit& edit, MergeReport& report);
    Result<void> takeBlob(const MergeSource& source, const Id& edit, const QString& hash);

    Pool& m_pool;
    const MissingEdits& m_missing;
    TouchedRecords& m_records;
    const MergeOptions& m_options;
    qint64 m_done = 0;
    std::unordered_map<Id, Taken> m_taken;
    std::unordered_map<Id, Error> m_unsound; // what a salvage found unsound only in the end
    bool m_tookBlobs = false;
};

} // namespace advisorpool
