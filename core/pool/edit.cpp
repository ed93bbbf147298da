#include "core/pool/edit.h"

#include "core/pool/backup.h"
#include "core/pool/blobs.h"

#include <algorithm>

namespace advisorpool {

namespace {

const Value* valueIn(const Patch& patch, const Field& field)
{
    for (const auto& [set, value] : patch)
        if (set == &field)
            return &value;
    return nullptr;
}

void setIn(Patch& patch, const Field& field, const Value& value)
{
    for (auto& [set, old] : patch)
        if (set == &field) {
            old = value;
            return;
        }
    patch.emplace_back(&field, value);
}

Id derivedIdOf(const Kind& kind, const Patch& patch)
{
    std::vector<Value> keys(kind.fields.size());
    for (const auto& [field, value] : patch)
        if (field->key)
            keys[static_cast<size_t>(field->index)] = value;
    return kind.derivedId(keys);
}

Id ownerIn(const Kind& kind, const Patch& patch)
{
    const Field* field = kind.ownerField();
    const Value* owner = field ? valueIn(patch, *field) : nullptr;
    return owner ? Id::fromText(owner->text()).value_or(Id()) : Id();
}

std::vector<Id> latestOf(std::span<const ReadChange> changes)
{
    return Lineage(changes).latest();
}

} // namespace

Patch patchOf(Record record)
{
    Patch patch;
    patch.reserve(
        static_cast<size_t>(std::ranges::count_if(record.values, [](const Value& v) { return !v.isNull(); })));
    for (const auto& field : record.kind->fields)
        if (Value& value = record.values[static_cast<size_t>(field->index)]; !value.isNull())
            patch.emplace_back(field.get(), std::move(value));
    return patch;
}

Edit::Edit(Pool& pool, Label label) : m_pool(pool), m_label(label)
{
    begin();
}

Edit::Edit(Pool& pool, Label label, Stamp constant) : m_pool(pool), m_label(label), m_constant(std::move(constant))
{
    begin();
}

Edit::Edit(Pool& pool, Rehearsal) : m_pool(pool), m_label(Label::Set) {}

void Edit::begin()
{
    if (!m_pool.isWritable()) {
        m_error = Error{.fault = *m_pool.whyReadOnly(), .file = m_pool.path()};
        return;
    }
    // What ships is no day's work: a backup before it would hold nothing yet, and be that day's only one.
    auto done = (m_constant ? Result<void>() : backUpToday(m_pool)).and_then([&] {
        return Transaction::begin(m_pool.database());
    });
    if (done)
        m_transaction.emplace(std::move(*done));
    else
        m_error = done.error();
}

tl::unexpected<Error> Edit::fail(Error error)
{
    if (!m_error)
        m_error = error;
    return failure(std::move(error));
}

// What this edit does to a record so far; null where it has not touched it. Records that belong to one are made in a
// row, and ask for it again and again.
Edit::Pending* Edit::pendingOf(const Id& id)
{
    if (m_recent.second && m_recent.first == id)
        return m_recent.second;
    Pending* const found = m_byRecord.value(id);
    if (found)
        m_recent = {id, found};
    return found;
}

Edit::Pending& Edit::startOn(const Kind& kind, const Id& id)
{
    Pending*& place = m_byRecord[id];
    if (!place) {
        place = &m_pending.emplace_back();
        place->record = id;
        place->kind = &kind;
    }
    return *place;
}

Result<Edit::Pending*> Edit::touch(const Kind& kind, const Id& id)
{
    if (m_error)
        return failure(*m_error);
    if (Pending* const pending = pendingOf(id))
        return pending;
    auto stored = m_pool.changelog().ofRecord(id);
    if (!stored)
        return fail(stored.error());
    if (!stored->empty() && stored->front().kind != &kind)
        return fail({.fault = Fault::NoRecord, .value = id.text(), .detail = kind.name});
    auto before = readPatches(*stored);
    if (!before)
        return fail(before.error());
    Pending& pending = startOn(kind, id);
    if (!stored->empty()) {
        pending.owner = stored->front().owner;
        pending.wasErased = project(kind, *before).erased;
        pending.before = std::move(*before);
    }
    return &pending;
}

Result<Edit::Pending*> Edit::touchAlive(const Kind& kind, const Id& id)
{
    auto now = record(kind, id);
    if (!now)
        return failure(now.error());
    if (!*now)
        return fail({.fault = Fault::NoRecord, .value = id.text(), .detail = kind.name});
    if (!(*now)->isAlive())
        return fail({.fault = (*now)->erased ? Fault::ErasedRecord : Fault::DeletedRecord,
                     .value = id.text(),
                     .detail = kind.name});
    return touch(kind, id);
}

Result<std::optional<Record>> Edit::record(const Kind& kind, const Id& id)
{
    if (m_error)
        return failure(*m_error);
    const Pending* const touched = pendingOf(id);
    if (!touched)
        return m_pool.record(kind, id);
    const Pending& pending = *touched;
    if (pending.isNew() && pending.patch.empty())
        return std::nullopt;
    std::vector<ReadChange> changes = pending.before;
    changes.push_back({Id::random(latestMsecs), latestOf(pending.before), pending.strikes, pending.patch, false});
    Projection projection = project(kind, changes);
    return Record{id, &kind, std::move(projection.values), projection.deleted, projection.erased};
}

Result<void> Edit::check(const Kind& kind, const Patch& values) const
{
    for (const auto& [field, value] : values)
        if (field == &Kind::erased()) // erase() alone sets it
            return failure({.fault = Fault::UnknownField, .field = field->name, .detail = kind.name});
        else if (!field->accepts(value))
            return failure({.fault = Fault::BadValue, .field = field->name, .value = value.toText()});
    return {};
}

Result<void> Edit::checkReference(const Field& field, const Value& value)
{
    if (field.type == FieldType::Blob && !value.isNull())
        return readBlob(m_pool.database(), value.text()).map([](const QByteArray&) {});
    if (field.type != FieldType::Reference || value.isNull())
        return {};
    const Id target = *Id::fromText(value.text());
    const Kind* kind = m_pool.kinds().find(field.target);
    Q_ASSERT(kind);
    if (const Pending* const pending = pendingOf(target)) { // what this edit touches it may also take away
        if (pending->isNew() && pending->kind == kind && !valueIn(pending->patch, Kind::deleted()))
            return {}; // made by this very edit
    } else if (const auto known = m_alive.find(target); known != m_alive.end() && known->second == kind) {
        return {};
    }
    auto found = record(*kind, target);
    if (!found)
        return failure(found.error());
    if (!*found || !(*found)->isAlive())
        return failure(
            {.fault = Fault::DanglingReference, .field = field.name, .value = value.text(), .detail = kind->name});
    m_alive.emplace(target, kind);
    return {};
}

Result<Id> Edit::add(const Kind& kind, Patch values)
{
    return add(kind, Id(), std::move(values));
}

Result<Id> Edit::add(const Kind& kind, const Id& given, Patch values)
{
    if (m_error)
        return failure(*m_error);
    if (auto done = check(kind, values); !done)
        return fail(done.error());
    if (valueIn(values, Kind::deleted()))
        return fail({.fault = Fault::UnknownField, .field = Kind::deleted().name, .detail = kind.name});
    for (const auto& field : kind.fields)
        if (const Value* value = valueIn(values, *field); field->required && (!value || value->isNull()))
            return fail({.fault = Fault::MissingField, .field = field->name, .detail = kind.name});

    Id id = given;
    bool fresh = false; // no change of this record can be anywhere
    if (kind.keyRule == KeyRule::Derived) {
        id = derivedIdOf(kind, values);
    } else if (id.isNull()) {
        id = Id::random(m_pool.session().now().toMSecsSinceEpoch());
        fresh = true;
    }
    const Id owner = ownerIn(kind, values);
    if (const Pending* const made = pendingOf(owner); made && made->isNew() && made->kind->keyRule == KeyRule::Random)
        fresh = true; // so is nothing that belongs to a record with a fresh random id
    for (const auto& [field, value] : values)
        if (auto done = checkReference(*field, value); !done)
            return fail(done.error());

    auto place = fresh ? Result<Pending*>(&startOn(kind, id)) : touch(kind, id);
    if (!place)
        return failure(place.error());
    Pending& pending = **place;
    if (!pending.isNew() || !pending.patch.empty())
        return remake(kind, id, values);
    std::erase_if(values, [](const auto& entry) { return entry.second.isNull(); });
    if (values.empty())
        return fail({.fault = Fault::MissingField, .detail = kind.name});
    pending.owner = owner;
    pending.patch = std::move(values);
    m_madeOwned |= !owner.isNull();
    return id;
}

Result<Id> Edit::remake(const Kind& kind, const Id& id, const Patch& values)
{
    auto now = record(kind, id);
    if (!now)
        return failure(now.error());
    if (*now && (*now)->erased)
        return fail({.fault = Fault::ErasedRecord, .value = id.text(), .detail = kind.name});
    if (!*now || !(*now)->deleted)
        return fail({.fault = Fault::RecordExists, .value = id.text(), .detail = kind.name});
    if (kind.keyRule != KeyRule::Derived) // whoever deleted it must be asked first: that is an undo
        return fail({.fault = Fault::DeletedRecord, .value = id.text(), .detail = kind.name});
    Pending& pending = *pendingOf(id);
    setIn(pending.patch, Kind::deleted(), Value(false));
    for (const auto& field : kind.fields) {
        const Value* value = valueIn(values, *field);
        setIn(pending.patch, *field, value ? *value : Value());
    }
    return id;
}

Result<void> Edit::set(const Kind& kind, const Id& id, const Patch& values)
{
    if (m_error)
        return failure(*m_error);
    if (auto done = check(kind, values); !done)
        return fail(done.error());
    auto touched = touchAlive(kind, id);
    if (!touched)
        return failure(touched.error());
    auto now = record(kind, id);
    if (!now)
        return failure(now.error());
    for (const auto& [field, value] : values) {
        const bool meta = field->index < 0;
        if (!meta && (**now)[*field] == value && !settles(**touched, *field))
            continue;
        if (field->key || field->owner)
            return fail({.fault = Fault::KeyField, .field = field->name, .detail = kind.name});
        if (field->required && value.isNull())
            return fail({.fault = Fault::MissingField, .field = field->name, .detail = kind.name});
        if (auto done = checkReference(*field, value); !done)
            return fail(done.error());
        setIn((*touched)->patch, *field, value);
    }
    return {};
}

// Whether the field is in conflict, so that setting it even to what is shown says something.
bool Edit::settles(const Pending& pending, const Field& field) const
{
    const auto conflicts = project(*pending.kind, pending.before).conflicts;
    return std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict& c) { return c.field == &field; });
}

