#include "core/pool/touched.h"

#include "core/pool/bulk.h"
#include "core/pool/erasure.h"

#include <algorithm>

namespace advisorpool {

namespace {

bool erasesItself(const Touched& record)
{
    return std::any_of(record.changes.begin(), record.changes.end(), [](const ReadChange& change) {
        return std::any_of(change.patch.begin(), change.patch.end(),
                           [](const auto& entry) { return entry.first == &Kind::erased(); });
    });
}

} // namespace

Result<Touched*> TouchedRecords::find(const Id& record)
{
    if (const auto known = m_records.find(record); known != m_records.end())
        return &known->second;
    auto stored = m_pool.changelog().ofRecord(record);
    if (!stored)
        return failure(stored.error());
    Touched touched;
    touched.before.deleted = true;
    if (!stored->empty()) {
        auto changes = readPatches(*stored);
        if (!changes)
            return failure(changes.error());
        touched.kind = stored->front().kind;
        touched.owner = stored->front().owner;
        touched.changes = std::move(*changes);
        touched.wasHere = true;
        touched.before = project(*touched.kind, touched.changes);
    }
    return &m_records.emplace(record, std::move(touched)).first->second;
}

Result<void> TouchedRecords::take(const Change& change, Patch patch)
{
    auto record = find(change.record);
    if (!record)
        return failure(record.error());
    (*record)->kind = change.kind;
    (*record)->owner = change.owner;
    auto& changes = (*record)->changes;
    const auto place = std::upper_bound(changes.begin(), changes.end(), change.edit,
                                        [](const Id& id, const ReadChange& other) { return id < other.edit; });
    changes.insert(place, {change.edit, change.parents, change.strikes, std::move(patch), change.isBlanked()});
    return m_pool.changelog().insert(change);
}

// Up the owners until one decides it; what decides for one decides for all on the way. A forged file can let records
// own each other in a circle.
Result<bool> TouchedRecords::isErased(const Id& record)
{
    std::vector<Id> way;
    bool erased = false;
    for (Id id = record; !id.isNull();) {
        if (const auto known = m_erased.find(id); known != m_erased.end()) {
            erased = known->second;
            break;
        }
        m_erased[id] = false;
        way.push_back(id);
        const auto touched = m_records.find(id);
        if (touched == m_records.end()) {
            auto answer = advisorpool::isErased(m_pool.changelog(), id);
            if (!answer)
                return answer;
            erased = *answer;
            break;
        }
        erased = erasesItself(touched->second);
        if (erased)
            break;
        id = touched->second.owner;
    }
    for (const Id& id : way)
        m_erased[id] = erased;
    return erased;
}

Result<std::vector<Id>> TouchedRecords::forgetErased()
{
    std::vector<Id> erased;
    std::vector<Id> newly; // what belongs to these is not forgotten yet
    std::vector<Id> toAnswerFor;
    for (auto& [id, record] : m_records) {
        auto gone = isErased(id);
        if (!gone)
            return failure(gone.error());
        if (!*gone)
            continue;
        erased.push_back(id);
        if (!record.before.erased)
            newly.push_back(id);
        if (record.wasHere && !record.before.erased && erasesItself(record))
            toAnswerFor.push_back(id);
    }
    if (!newly.empty()) {
        auto owned = belongings(m_pool, newly);
        if (!owned)
            return failure(owned.error());
        erased.insert(erased.end(), owned->begin(), owned->end());
        std::sort(erased.begin(), erased.end());
        erased.erase(std::unique(erased.begin(), erased.end()), erased.end());
    }
    for (const Id& id : erased) {
        auto record = find(id);
        if (!record)
            return failure(record.error());
        if (auto done = forget(id, **record); !done)
            return failure(done.error());
    }
    std::sort(toAnswerFor.begin(), toAnswerFor.end());
    return toAnswerFor;
}

Result<void> TouchedRecords::forget(const Id& id, Touched& record)
{
    m_erased[id] = true;
    for (ReadChange& change : record.changes) {
        const bool erases = !change.patch.empty() && change.patch.front().first == &Kind::erased();
        if (!erases) {
            change.patch.clear();
            change.blanked = true;
        }
    }
    return m_pool.changelog().blank(id);
}

std::vector<std::pair<Id, Id>> TouchedRecords::blankedWithoutErasure() const
{
    std::vector<std::pair<Id, Id>> found;
    for (const auto& [id, record] : m_records) {
        const auto erased = m_erased.find(id);
        if (erased != m_erased.end() && erased->second)
            continue;
        for (const ReadChange& change : record.changes)
            if (change.blanked)
                found.emplace_back(change.edit, id);
    }
    return found;
}

Result<void>
TouchedRecords::show(const std::function<Result<void>(const Id&, const Touched&, const Projection&)>& shown)
{
    std::vector<Id> inOrder = ids(); // as the tables keep them: new ones are appended
    std::sort(inOrder.begin(), inOrder.end());
    Bulk bulk(m_pool);
    for (const Id& id : inOrder)
        if (const Touched& record = m_records.at(id); !record.wasHere)
            bulk.expect(*record.kind);
    if (auto done = bulk.begin(); !done)
        return done;
    for (const Id& id : inOrder) {
        const Touched& record = m_records.at(id);
        const Projection now = project(*record.kind, record.changes);
        auto done = m_pool.tables().write(*record.kind, id, now, !record.wasHere).and_then([&] {
            return shown(id, record, now);
        });
        if (!done)
            return done;
    }
    return bulk.end();
}

std::vector<Id> TouchedRecords::ids() const
{
    std::vector<Id> ids;
    for (const auto& [id, record] : m_records)
        if (!record.changes.empty()) // else it was only asked for
            ids.push_back(id);
    return ids;
}

void TouchedRecords::clear()
{
    m_records.clear();
    m_erased.clear();
}

} // namespace advisorpool
