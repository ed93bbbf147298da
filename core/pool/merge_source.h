#pragma once

#include "core/pool/changelog.h"
#include "core/pool/incoming.h"
#include "core/pool/untrusted.h"

namespace advisorpool {

// One of the files that a merge brings over: what it has that this pool lacks. Its errors name it.
class MergeSource
{
public:
    struct Edit
    {
        Id id;
        QByteArray digest;
        std::optional<EditRow> row; // where it was read already
    };

    MergeSource(QString path, UntrustedFile file, const Kinds& kinds)
        : m_path(std::move(path)), m_file(std::move(file)), m_log(m_file.database(), kinds)
    {
    }
    MergeSource(const MergeSource&) = delete; // the log reads from the file beside it
    MergeSource& operator=(const MergeSource&) = delete;

    const QString& path() const { return m_path; }
    Database& database() const { return m_file.database(); }

    // Whether it holds the edits of this other log, as their tallies say, if each still holds what its tally says.
    bool isEqual(Database& other, const Changelog& log) const;

    using Take = std::function<void(const Id& id, const QByteArray& digest, std::optional<EditRow> row)>;
    // The list of its edits.
    Result<void> list(const Take& take) const;
    // What can be read of a damaged list, row by row.
    void pick(const Take& take) const;

    // Those that are to come, in the order of their ids: parents before what builds on them.
    const std::vector<Edit>& edits() const { return m_edits; }
    void setEdits(std::vector<Edit> edits);
    Result<IncomingEdit> read(const Edit& edit) const;

    tl::unexpected<Error> refuse(const Edit& edit, Fault fault) const;
    tl::unexpected<Error> named(Error error) const;

private:
    // Why an edit can't be read, and which.
    tl::unexpected<Error> unreadable(const Edit& edit, Error error) const;

    QString m_path;
    UntrustedFile m_file;
    Changelog m_log;
    std::vector<Edit> m_edits;
};

} // namespace advisorpool
