#include "core/pool/incoming.h"

#include <algorithm>
#include <unordered_set>

namespace advisorpool {

namespace {

// A year before our own edits end: one forged id must not keep this pool from ever writing again.
constexpr qint64 latestMsecs = 4070908800000; // the year 2099

// More than people make of one record, and few enough that a forger's take no minutes and no gigabytes: what is asked
// of a record grows with the square of its changes.
constexpr size_t mostChangesOfRecord = 10'000;

tl::unexpected<Error> refuse(const EditRow& edit, const char* code, const QString& place = {},
                             const QString& field = {})
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
    bool setsKey = false;
    for (const auto& [field, value] : patch) {
        if (field->index >= 0)
            values[static_cast<size_t>(field->index)] = value;
        setsKey |= field->key;
    }
    const bool making = change.parents.empty();
    const bool derived = kind.keyRule == KeyRule::Derived && (making || setsKey);
    if (derived && kind.derivedId(values) != change.record)
        return refuse(edit, "key", placeOf(change));
    const Field* ownerField = kind.ownerField();
    const Value* owner = ownerField ? valueOf(patch, *ownerField) : nullptr;
    const Id named = owner ? Id::fromText(owner->text()).value_or(Id()) : Id();
    if ((making || owner) && named != change.owner)
        return refuse(edit, "owner", placeOf(change), ownerField ? ownerField->name : QString());
    return {};
}

const ReadChange* findIn(std::span<const ReadChange> rising, const Id& edit)
{
    const auto at = std::lower_bound(rising.begin(), rising.end(), edit,
                                     [](const ReadChange& change, const Id& id) { return change.edit < id; });
    return at != rising.end() && at->edit == edit ? &*at : nullptr;
}

// Back along the parents, no further than the smallest that is struck: ancestors have smaller ids.
bool strikesAncestors(const Change& change, std::span<const ReadChange> known)
{
    std::unordered_set<Id> ancestors(change.parents.begin(), change.parents.end());
    std::vector<Id> way = change.parents;
    while (!way.empty()) {
        const ReadChange* ancestor = findIn(known, way.back());
        way.pop_back();
        if (!ancestor)
            continue;
        for (const Id& parent : ancestor->parents)
            if (!(parent < change.strikes.front()) && ancestors.insert(parent).second)
                way.push_back(parent);
    }
    return std::all_of(change.strikes.begin(), change.strikes.end(),
                       [&](const Id& struck) { return ancestors.contains(struck); });
}

// A record keeps its kind and its owner, and a change builds on changes that are there.
Result<void> acceptPlace(const EditRow& edit, const Change& change, const KnownRecord& known)
{
    if (known.kind && known.kind != change.kind)
        return refuse(edit, "kind", placeOf(change));
    if (known.kind && known.owner != change.owner)
        return refuse(edit, "owner", placeOf(change));
    if (known.changes.size() >= mostChangesOfRecord)
        return refuse(edit, "too_many", placeOf(change));
    for (const Id& parent : change.parents)
        if (!(parent < edit.id) || !findIn(known.changes, parent))
            return refuse(edit, "no_parent", placeOf(change));
    if (!change.strikes.empty() && !strikesAncestors(change, known.changes))
        return refuse(edit, "bad_strike", placeOf(change));
    return {};
}

Result<Patch> acceptPatch(const EditRow& edit, const Change& change)
{
    if (change.isBlanked())
        return Patch(); // whether an erasure says so is seen when all has come
    if (hashOf(change.salt, change.patch) != change.hash)
        return refuse(edit, "hash", placeOf(change));
    auto patch = readPatch(*change.kind, change.patch);
    if (!patch)
        return refuse(edit, "bad_patch", placeOf(change), patch.error().field);
    const Value* erased = valueOf(*patch, Kind::erased());
    if (erased && (patch->size() > 1 || !erased->yes()))
        return refuse(edit, "bad_patch", placeOf(change), Kind::erased().name);
    if (patch->empty() && change.strikes.empty())
        return refuse(edit, "empty", placeOf(change));
    return acceptKeys(edit, change, *patch).map([&] { return std::move(*patch); });
}

// The row itself. A digest is over the changes in the order of their records: in another, ours would not give it again.
Result<void> acceptRow(const IncomingEdit& incoming)
{
    const EditRow& edit = incoming.edit;
    const QByteArrayView id = edit.id.view(); // a UUID version 7, RFC 9562
    if ((id[6] & 0xF0) != 0x70 || (id[8] & 0xC0) != 0x80 || edit.id.msecs() >= latestMsecs)
        return refuse(edit, "bad_id");
    if (!edit.at.isValid())
        return refuse(edit, "bad_time");
    if (incoming.changes.empty())
        return refuse(edit, "empty");
    for (size_t i = 0; i < incoming.changes.size(); ++i)
        if (incoming.changes[i].record.isNull())
            return refuse(edit, "bad_id", placeOf(incoming.changes[i]));
        else if (i > 0 && !(incoming.changes[i - 1].record < incoming.changes[i].record))
            return refuse(edit, "bad_order", placeOf(incoming.changes[i]));
    if (digestOf(edit, incoming.changes) != edit.digest)
        return refuse(edit, "digest");
    return {};
}

} // namespace

Result<std::vector<Patch>> accept(const IncomingEdit& incoming, const FindRecord& known)
{
    if (auto done = acceptRow(incoming); !done)
        return failure(done.error());
    std::vector<Patch> patches;
    patches.reserve(incoming.changes.size());
    for (const Change& change : incoming.changes) {
        auto patch = acceptPatch(incoming.edit, change);
        if (!patch)
            return failure(patch.error());
        auto record = known(change.record);
        if (!record)
            return failure(record.error());
        if (auto done = acceptPlace(incoming.edit, change, **record); !done)
            return failure(done.error());
        patches.push_back(std::move(*patch));
    }
    return patches;
}

} // namespace advisorpool
