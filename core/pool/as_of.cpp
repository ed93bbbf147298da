#include "core/pool/as_of.h"

#include <QFile>

#include <ranges>

namespace advisorpool {

namespace {

constexpr qint64 askEvery = 1000; // changes

Result<void> copyChanges(Pool& from, Pool& to, const std::unordered_set<Id>& known,
                         const std::function<bool(qint64)>& progress)
{
    qint64 done = 0;
    return from.changelog().all([&](const Change& change) -> Result<void> {
        if (++done % askEvery == 0 && progress && !progress(done))
            return failure({.fault = Fault::Cancelled});
        return known.contains(change.edit) ? to.changelog().insert(change) : Result<void>();
    });
}

Result<void> copyEdits(Pool& from, Pool& to, const std::unordered_set<Id>& known)
{
    std::vector<EditRow> newestFirst;
    auto read = from.changelog().edits([&](const EditRow& edit) {
        if (known.contains(edit.id))
            newestFirst.push_back(edit);
        return true;
    });
    if (!read)
        return read;
    auto tally = to.changelog().tally();
    if (!tally)
        return failure(tally.error());
    for (const EditRow& edit : std::views::reverse(newestFirst)) {
        if (auto done = to.changelog().insert(edit); !done)
            return done;
        ++tally->edits;
        tally->digests = combine(tally->digests, edit.digest);
    }
    return to.changelog().setTally(*tally);
}

} // namespace

Result<std::unordered_set<Id>> editsUntil(Pool& pool, const QDateTime& moment)
{
    std::vector<EditRow> newestFirst;
    auto done = pool.changelog().edits([&](const EditRow& edit) {
        if (!edit.at.isValid() || edit.at <= moment)
            newestFirst.push_back(edit);
        return true;
    });
    if (!done)
        return failure(done.error());
    std::unordered_set<Id> known;
    for (const EditRow& edit : std::views::reverse(newestFirst)) { // parents have smaller ids
        auto changes = pool.changelog().ofEdit(edit.id);
        if (!changes)
            return failure(changes.error());
        bool complete = true;
        for (const Change& change : *changes)
            for (const Id& parent : change.parents)
                complete &= known.contains(parent);
        if (complete)
            known.insert(edit.id);
    }
    return known;
}

Result<void> writeAsOf(Pool& pool, const QDateTime& moment, const QString& path,
                       const std::function<bool(qint64)>& progress)
{
    const auto known = editsUntil(pool, moment);
    if (!known)
        return failure(known.error());
    auto made = Pool::create(path, pool.kinds(), pool.session());
    if (!made)
        return failure(made.error());
    const auto fill = [&]() -> Result<void> {
        auto transaction = Transaction::begin((*made)->database());
        if (!transaction)
            return failure(transaction.error());
        return copyChanges(pool, **made, *known, progress)
            .and_then([&] { return copyEdits(pool, **made, *known); })
            .and_then([&] { return transaction->commit(); });
    };
    auto done = fill().and_then([&] { return (*made)->projectAll(); });
    made->reset();
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace advisorpool
