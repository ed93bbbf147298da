#pragma once

#include "core/pool/label.h"
#include "core/pool/pool.h"

#include <QHash>

#include <deque>
#include <unordered_map>

namespace advisorpool {

// One thing that a person does: the only way to write.
//
//   Edit edit{pool, Label::Set};
//   edit.save(assignment);
//   edit.commit();
//
// Holds the file's write lock from the start to commit() or the end of its life, whichever is first; without a commit
// nothing has happened. The first failure stays: later calls do nothing and commit() returns it.
class Edit
{
public:
    Edit(Pool& pool, Label label);

    // An edit that is the same in every pool, byte for byte: what `new` ships. Salts are derived, not random.
    struct Stamp
    {
        Id id;
        QString author;
        QString copy;
        QDateTime at;
    };
    Edit(Pool& pool, Label label, Stamp constant);

    // What an edit would do, to be looked at: holds nothing, makes no backup, needs no pool that can be written, and
    // commit() writes nothing.
    struct Rehearsal
    {
    };
    Edit(Pool& pool, Rehearsal);

    Pool& pool() { return m_pool; }
    const Kinds& kinds() const { return m_pool.kinds(); }

    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    // Makes the record where its id is null or (derived keys) not yet there, else sets the fields that differ.
    template <class R> Result<void> save(R& plain);

    // Makes a record. A derived key that was deleted comes back: `deleted` false, every field set, blanks as null.
    // MissingField, BadValue, DanglingReference, RecordExists, ErasedRecord.
    Result<Id> add(const Kind& kind, Patch values);
    // As add(), under an id that the caller made: a shipped record's.
    Result<Id> add(const Kind& kind, const Id& id, Patch values);
    // Sets fields. What the record shows already is left out, except where it settles a conflict.
    Result<void> set(const Kind& kind, const Id& id, const Patch& values);
    // Deletes the record and what it owns.
    Result<void> remove(const Kind& kind, const Id& id);
    // Erases a person for good, with all that belongs to them: see DESIGN 5. Can't be undone.
    Result<void> erase(const Kind& kind, const Id& id);
    // Takes back what the edit did to the record. Undoing its making deletes it instead, with what it owns.
    Result<void> strike(const Change& change);

    // The fields whose values an undo could not bring back, because they were set again since.
    struct Kept
    {
        const Kind* kind;
        Id record;
        const Field* field;
    };
    const std::vector<Kept>& kept() const { return m_kept; }

    // As the record would stand if the edit were committed now; nothing where there is none.
    Result<std::optional<Record>> record(const Kind& kind, const Id& id);

    // Writes it. Null where nothing changed (an edit without changes isn't written), and of a rehearsal.
    Result<Id> commit();

private:
    // 1 January 2100, in milliseconds: a clock beyond it is broken, and would push every later id ahead.
    static constexpr qint64 latestMsecs = 4102444800000;

    struct Pending
    {
        Id record;
        const Kind* kind = nullptr;
        Id owner;
        Patch patch;
        std::vector<Id> strikes;
        std::vector<ReadChange> before; // the record's changes so far
        bool wasErased = false;

        bool isNew() const { return before.empty(); }
        bool isEmpty() const { return patch.empty() && strikes.empty(); }
    };
    using InOrder = std::vector<std::pair<Id, const Pending*>>; // by record, as digests and tables take them

    void begin();
    tl::unexpected<Error> fail(Error error);
    Pending* pendingOf(const Id& id);
    Pending& startOn(const Kind& kind, const Id& id);
    Result<Pending*> touch(const Kind& kind, const Id& id);
    Result<Pending*> touchAlive(const Kind& kind, const Id& id);
    Result<void> check(const Kind& kind, const Patch& values) const;
    Result<void> checkReference(const Field& field, const Value& value);
    Result<Id> remake(const Kind& kind, const Id& id, const Patch& values);
    Change make(const Id& edit, const Pending& pending) const;
    Result<QByteArray> writeChanges(const EditRow& edit, const InOrder& records); // gives the digest
    Result<QByteArray> writeMany(const EditRow& edit, const InOrder& records);
    Result<void> show(const Id& edit, const Pending& pending);
    Result<void> write(const EditRow& row, const InOrder& records);
    QByteArray saltFor(const Id& record) const;
    bool settles(const Pending& pending, const Field& field) const;
    void noteKept(const Change& change, const Pending& pending);

    Pool& m_pool;
    Label m_label;
    std::optional<Stamp> m_constant;
    std::optional<Transaction> m_transaction;
    std::optional<Error> m_error;
    std::deque<Pending> m_pending; // as they were first touched
    QHash<Id, Pending*> m_byRecord;
    std::pair<Id, Pending*> m_recent; // that was asked for last
    bool m_madeOwned = false;         // whether this edit itself made a record that belongs to another
    std::vector<Id> m_erased;
    std::unordered_map<Id, const Kind*> m_alive; // records that were referred to and found: looked up once
    std::vector<Kept> m_kept;
};

// The patch that makes a fresh record of these values: those that are not empty, in the order of the fields.
Patch patchOf(Record record);

template <class R> Result<void> Edit::save(R& plain)
{
    Record wanted = toRecord(plain);
    if (plain.id.isNull() && wanted.kind->keyRule == KeyRule::Derived)
        plain.id = wanted.kind->derivedId(wanted.values);
    if (!plain.id.isNull()) {
        auto shown = record(*wanted.kind, plain.id);
        if (!shown)
            return failure(shown.error());
        if (*shown && (*shown)->isAlive()) {
            Patch differing;
            for (const auto& field : wanted.kind->fields)
                if (wanted[*field] != (**shown)[*field])
                    differing.emplace_back(field.get(), wanted[*field]);
            return differing.empty() ? Result<void>() : set(*wanted.kind, plain.id, differing);
        }
    }
    return add(*wanted.kind, plain.id, patchOf(std::move(wanted))).map([&](const Id& id) { plain.id = id; });
}

} // namespace advisorpool
