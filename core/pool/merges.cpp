#include "core/pool/merges.h"

#include "core/pool/edit.h"
#include "core/pool/erasure.h"

#include <algorithm>
#include <numeric>

namespace advisorpool {

namespace {

const QString arrivedBetween = QStringLiteral("e.arrived BETWEEN m.first_arrived AND m.last_arrived");

tl::unexpected<Error> noSuchMerge(const Pool& pool, qint64 number)
{
    return failure({.fault = Fault::NoEdit, .file = pool.path(), .value = QString::number(number)});
}

} // namespace

void count(std::vector<Arrival>& arrivals, const QString& file, const EditRow& edit)
{
    const auto isTheirs = [&](const Arrival& arrival) {
        return arrival.file == file && arrival.author == edit.author && arrival.copy == edit.copy;
    };
    auto theirs = std::find_if(arrivals.begin(), arrivals.end(), isTheirs);
    if (theirs == arrivals.end())
        theirs = arrivals.insert(theirs, {file, edit.author, edit.copy, 0, edit.at, edit.at});
    theirs->edits += 1;
    theirs->first = std::min(theirs->first, edit.at);
    theirs->last = std::max(theirs->last, edit.at);
}

qint64 PastMerge::edits() const
{
    return std::accumulate(arrivals.begin(), arrivals.end(), qint64{0},
                           [](qint64 sum, const Arrival& arrival) { return sum + arrival.edits; });
}

Result<std::vector<PastMerge>> merges(Pool& pool)
{
    std::vector<PastMerge> all;
    const QString sql =
        QStringLiteral("SELECT m.number, m.at, m.source, e.author, e.copy, e.at FROM merge m JOIN edit e "
                       "ON %1 ORDER BY m.number DESC, m.first_arrived, e.arrived");
    auto done = pool.database().each(sql.arg(arrivedBetween), {}, [&](const Row& row) {
        if (all.empty() || all.back().number != row.number(0))
            all.push_back({row.number(0), momentFrom(row.text(1)), {}});
        EditRow edit;
        edit.author = row.text(3);
        edit.copy = row.text(4);
        edit.at = momentFrom(row.text(5));
        count(all.back().arrivals, row.text(2), edit);
        return true;
    });
    return done.map([&] { return std::move(all); });
}

Result<Id> newestBefore(Pool& pool, qint64 number)
{
    const QString sql = QStringLiteral("SELECT e.id FROM edit e WHERE e.arrived < "
                                       "(SELECT min(first_arrived) FROM merge WHERE number = ?) "
                                       "AND NOT EXISTS (SELECT 1 FROM merge m WHERE %1) ORDER BY e.id DESC LIMIT 1");
    return pool.database().scalar(sql.arg(arrivedBetween), {number}).map([](const QVariant& id) {
        return Id::fromBytes(id.toByteArray());
    });
}

Result<qint64> lastMerge(Pool& pool)
{
    return pool.database().scalar(QStringLiteral("SELECT max(number) FROM merge")).map([](const QVariant& number) {
        return number.toLongLong();
    });
}

Result<PastMerge> pastMerge(Pool& pool, qint64 number)
{
    return merges(pool).and_then([&](std::vector<PastMerge> all) -> Result<PastMerge> {
        for (PastMerge& merge : all)
            if (merge.number == number)
                return std::move(merge);
        return noSuchMerge(pool, number);
    });
}

Result<std::vector<Id>> editsOfMerge(Pool& pool, qint64 number)
{
    std::vector<Id> newestFirst;
    const QString sql =
        QStringLiteral("SELECT e.id FROM merge m JOIN edit e ON %1 WHERE m.number = ? ORDER BY e.id DESC");
    auto done = pool.database().each(sql.arg(arrivedBetween), {number}, [&](const Row& row) {
        newestFirst.push_back(row.id(0));
        return true;
    });
    return done.map([&] { return std::move(newestFirst); });
}

Result<Id> undoMerge(Pool& pool, qint64 number)
{
    auto edits = editsOfMerge(pool, number);
    if (!edits)
        return failure(edits.error());
    if (edits->empty())
        return noSuchMerge(pool, number);
    Edit undoing(pool, Label::Undo);
    for (const Id& edit : *edits) {
        auto changes = pool.changelog().ofEdit(edit);
        if (!changes)
            return failure(changes.error());
        for (const Change& change : *changes) {
            auto erased = isErased(pool.changelog(), change.record); // for good, also where a merge brought it
            if (!erased)
                return failure(erased.error());
            if (*erased)
                continue;
            if (auto struck = undoing.strike(change); !struck)
                return failure(struck.error());
        }
    }
    return undoing.commit();
}

Result<qint64> noteMerge(Pool& pool, qint64 number, const QString& source, qint64 firstArrived, qint64 lastArrived)
{
    auto last = lastMerge(pool);
    if (!last)
        return failure(last.error());
    const qint64 noted = number ? number : *last + 1;
    return pool.database()
        .run(QStringLiteral(
                 "INSERT INTO merge (number, at, source, first_arrived, last_arrived) VALUES (?, ?, ?, ?, ?)"),
             {noted, momentText(pool.session().now()), source, firstArrived, lastArrived})
        .map([&] { return noted; });
}

} // namespace advisorpool