Result<void> Edit::remove(const Kind& kind, const Id& id)
{
    auto touched = touchAlive(kind, id);
    if (!touched)
        return failure(touched.error());
    setIn((*touched)->patch, Kind::deleted(), Value(true));
    for (const auto& [ownedKind, field] : m_pool.kinds().ownedBy(kind)) {
        auto owned = m_pool.tables().referring(*ownedKind, *field, id);
        if (!owned)
            return fail(owned.error());
        for (auto made = m_madeOwned ? m_pending.begin() : m_pending.end(); made != m_pending.end(); ++made)
            if (made->kind == ownedKind && made->owner == id && made->isNew())
                owned->push_back(made->record);
        for (const Id& one : *owned) {
            auto now = record(*ownedKind, one);
            if (!now)
                return failure(now.error());
            if (*now && (*now)->isAlive())
                if (auto done = remove(*ownedKind, one); !done)
                    return done;
        }
    }
    return {};
}

Result<void> Edit::erase(const Kind& kind, const Id& id)
{
    auto touched = touch(kind, id); // a deleted person can be erased, too
    if (!touched)
        return failure(touched.error());
    if ((*touched)->isNew())
        return fail({.fault = Fault::NoRecord, .value = id.text(), .detail = kind.name});
    if ((*touched)->wasErased)
        return fail({.fault = Fault::ErasedRecord, .value = id.text(), .detail = kind.name});
    (*touched)->patch = {{&Kind::erased(), Value(true)}};
    m_erased.push_back(id);
    return {};
}

