#include "core/pool/merge_source.h"

#include <QFileInfo>

#include <algorithm>

namespace advisorpool {

namespace {

Result<qint64> editsIn(Database& database)
{
    return database.scalar(QStringLiteral("SELECT count(*) FROM edit")).map([](const QVariant& count) {
        return count.toLongLong();
    });
}

} // namespace

bool MergeSource::isEqual(Database& other, const Changelog& log) const
{
    const auto here = m_log.tally();
    const auto there = log.tally();
    const auto editsHere = editsIn(database());
    const auto editsThere = editsIn(other);
    if (!here || !there || !editsHere || !editsThere)
        return false; // what is wrong is found where it is read
    return *editsHere == here->edits && *editsThere == there->edits && *editsHere == *editsThere &&
           here->digests == there->digests;
}

Result<void> MergeSource::list(const Take& take) const
{
    if (auto done = m_log.digests([&](const Id& id, const QByteArray& digest) { take(id, digest, {}); }); !done)
        return named(done.error());
    return {};
}

void MergeSource::pick(const Take& take) const
{
    constexpr qint64 smallestRow = 64;
    const qint64 most = QFileInfo(m_path).size() / smallestRow;
    for (qint64 arrived = 1; arrived <= most; ++arrived)
        if (auto edit = m_log.arrivedAs(arrived); edit && *edit)
            take((**edit).id, (**edit).digest, **edit);
}

void MergeSource::setEdits(std::vector<Edit> edits)
{
    m_edits = std::move(edits);
    std::ranges::sort(m_edits, {}, &Edit::id);
}

Result<IncomingEdit> MergeSource::read(const Edit& edit) const
{
    auto row = edit.row ? Result<std::optional<EditRow>>(edit.row) : m_log.edit(edit.id);
    auto changes = m_log.ofEdit(edit.id);
    if (!row || !changes)
        return unreadable(edit, row ? changes.error() : row.error());
    if (!*row) // an id that is none
        return named({.fault = Fault::BadChange, .value = edit.id.text(), .detail = QStringLiteral("bad_id")});
    if ((*row)->digest != edit.digest) // two rows of one id
        return refuse(edit, Fault::OtherEdit);
    return IncomingEdit{std::move(**row), std::move(*changes)};
}

tl::unexpected<Error> MergeSource::unreadable(const Edit& edit, Error error) const
{
    const QString name = edit.id.text();
    if (error.fault == Fault::UnknownKind)
        return failure({.fault = Fault::BadChange,
                        .file = m_path,
                        .value = name + u' ' + error.value,
                        .detail = QStringLiteral("unknown_kind")});
    if (error.fault == Fault::TooLarge)
        return failure(
            {.fault = Fault::BadChange, .file = m_path, .value = name, .detail = QStringLiteral("too_large")});
    return named(std::move(error));
}

tl::unexpected<Error> MergeSource::refuse(const Edit& edit, Fault fault) const
{
    return failure({.fault = fault, .file = m_path, .value = edit.id.text()});
}

tl::unexpected<Error> MergeSource::named(Error error) const
{
    if (error.file.isEmpty())
        error.file = m_path;
    return failure(std::move(error));
}

} // namespace advisorpool
