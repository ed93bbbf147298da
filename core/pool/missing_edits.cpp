#include "core/pool/missing_edits.h"

#include "core/pool/label.h"

namespace advisorpool {

Result<void> MissingEdits::lookAtOurs()
{
    auto version = m_pool.database().scalar(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return failure(version.error());
    if (m_dataVersion == version->toLongLong())
        return {};
    m_dataVersion = version->toLongLong();
    m_known.clear();
    return m_pool.changelog().digests([&](const Id& id, const QByteArray& digest) { m_known.insert(id, digest); });
}

Result<void> MissingEdits::lookInto(const QString& path)
{
    auto file = m_salvage ? UntrustedFile::openToSalvage(path) : UntrustedFile::open(path);
    if (!file)
        return failure(file.error());
    if (file->isGleaned())
        m_left.push_back({.fault = Fault::Damaged, .file = path, .detail = QStringLiteral("gleaned")});
    auto source = std::make_unique<MergeSource>(path, std::move(*file), m_pool.kinds());
    if (!m_salvage && source->isEqual(m_pool.database(), m_pool.changelog()))
        return {};
    if (auto done = lookAtOurs(); !done) {
        Error error = done.error();
        error.file = m_pool.path();
        return failure(error);
    }

    std::vector<Id> shared;
    std::vector<MergeSource::Edit> missing;
    Result<void> outcome;
    const auto take = [&](const Id& id, const QByteArray& digest, std::optional<EditRow> row) {
        const auto known = m_known.find(id);
        if (known == m_known.end())
            missing.push_back({id, digest, std::move(row)});
        else if (*known == digest)
            shared.push_back(id);
        else if (auto done = leave({.fault = Fault::OtherEdit, .file = path, .value = id.text()}); !done && outcome)
            outcome = done;
    };
    if (auto done = source->list(take); !done) {
        if (auto left = leave(done.error()); !left)
            return left;
        missing.clear();
        shared.clear();
        source->pick(take);
    }
    if (!outcome || missing.empty())
        return outcome;
    auto akin = sharesWork(shared);
    if (!akin)
        return failure(akin.error());
    if (!*akin)
        m_strangers << path;
    m_count += static_cast<qint64>(missing.size());
    source->setEdits(std::move(missing));
    m_sources.push_back(std::move(source));
    return {};
}

// Whether one of these edits is somebody's, not one that every pool is made with.
Result<bool> MissingEdits::sharesWork(const std::vector<Id>& shared)
{
    for (const Id& id : shared) {
        auto edit = m_pool.changelog().edit(id);
        if (!edit)
            return failure(edit.error());
        if (*edit && (*edit)->label != labelCode(Label::Ship))
            return true;
    }
    return false;
}

// What can't be read: a salvage names it and goes on, a merge fails.
Result<void> MissingEdits::leave(const Error& error)
{
    if (!m_salvage)
        return failure(error);
    m_left.push_back(error);
    return {};
}

} // namespace advisorpool