Result<void> Edit::strike(const Change& change)
{
    auto touched = touch(*change.kind, change.record);
    if (!touched)
        return failure(touched.error());
    Pending& pending = **touched;
    if (pending.wasErased)
        return fail({.fault = Fault::NotUndoable, .value = change.record.text(), .detail = change.kind->name});

    std::vector<ReadChange> changes = pending.before; // and what this edit itself has taken back already
    changes.push_back({Id::random(latestMsecs), latestOf(pending.before), pending.strikes, {}, false});
    const Lineage lineage(changes);
    bool otherwiseMade = !change.parents.empty();
    for (size_t i = 0; i < pending.before.size(); ++i) {
        const ReadChange& other = changes[i];
        if (other.edit == change.edit && !lineage.isInForce(i))
            return {}; // taken back before
        otherwiseMade |= other.edit != change.edit && other.parents.empty() && lineage.isInForce(i);
    }
    if (!otherwiseMade) { // its making: what another copy has done to it since must not be lost
        auto now = record(*change.kind, change.record); // its owner may have taken it along in this edit
        if (!now)
            return failure(now.error());
        const bool alive = *now && (*now)->isAlive();
        return alive ? remove(*change.kind, change.record) : Result<void>();
    }
    pending.strikes.push_back(change.edit);
    std::sort(pending.strikes.begin(), pending.strikes.end());
    noteKept(change, pending);
    return {};
}

void Edit::noteKept(const Change& change, const Pending& pending)
{
    const Lineage lineage(pending.before);
    for (size_t i = 0; i < pending.before.size(); ++i) {
        if (pending.before[i].edit != change.edit)
            continue;
        for (const auto& entry : pending.before[i].patch) {
            const std::vector<size_t> standing = lineage.standing(*entry.first);
            if (std::find(standing.begin(), standing.end(), i) == standing.end())
                m_kept.push_back({change.kind, change.record, entry.first});
        }
    }
}

} // namespace advisorpool
