#include "core/pool/edit.h"

#include "core/pool/backup.h"
#include "core/pool/blobs.h"
#include "core/pool/erasure.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace advisorpool {

namespace {

constexpr int saltSize = 16;
// 1 January 2100, in milliseconds: a clock beyond it is broken, and would push every later id ahead.
constexpr qint64 latestMsecs = 4102444800000;

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

std::vector<Value> valuesOf(const Kind& kind, const Patch& patch)
{
    std::vector<Value> values(kind.fields.size());
    for (const auto& [field, value] : patch)
        if (field->index >= 0)
            values[static_cast<size_t>(field->index)] = value;
    return values;
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

Patch patchOf(const Record& record)
{
    Patch patch;
    for (const auto& field : record.kind->fields)
        if (!record[*field].isNull())
            patch.emplace_back(field.get(), record[*field]);
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

void Edit::begin()
{
    if (!m_pool.isWritable()) {
        m_error = Error{.fault = *m_pool.whyReadOnly(), .file = m_pool.path()};
        return;
    }
    auto done = backUpToday(m_pool).and_then([&] { return Transaction::begin(m_pool.database()); });
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

Result<Edit::Pending*> Edit::touch(const Kind& kind, const Id& id)
{
    if (m_error)
        return failure(*m_error);
    if (const auto found = m_pending.find(id); found != m_pending.end())
        return &found->second;
    auto stored = m_pool.changelog().ofRecord(id);
    if (!stored)
        return fail(stored.error());
    Pending pending{.kind = &kind};
    if (!stored->empty()) {
        if (stored->front().kind != &kind)
            return fail({.fault = Fault::NoRecord, .value = id.text(), .detail = kind.name});
        auto before = readPatches(*stored);
        auto shown = m_pool.record(kind, id);
        if (!before || !shown)
            return fail(before ? shown.error() : before.error());
        pending.owner = stored->front().owner;
        pending.before = std::move(*before);
        pending.shown = std::move(*shown);
    }
    return &m_pending.emplace(id, std::move(pending)).first->second;
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
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return m_pool.record(kind, id);
    const Pending& pending = found->second;
    if (pending.before.empty() && pending.patch.empty())
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
    const auto pending = m_pending.find(target); // what this edit touches it may also take away
    if (const auto known = m_alive.find(target);
        pending == m_pending.end() && known != m_alive.end() && known->second == kind)
        return {};
    if (pending != m_pending.end() && pending->second.before.empty() && pending->second.kind == kind &&
        !valueIn(pending->second.patch, Kind::deleted()))
        return {}; // made by this very edit
    auto found = record(*kind, target);
    if (!found)
        return failure(found.error());
    if (!*found || !(*found)->isAlive())
        return failure(
            {.fault = Fault::DanglingReference, .field = field.name, .value = value.text(), .detail = kind->name});
    m_alive.emplace(target, kind);
    return {};
}

Result<Id> Edit::add(const Kind& kind, const Patch& values)
{
    return add(kind, Id(), values);
}

Result<Id> Edit::add(const Kind& kind, const Id& given, const Patch& values)
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
        id = kind.derivedId(valuesOf(kind, values));
    } else if (id.isNull()) {
        id = Id::random(m_pool.session().now().toMSecsSinceEpoch());
        fresh = true;
    }
    const Id owner = ownerIn(kind, values);
    if (const auto made = m_pending.find(owner); made != m_pending.end() && made->second.before.empty() &&
                                                 made->second.kind->keyRule == KeyRule::Random &&
                                                 !m_pending.contains(id))
        fresh = true; // so is nothing that belongs to a record with a fresh random id
    for (const auto& [field, value] : values)
        if (auto done = checkReference(*field, value); !done)
            return fail(done.error());

    if (!fresh) {
        auto there = touch(kind, id);
        if (!there)
            return failure(there.error());
        if (!(*there)->before.empty() || !(*there)->patch.empty())
            return remake(kind, id, values);
    }
    Pending& pending = m_pending[id];
    pending.kind = &kind;
    pending.owner = owner;
    m_madeOwned |= !owner.isNull();
    for (const auto& entry : values)
        if (!entry.second.isNull())
            pending.patch.push_back(entry);
    if (pending.patch.empty())
        return fail({.fault = Fault::MissingField, .detail = kind.name});
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
    Pending& pending = m_pending[id];
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
            if (const Pending& pending = made->second;
                pending.kind == ownedKind && pending.owner == id && pending.before.empty())
                owned->push_back(made->first);
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
    if ((*touched)->before.empty())
        return fail({.fault = Fault::NoRecord, .value = id.text(), .detail = kind.name});
    if ((*touched)->shown && (*touched)->shown->erased)
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
    if (pending.shown && pending.shown->erased)
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
    Q_ASSERT(m_transaction);
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
    std::sort(records.begin(), records.end()); // as digests take them
    if (auto done = write(row, records); !done)
        return fail(done.error());
    m_transaction.reset();
    m_pending.clear();
    m_pool.announce(m_erased.empty() ? records : std::vector<Id>()); // an erasure reaches what was owned, too
    return row.id;
}

Result<void> Edit::write(const EditRow& edit, const std::vector<Id>& records)
{
    Changelog& log = m_pool.changelog();
    std::vector<Change> changes;
    changes.reserve(records.size());
    for (const Id& record : records) {
        Pending pending = std::move(m_pending.at(record)); // and let go at once: later it costs twice
        Change change{.edit = edit.id, .record = record, .kind = pending.kind, .owner = pending.owner};
        change.parents = latestOf(pending.before);
        change.strikes = pending.strikes;
        change.patch = writePatch(pending.patch);
        change.salt = saltFor(record);
        change.hash = hashOf(change.salt, change.patch);
        if (auto done = log.insert(change); !done)
            return done;

        const bool isNew = pending.before.empty();
        pending.before.push_back({edit.id, change.parents, change.strikes, std::move(pending.patch), false});
        if (auto done = m_pool.tables().write(*pending.kind, record, project(*pending.kind, pending.before), isNew);
            !done)
            return done;
        change.patch.clear(); // the digest needs its hash alone
        changes.push_back(std::move(change));
    }
    for (const Id& erased : m_erased)
        if (auto done = forgetErased(m_pool, erased).and_then([&] { return forgetUnnamedBlobs(m_pool); }); !done)
            return done;

    EditRow row = edit;
    row.digest = digestOf(edit, changes);
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
