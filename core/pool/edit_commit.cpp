// How an edit is written, in the end.
#include "core/pool/edit.h"

#include "core/pool/beside.h"
#include "core/pool/blobs.h"
#include "core/pool/bulk.h"
#include "core/pool/erasure.h"
#include "core/pool/noise.h"

#include <algorithm>
#include <future>

namespace advisorpool {

namespace {

constexpr int saltSize = 16;
constexpr size_t many = 5'000; // records; for fewer a thread is not worth it
constexpr size_t changesAhead = 100'000;

// Asks for memory before it is looked at.
void fetch([[maybe_unused]] const void* memory)
{
#ifdef __GNUC__
    __builtin_prefetch(memory);
#endif
}

} // namespace

QByteArray Edit::saltFor(const Id& record) const
{
    if (m_constant)
        return sha256({m_constant->id.view(), record.view()}).left(saltSize);
    QByteArray salt(saltSize, Qt::Uninitialized);
    makeNoise({reinterpret_cast<unsigned char*>(salt.data()), saltSize});
    return salt;
}

Result<Id> Edit::commit()
{
    if (m_error)
        return failure(*m_error);
    if (!m_transaction)
        return Id();
    InOrder records;
    records.reserve(m_pending.size());
    for (const Pending& pending : m_pending)
        if (!pending.isEmpty())
            records.emplace_back(pending.record, &pending);
    if (records.empty()) {
        m_transaction.reset();
        return Id();
    }
    std::sort(records.begin(), records.end());

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

    if (auto done = write(row, records); !done)
        return fail(done.error());
    m_transaction.reset();
    std::vector<Id> touched;
    if (m_erased.empty()) // an erasure reaches what was owned, too
        for (const auto& [record, pending] : records)
            touched.push_back(record);
    m_pool.announce(touched);
    return row.id;
}

Change Edit::make(const Id& edit, const Pending& pending) const
{
    Change change{.edit = edit, .record = pending.record, .kind = pending.kind, .owner = pending.owner};
    change.parents = Lineage(pending.before).latest();
    change.strikes = pending.strikes;
    change.patch = writePatch(pending.patch);
    change.salt = saltFor(pending.record);
    change.hash = hashOf(change.salt, change.patch);
    return change;
}

// The record's row, as its changes so far and this edit's make it.
Result<void> Edit::show(const Id& edit, const Pending& pending)
{
    std::vector<ReadChange> changes = pending.before;
    changes.push_back({edit, Lineage(pending.before).latest(), pending.strikes, pending.patch, false});
    return m_pool.tables().write(*pending.kind, pending.record, project(*pending.kind, changes), pending.isNew());
}

Result<QByteArray> Edit::writeChanges(const EditRow& edit, const InOrder& records)
{
    if (records.size() >= many)
        return writeMany(edit, records);
    EditDigest digest(edit);
    for (const auto& [record, pending] : records) {
        const Change change = make(edit.id, *pending);
        digest.add(change);
        if (auto done = m_pool.changelog().insert(change).and_then([&, one = pending] { return show(edit.id, *one); });
            !done)
            return failure(done.error());
    }
    return digest.result();
}

// As writeChanges(), table by table. The records come first, straight from what is pending into their rows: while
// SQLite makes their indexes, the changes are made beside.
Result<QByteArray> Edit::writeMany(const EditRow& edit, const InOrder& records)
{
    Bulk bulk(m_pool);
    std::unordered_map<const Kind*, std::vector<const Pending*>> fresh;
    for (const auto& [record, pending] : records)
        if (pending->isNew()) {
            bulk.expect(*pending->kind);
            fresh[pending->kind].push_back(pending);
        }
    auto done = bulk.begin();
    for (const auto& [record, pending] : records)
        if (!pending->isNew())
            done = done.and_then([&, known = pending] { return show(edit.id, *known); });
    // In the order of their ids they lie all over the memory: to wait for each takes longer than to write its row.
    const auto fetchFrom = [](std::span<const Pending* const> next) {
        if (next.size() < 16)
            return;
        fetch(next[15]);
        fetch(next[8]->patch.data());
        for (const auto& [field, value] : next[4]->patch)
            fetch(value.text().constData());
    };
    for (const auto& [kind, made] : fresh)
        done = done.and_then([&, each = kind, next = made.begin(), end = made.end()]() mutable {
            return m_pool.tables().insertAll(*each, [&]() -> std::optional<NewRecord> {
                fetchFrom({next, end});
                return next == end ? std::nullopt : std::optional(NewRecord{(*next)->record, (*next++)->patch});
            });
        });
    if (!done)
        return failure(done.error());

    EditDigest digest(edit);
    Beside<Change> making(
        [&](const Beside<Change>::Give& give) {
            for (const auto& [record, pending] : records) {
                Change change = make(edit.id, *pending);
                digest.add(change);
                if (!give(std::move(change)))
                    return;
            }
        },
        changesAhead);
    done = bulk.end().and_then([&] {
        return m_pool.changelog().insertAll([&] {
            const Change* const change = making.take();
            return change ? std::optional(*change) : std::nullopt; // a copy that shares
        });
    });
    return done.map([&] { return digest.result(); });
}

Result<void> Edit::write(const EditRow& edit, const InOrder& records)
{
    Changelog& log = m_pool.changelog();
    auto digest = writeChanges(edit, records);
    if (!digest)
        return failure(digest.error());
    m_recent = {};
    m_byRecord.clear();
    // To let many go takes a while: beside the commit, which looks at none of them.
    std::future<void> lettingGo;
    if (records.size() >= many)
        lettingGo = std::async(std::launch::async, [this] { m_pending.clear(); });
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
