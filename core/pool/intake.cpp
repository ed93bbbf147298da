#include "core/pool/intake.h"

#include "core/pool/blobs.h"

namespace advisorpool {

namespace {

constexpr qint64 dayMsecs = qint64{24} * 60 * 60 * 1000;

Result<qint64> lastArrived(Database& database)
{
    return database.scalar(QStringLiteral("SELECT max(arrived) FROM edit")).map([](const QVariant& number) {
        return number.toLongLong();
    });
}

} // namespace

Result<void> Intake::goOn() const
{
    if (m_options.progress && !m_options.progress(m_done, m_missing.count()))
        return failure({.fault = Fault::Cancelled});
    return {};
}

Result<void> Intake::takeAll(MergeReport& report)
{
    for (const auto& source : m_missing.sources())
        if (auto done = take(*source, report); !done)
            return done;
    auto erased = m_records.forgetErased();
    if (!erased)
        return failure(erased.error());
    const bool mayLeaveBlobs = !erased->empty() || m_tookBlobs; // those of an erased record, of an edit left out
    report.erased = std::move(*erased);
    return mayLeaveBlobs ? forgetUnnamedBlobs(m_pool) : Result<void>();
}

// What can't be taken: a salvage names it and goes on, a merge fails.
Result<void> Intake::take(const MergeSource& source, MergeReport& report)
{
    const auto before = lastArrived(m_pool.database());
    if (!before)
        return failure(before.error());
    for (const MergeSource::Edit& edit : source.edits()) {
        ++m_done;
        if (auto done = goOn(); !done)
            return done;
        const auto done = take(source, edit, report);
        if (done)
            continue;
        const bool isOurs = done.error().file == m_pool.path() || done.error().fault == Fault::Cancelled;
        if (isOurs || !m_options.salvage)
            return done;
        report.left.push_back(done.error());
    }
    const auto after = lastArrived(m_pool.database());
    if (!after || *before == *after)
        return after.map([](qint64) {});
    return noteMerge(m_pool, report.number, source.path(), *before + 1, *after).map([&](qint64 number) {
        report.number = number;
    });
}

// One edit. Errors name the file that they are about.
Result<void> Intake::take(const MergeSource& source, const MergeSource::Edit& edit, MergeReport& report)
{
    if (const auto unsound = m_unsound.find(edit.id); unsound != m_unsound.end())
        return failure(unsound->second);
    const auto taken = m_taken.find(edit.id); // from another of the files, or by another window before that
    const QByteArray known = taken != m_taken.end() ? taken->second.digest : m_missing.known(edit.id);
    if (!known.isEmpty())
        return known == edit.digest ? Result<void>() : source.refuse(edit, Fault::OtherEdit);
    auto incoming = source.read(edit);
    if (!incoming)
        return failure(incoming.error());
    const auto ours = [&](const Id& record) {
        return m_records.find(record)
            .map([](Touched* found) -> const KnownRecord* { return found; })
            .map_error([&](Error error) {
                error.file = m_pool.path();
                return error;
            });
    };
    auto patches = accept(*incoming, ours);
    if (!patches)
        return source.named(patches.error());
    for (const Patch& patch : *patches)
        for (const QString& hash : blobsNamedBy(patch))
            if (auto done = takeBlob(source, edit.id, hash); !done)
                return done;
    for (size_t i = 0; i < patches->size(); ++i) {
        auto done = i % mostAtOnce == mostAtOnce - 1 ? goOn() : Result<void>();
        if (done)
            done = m_records.take(incoming->changes[i], std::move((*patches)[i]));
        if (!done)
            return done;
    }
    m_taken.emplace(edit.id, Taken{edit.digest, source.path()});
    report.edits += 1;
    count(report.arrivals, source.path(), incoming->edit);
    const bool isAhead = m_pool.session().now().msecsTo(incoming->edit.at) > dayMsecs;
    if (isAhead && !report.clocksAhead.contains(source.path()))
        report.clocksAhead << source.path();
    return m_pool.changelog().insert(incoming->edit);
}

// The file that a change names: it is here already, or comes with it.
Result<void> Intake::takeBlob(const MergeSource& source, const Id& edit, const QString& hash)
{
    if (readBlob(m_pool.database(), hash))
        return {};
    auto bytes = readBlob(source.database(), hash);
    if (!bytes)
        return failure(
            {.fault = Fault::BadChange, .file = source.path(), .value = edit.text(), .detail = QStringLiteral("blob")});
    m_tookBlobs = true;
    return m_pool.database().run(QStringLiteral("INSERT OR REPLACE INTO blob VALUES (?, ?)"),
                                 {QByteArray::fromHex(hash.toLatin1()), *bytes});
}

Result<bool> Intake::isSound()
{
    bool isSound = true;
    for (const auto& [edit, record] : m_records.blankedWithoutErasure()) {
        const auto taken = m_taken.find(edit);
        const auto found = m_records.find(record);
        if (!found)
            return failure(found.error());
        const QString place = edit.text() + u' ' + (*found)->kind->name + u' ' + record.text();
        const Error error{.fault = Fault::BadChange,
                          .file = taken != m_taken.end() ? taken->second.path : m_pool.path(),
                          .value = place,
                          .detail = QStringLiteral("blanked")};
        if (!m_options.salvage || taken == m_taken.end())
            return failure(error);
        if (m_unsound.emplace(edit, error).second)
            isSound = false;
    }
    return isSound;
}

void Intake::beginAgain()
{
    m_records.clear();
    m_taken.clear();
    m_done = 0;
}

Result<void> Intake::countIn() const
{
    Changelog& log = m_pool.changelog();
    auto tally = log.tally();
    if (!tally)
        return failure(tally.error());
    for (const auto& [id, taken] : m_taken) {
        tally->edits += 1;
        tally->digests = combine(tally->digests, taken.digest);
    }
    return log.setTally(*tally);
}

} // namespace advisorpool
