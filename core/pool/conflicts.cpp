#include "core/pool/conflicts.h"

#include "core/pool/deletion.h"
#include "core/pool/edit.h"
#include "core/pool/sha256.h"

#include <algorithm>
#include <unordered_map>

namespace advisorpool {

QString OpenConflict::id() const
{
    Sha256 sha;
    for (const Side& side : conflict.sides)
        sha.add(side.edit.view());
    return QStringLiteral("%1/%2/%3/%4")
        .arg(kind->name, record.text(), conflict.field->name, QString::fromLatin1(sha.result().toHex().left(8)));
}

Value OpenConflict::shown() const
{
    return conflict.field == &Kind::deleted() ? Value(false) : conflict.sides.back().value;
}

namespace {

// Those of one record, from all its changes.
Result<std::vector<OpenConflict>> openIn(const std::vector<Change>& changes)
{
    std::vector<OpenConflict> open;
    if (changes.empty())
        return open;
    const Kind* kind = changes.front().kind;
    return readPatches(changes).map([&](const std::vector<ReadChange>& read) {
        Projection shown = project(*kind, read);
        if (shown.deleted) // nobody can settle them there; they come back with the record
            return std::move(open);
        for (Conflict& conflict : shown.conflicts)
            open.push_back({kind, changes.front().record, std::move(conflict)});
        return std::move(open);
    });
}

} // namespace

Result<std::vector<OpenConflict>> conflictsOf(Pool& pool, const Id& record)
{
    const auto any = pool.database().scalar(QStringLiteral("SELECT 1 FROM conflict WHERE record = ?"), {toSql(record)});
    if (!any || any->isNull()) // of most records that is all
        return any.map([](const QVariant&) { return std::vector<OpenConflict>(); });
    return pool.changelog().ofRecord(record).and_then(openIn);
}

Result<std::vector<OpenConflict>> conflicts(Pool& pool)
{
    std::vector<OpenConflict> all;
    std::vector<Change> ofOne;
    const auto flush = [&] {
        return openIn(std::exchange(ofOne, {})).map([&](std::vector<OpenConflict> open) {
            std::move(open.begin(), open.end(), std::back_inserter(all));
        });
    };
    Result<void> outcome;
    auto done = pool.changelog().inConflict([&](Change&& change) {
        if (!ofOne.empty() && ofOne.front().record != change.record)
            outcome = flush();
        ofOne.push_back(std::move(change));
        return outcome.has_value();
    });
    if (done = done ? outcome : done; done)
        done = flush();
    std::unordered_map<const Kind*, int> order;
    for (const Kind* kind : pool.kinds())
        order.emplace(kind, static_cast<int>(order.size()));
    std::stable_sort(all.begin(), all.end(),
                     [&](const OpenConflict& a, const OpenConflict& b) { return order.at(a.kind) < order.at(b.kind); });
    return done.map([&] { return std::move(all); });
}

namespace {

// The owner of a record, as its table has it; null where it has none.
Result<Id> ownerOf(Pool& pool, const Kind& kind, const Id& record)
{
    const Field* owner = kind.ownerField();
    if (!owner)
        return Id();
    const auto sql = QStringLiteral("SELECT %1 FROM %2 WHERE id = ?");
    return pool.database()
        .scalar(sql.arg(Tables::quoted(owner->name), Tables::quoted(kind.name)), {toSql(record)})
        .map([](const QVariant& id) { return Id::fromBytes(id.toByteArray()); });
}

// Adds the owners of the line's last record, of `kind`; `known` are those looked up before.
Result<void> addOwners(Pool& pool, const Kind* kind, std::vector<Id>& line, std::unordered_map<Id, Id>& known)
{
    while (kind && kind->ownerField()) {
        const Id last = line.back();
        auto above = known.find(last);
        if (above == known.end()) {
            auto owner = ownerOf(pool, *kind, last);
            if (!owner)
                return failure(owner.error());
            above = known.emplace(last, *owner).first;
        }
        if (above->second.isNull() || std::find(line.begin(), line.end(), above->second) != line.end())
            break;
        line.push_back(above->second);
        kind = pool.kinds().find(kind->ownerField()->target);
    }
    return {};
}

} // namespace

Result<std::vector<ConflictPlace>> conflictPlaces(Pool& pool)
{
    std::vector<ConflictPlace> places;
    QStringList kinds;
    auto done = pool.database().each(QStringLiteral("SELECT DISTINCT kind FROM conflict"), {}, [&](const Row& row) {
        kinds << row.text(0);
        return true;
    });
    std::unordered_map<Id, Id> owners;
    for (const QString& name : kinds) {
        const Kind* kind = pool.kinds().find(name);
        if (!done || !kind)
            break;
        const size_t first = places.size();
        const auto sql = QStringLiteral("SELECT c.record, c.field FROM conflict c JOIN %1 k ON k.id = c.record "
                                        "WHERE c.kind = ? AND NOT k.deleted AND NOT k.erased");
        done = pool.database().each(sql.arg(Tables::quoted(name)), {name}, [&](const Row& row) {
            const Field* field = row.text(1) == Kind::deleted().name ? &Kind::deleted() : kind->field(row.text(1));
            if (field)
                places.push_back({kind, field, {row.id(0)}});
            return true;
        });
        for (size_t i = first; done && i < places.size(); ++i)
            done = addOwners(pool, kind, places[i].line, owners);
    }
    return done.map([&] { return std::move(places); });
}

Result<std::optional<OpenConflict>> conflictIn(Pool& pool, const Id& record, const Field& field)
{
    auto found = pool.database().scalar(QStringLiteral("SELECT 1 FROM conflict WHERE record = ? AND field = ?"),
                                        {toSql(record), field.name});
    if (!found)
        return failure(found.error());
    if (found->isNull())
        return std::nullopt;
    return conflictsOf(pool, record).map([&](std::vector<OpenConflict> open) -> std::optional<OpenConflict> {
        for (OpenConflict& conflict : open)
            if (conflict.conflict.field == &field)
                return std::move(conflict);
        return std::nullopt;
    });
}

Result<OpenConflict> conflictNamed(Pool& pool, const QString& id)
{
    const QStringList parts = id.split(u'/');
    const auto record = Id::fromText(parts.value(1));
    if (parts.size() != 4 || !record)
        return failure({.fault = Fault::NoRecord, .value = id});
    auto open = conflictsOf(pool, *record);
    if (!open)
        return failure(open.error());
    for (const OpenConflict& conflict : *open)
        if (conflict.id() == id)
            return conflict;
    return failure({.fault = Fault::Stale, .file = pool.path(), .value = id});
}

Result<Id> resolve(Pool& pool, const OpenConflict& conflict, size_t side)
{
    if (side >= conflict.conflict.sides.size())
        return failure(
            {.fault = Fault::BadValue, .field = QStringLiteral("--take"), .value = QString::number(side + 1)});
    return resolve(pool, conflict, conflict.conflict.sides[side].value);
}

namespace {

// Who lets a record live wants it whole: what went with it when it was deleted comes back.
Result<void> bringBackOwned(Edit& edit, const OpenConflict& conflict)
{
    Changelog& log = edit.pool().changelog();
    auto stored = log.ofRecord(conflict.record);
    if (!stored)
        return failure(stored.error());
    for (const Change& change : *stored) {
        if (!deletedBy(change).value_or(false))
            continue;
        auto together = log.ofEdit(change.edit);
        if (!together)
            return failure(together.error());
        for (const Change& other : *together)
            if (other.owner == conflict.record && deletedBy(other).value_or(false))
                if (auto done = edit.strike(other); !done)
                    return done;
    }
    return {};
}

} // namespace

Result<void> resolve(Edit& edit, const OpenConflict& conflict, const Value& value)
{
    const Field* field = conflict.conflict.field;
    const bool isDeletion = field == &Kind::deleted();
    if (auto now = conflictNamed(edit.pool(), conflict.id()); !now)
        return failure(now.error());
    if (isDeletion && !value.isYesNo())
        return failure({.fault = Fault::BadValue, .field = field->name, .value = value.toText()});
    auto done = isDeletion && value.yes() ? edit.remove(*conflict.kind, conflict.record) // with what it owns
                                          : edit.set(*conflict.kind, conflict.record, {{field, value}});
    return done && isDeletion && !value.yes() ? bringBackOwned(edit, conflict) : done;
}

Result<Id> resolve(Pool& pool, const OpenConflict& conflict, const Value& value)
{
    Edit edit(pool, Label::Resolve); // holds the file, so that nothing changes between the look and the writing
    return resolve(edit, conflict, value).and_then([&] { return edit.commit(); });
}

Result<Id> resolve(Pool& pool, std::span<const Choice> choices)
{
    Edit edit(pool, Label::Resolve);
    for (const Choice& choice : choices)
        if (auto done = resolve(edit, choice.conflict, choice.conflict.conflict.sides.at(choice.side).value); !done)
            return failure(done.error());
    return edit.commit();
}

Result<std::optional<Side>> valueBefore(Pool& pool, const OpenConflict& conflict)
{
    auto read = pool.changelog().ofRecord(conflict.record).and_then([](const std::vector<Change>& changes) {
        return readPatches(changes);
    });
    if (!read)
        return failure(read.error());
    const Lineage all(*read);
    std::vector<ReadChange> seenByAll;
    for (size_t i = 0; i < read->size(); ++i) {
        const auto isBehind = [&](const Side& side) {
            const auto at =
                std::find_if(read->begin(), read->end(), [&](const auto& c) { return c.edit == side.edit; });
            return at != read->end() && all.isAncestor(i, static_cast<size_t>(at - read->begin()));
        };
        if (std::all_of(conflict.conflict.sides.begin(), conflict.conflict.sides.end(), isBehind))
            seenByAll.push_back((*read)[i]);
    }
    const Field& field = *conflict.conflict.field;
    const std::vector<size_t> standing = Lineage(seenByAll).standing(field);
    if (standing.empty())
        return std::nullopt;
    const ReadChange& last = seenByAll[standing.back()];
    for (const auto& [set, value] : last.patch)
        if (set == &field)
            return Side{value, last.edit};
    return std::nullopt;
}

} // namespace advisorpool
