#pragma once

#include "core/pool/merge_source.h"
#include "core/pool/pool.h"

#include <QHash>

namespace advisorpool {

// What other files have that a pool lacks, file by file.
class MissingEdits
{
public:
    MissingEdits(Pool& pool, bool salvage) : m_pool(pool), m_salvage(salvage) {}

    // Opens a file and finds it.
    Result<void> lookInto(const QString& path);
    // What the pool itself has; read again only where somebody else has committed since.
    Result<void> lookAtOurs();
    // Says nothing where it had not been read; changes where somebody else has committed.
    qint64 dataVersion() const { return m_dataVersion; }
    // An edit that is here: its digest; else null.
    QByteArray known(const Id& edit) const { return m_known.value(edit); }

    qint64 count() const { return m_count; }
    const std::vector<std::unique_ptr<MergeSource>>& sources() const { return m_sources; }
    void close() { m_sources.clear(); }

    const QStringList& strangers() const { return m_strangers; } // files that share no edit but the shipped ones
    const std::vector<Error>& left() const { return m_left; }    // what a salvage could not read

private:
    Result<bool> sharesWork(const std::vector<Id>& shared);
    Result<void> leave(const Error& error);

    Pool& m_pool;
    bool m_salvage;
    qint64 m_dataVersion = -1;
    QHash<Id, QByteArray> m_known;
    std::vector<std::unique_ptr<MergeSource>> m_sources;
    qint64 m_count = 0;
    QStringList m_strangers;
    std::vector<Error> m_left;
};

} // namespace advisorpool
