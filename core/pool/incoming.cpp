#include "core/pool/incoming.h"

#include "core/pool/erasure.h"

#include <algorithm>

namespace advisorpool {

namespace {

tl::unexpected<Error> refuse(const EditRow& edit, const char* code, const QString& place = {}, const QString& field = {})
{
    return failure({.fault = Fault::BadChange,
                    .field = field,
                    .value = place.isEmpty() ? edit.id.text() : edit.id.text() + u' ' + place,
                    .detail = QString::fromLatin1(code)});
}

QString placeOf(const Change& change)
{
    return change.kind->name + u' ' + change.record.text();
}

const Value* valueOf(const Patch& patch, const Field& field)
{
    for (const auto& [set, value] : patch)
        if (set == &field)
            return &value;
    return nullptr;
}

// Key fields give the id again, the owner's field the owner; both are set with the making, and never otherwise.
Result<void> acceptKeys(const EditRow& edit, const Change& change, const Patch& patch)
{
    const Kind& kind = *change.kind;
    std::vector<Value> values(kind.fields.size());
    for (const auto& [field, value] : patch)
        if (field->index >= 0)
            values[static_cast<size_t>(field->index)] = value;
    const bool making = change.parents.empty();
    const bool setsKey = std::any_of(patch.begin(), patch.end(), [](const auto& entry) { return entry.first->key; });
    if (kind.keyRule == KeyRule::Derived && (making || setsKey) && kind.derivedId(values) != change.record)
        return refuse(edit, "key", placeOf(change));
    const Field* ownerField = kind.ownerField();
    const Value* owner = ownerField ? valueOf(patch, *ownerField) : nullptr;
    const Id named = owner ? Id::fromText(owner->text()).value_or(Id()) : Id();
    if ((making || owner) && named != change.owner)
        return refuse(edit, "owner", placeOf(change), ownerField ? ownerField->name : QString());
    return {};
}

// A record keeps its kind and its owner, and a change builds on changes that are there.
Result<void> acceptPlace(const EditRow& edit, const Change& change, std::span<const Change> before)
{
    for (const Change& earlier : before)
        if (earlier.kind != change.kind || earlier.owner != change.owner)
            return refuse(edit, earlier.kind != change.kind ? "kind" : "owner", placeOf(change));
    for (const Id& parent : change.parents) {
        const bool there = std::any_of(before.begin(), before.end(), [&](const Change& c) { return c.edit == parent; });
        if (!there || !(parent < edit.id))
            return refuse(edit, "no_parent", placeOf(change));
    }
    if (change.strikes.empty())
        return {};
    std::vector<ReadChange> lineageOf;
    for (const Change& earlier : before)
        lineageOf.push_back({earlier.edit, earlier.parents, earlier.strikes, {}, false});
    lineageOf.push_back({change.edit, change.parents, change.strikes, {}, false});
    const Lineage lineage(lineageOf);
    for (const Id& struck : change.strikes) {
        const auto at = std::find_if(lineageOf.begin(), lineageOf.end(), [&](const ReadChange& c) { return c.edit == struck; });
        const auto index = static_cast<size_t>(at - lineageOf.begin());
        if (at == lineageOf.end() || !lineage.isAncestor(index, lineageOf.size() - 1))
            return refuse(edit, "bad_strike", placeOf(change));
    }
    return {};
}

Result<void> acceptPatch(const EditRow& edit, const Change& change)
{
    if (change.isBlanked())
        return {}; // whether an erasure says so is seen when all has come
    if (hashOf(change.salt, change.patch) != change.hash)
        return refuse(edit, "hash", placeOf(change));
    auto patch = readPatch(*change.kind, change.patch);
    if (!patch)
        return refuse(edit, "bad_patch", placeOf(change), patch.error().field);
    const bool erases = valueOf(*patch, Kind::erased());
    if (erases && (patch->size() > 1 || !valueOf(*patch, Kind::erased())->yes()))
        return refuse(edit, "bad_patch", placeOf(change), Kind::erased().name);
    const bool says = !patch->empty() || !change.strikes.empty();
    return says ? acceptKeys(edit, change, *patch) : refuse(edit, "empty", placeOf(change));
}

// The record's earlier changes; those with a greater edit, come by another way, do not matter to this one.
Result<std::vector<Change>> earlierChanges(Pool& pool, const Change& change)
{
    return pool.changelog().ofRecord(change.record).map([&](std::vector<Change> all) {
        std::erase_if(all, [&](const Change& other) { return !(other.edit < change.edit); });
        return all;
    });
}

} // namespace

Result<void> accept(Pool& pool, const IncomingEdit& incoming)
{
    const EditRow& edit = incoming.edit;
    constexpr qint64 latestMsecs = 4102444800000; // the year 2100
    const QByteArray id = edit.id.bytes();
    if ((id[6] & 0xF0) != 0x70 || edit.id.msecs() >= latestMsecs)
        return refuse(edit, "bad_id");
    if (!edit.at.isValid())
        return refuse(edit, "bad_time");
    if (incoming.changes.empty())
        return refuse(edit, "empty");
    if (digestOf(edit, incoming.changes) != edit.digest)
        return refuse(edit, "digest");
    for (const Change& change : incoming.changes) {
        if (change.record.isNull())
            return refuse(edit, "bad_id", placeOf(change));
        auto before = earlierChanges(pool, change);
        if (!before)
            return failure(before.error());
        auto done = acceptPatch(edit, change).and_then([&] { return acceptPlace(edit, change, *before); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace advisorpool
