// How an edit is written, in the end.
#include "core/pool/edit.h"

#include "core/pool/beside.h"
#include "core/pool/blobs.h"
#include "core/pool/bulk.h"
#include "core/pool/erasure.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace advisorpool {

namespace {

constexpr int saltSize = 16;

} // namespace

QByteArray Edit::saltFor(const Id& record) const
{
    if (m_constant)
        return QCryptographicHash::hash(m_constant->id.bytes() + record.bytes(), QCryptographicHash::Sha256)
            .left(saltSize);
    QByteArray salt(saltSize, '\0');
    std::array<quint32, saltSize / 4> noise{};
    QRandomGenerator::system()->fillRange(noise.data(), noise.size());
    memcpy(salt.data(), noise.data(), saltSize);
    return salt;
}

Result<Id> Edit::commit()
{
    if (m_error)
        return failure(*m_error);
    if (!m_transaction)
        return Id();
    m_recent = {};
    std::erase_if(m_pending,
                  [](const auto& entry) { return entry.second.patch.empty() && entry.second.strikes.empty(); });
    if (m_pending.empty()) {
        m_transaction.reset();
        return Id();
    }

    const Session& session = m_pool.session();
    EditRow row{.author = Value(session.author).text(),
                .copy = Value(session.copy).text(),
                .at = session.now(),
                .label = labelCode(m_label)};
    if (m_constant) {
        row.id = m_constant->id;
        row.author = m_constant->author;
        row.copy = m_constant->copy;
        row.at = m_constant->at;
    } else {
        auto newest = m_pool.changelog().newest();
        if (!newest)
            return fail(newest.error());
        const qint64 msecs = std::max(row.at.toMSecsSinceEpoch(), newest->msecs() + 1);
        if (msecs >= latestMsecs)
            return fail({.fault = Fault::BrokenClock, .file = m_pool.path(), .value = row.atText()});
        row.id = Id::random(msecs);
    }

    std::vector<Id> records;
    records.reserve(m_pending.size());
    for (const auto& entry : m_pending)
        records.push_back(entry.first);
    std::sort(records.begin(), records.end()); // as digests and tables take them
    if (auto done = write(row, records); !done)
        return fail(done.error());
    m_transaction.reset();
    m_pending.clear();
    m_pool.announce(m_erased.empty() ? records : std::vector<Id>()); // an erasure reaches what was owned, too
    return row.id;
}

// What becomes of a record's changes so far and of what is set: the next change, and the row of its table.
Edit::Made Edit::make(const EditRow& edit, const Id& record, Pending pending) const
{
    Made made{.change = {.edit = edit.id, .record = record, .kind = pending.kind, .owner = pending.owner},
              .isNew = pending.before.empty()};
    Change& change = made.change;
    change.parents = Lineage(pending.before).latest();
    change.strikes = pending.strikes;
    change.patch = writePatch(pending.patch);
    change.salt = saltFor(record);
    change.hash = hashOf(change.salt, change.patch);
    pending.before.push_back({edit.id, change.parents, change.strikes, std::move(pending.patch), false});
    made.shown = project(*pending.kind, pending.before);
    return made;
}

Result<QByteArray> Edit::writeChanges(const EditRow& edit, const std::vector<Id>& records)
{
    constexpr size_t many = 5'000; // for fewer a thread is not worth it
    EditDigest digest(edit);
    const auto write = [&](const Made& made) {
        const Change& change = made.change;
        return m_pool.changelog().insert(change).and_then(
            [&] { return m_pool.tables().write(*change.kind, change.record, made.shown, made.isNew); });
    };
    const auto makeNext = [&](const Id& record) { // and let go at once: later it costs twice
        Made made = make(edit, record, std::move(m_pending.at(record)));
        digest.add(made.change);
        return made;
    };
    if (records.size() < many) {
        for (const Id& record : records)
            if (auto done = write(makeNext(record)); !done)
                return failure(done.error());
        return digest.result();
    }
    Beside<Made> making([&](const Beside<Made>::Give& give) {
        for (const Id& record : records)
            if (!give(makeNext(record)))
                return;
    });
    while (const auto made = making.take())
        if (auto done = write(*made); !done)
            return failure(done.error());
    return digest.result();
}

Result<void> Edit::write(const EditRow& edit, const std::vector<Id>& records)
{
    Changelog& log = m_pool.changelog();
    Bulk bulk(m_pool);
    for (const auto& [record, pending] : m_pending)
        if (pending.before.empty())
            bulk.expect(*pending.kind);
    if (auto done = bulk.begin(); !done)
        return done;
    auto digest = writeChanges(edit, records);
    if (!digest)
        return failure(digest.error());
    if (auto done = bulk.end(); !done)
        return done;
    for (const Id& erased : m_erased)
        if (auto done = forgetErased(m_pool, erased).and_then([&] { return forgetUnnamedBlobs(m_pool); }); !done)
            return done;

    EditRow row = edit;
    row.digest = std::move(*digest);
    auto tally = log.tally();
    if (!tally)
        return failure(tally.error());
    tally->edits += 1;
    tally->digests = combine(tally->digests, row.digest);
    return log.insert(row).and_then([&] { return log.setTally(*tally); }).and_then([&] {
        return m_transaction->commit();
    });
}

} // namespace advisorpool
