#include "core/pool/undo.h"

#include "core/pool/deletion.h"
#include "core/pool/erasure.h"

#include <algorithm>

namespace advisorpool {

namespace {

bool isLabelled(const EditRow& edit, Label label)
{
    return edit.label == labelCode(label);
}

// What was said of an erased record is past undoing; the rest of its edit is not.
bool isOfErased(const Change& change)
{
    return change.isBlanked() || erases(change);
}

// How the making of a record is taken back, whoever did it: somebody else's deletion leaves nothing to undo, too.
bool isDeletionStanding(std::span<const ReadChange> changes, const Lineage& lineage)
{
    const std::vector<size_t> standing = lineage.standing(Kind::deleted());
    return std::any_of(standing.begin(), standing.end(), [&](size_t i) {
        return std::any_of(changes[i].patch.begin(), changes[i].patch.end(),
                           [](const auto& entry) { return entry.first == &Kind::deleted() && entry.second.yes(); });
    });
}

Result<bool> isUndone(const Changelog& log, const Change& change)
{
    if (isOfErased(change))
        return true;
    auto all =
        log.ofRecord(change.record).and_then([](const std::vector<Change>& stored) { return readPatches(stored); });
    if (!all)
        return failure(all.error());
    const Lineage lineage(*all);
    for (size_t i = 0; i < all->size(); ++i)
        if ((*all)[i].edit == change.edit && !lineage.isInForce(i))
            return true;
    return change.parents.empty() && isDeletionStanding(*all, lineage);
}

// What an edit did to one record; where it deleted the record, what went with it belongs to that.
void keepOnly(const Id& record, std::vector<Change>& changes)
{
    const bool withOwned = std::any_of(changes.begin(), changes.end(), [&](const Change& change) {
        return change.record == record && deletedBy(change);
    });
    std::erase_if(changes, [&](const Change& change) {
        return change.record != record && !(withOwned && change.owner == record && deletedBy(change));
    });
}

// Walks this author's edits on this copy, newest first, until `decide` says yes or stop.
enum class Step { Next, Take, Stop };

Result<Id> findEdit(const Pool& pool, const std::function<Result<Step>(const EditRow&)>& decide)
{
    Id found;
    Result<void> outcome;
    auto& log = const_cast<Pool&>(pool).changelog();
    auto done = log.edits([&](const EditRow& edit) {
        if (edit.author != pool.session().author || edit.copy != pool.session().copy)
            return true;
        auto step = decide(edit);
        if (!step)
            outcome = failure(step.error());
        else if (*step == Step::Take)
            found = edit.id;
        return step && *step == Step::Next;
    });
    if (!done || !outcome)
        return failure(done ? outcome.error() : done.error());
    return found;
}

} // namespace

Result<Undone> undo(Pool& pool, const Id& edit, std::optional<Id> record)
{
    auto row = pool.changelog().edit(edit);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure({.fault = Fault::NoEdit, .file = pool.path(), .value = edit.text()});
    auto changes = pool.changelog().ofEdit(edit);
    if (!changes)
        return failure(changes.error());
    if (record) {
        keepOnly(*record, *changes);
        if (changes->empty())
            return failure({.fault = Fault::NoRecord,
                            .file = pool.path(),
                            .value = record->text(),
                            .detail = QStringLiteral("edit")});
    }
    std::erase_if(*changes, isOfErased);
    if (changes->empty())
        return failure({.fault = Fault::NotUndoable, .file = pool.path(), .value = edit.text()});

    Edit undoing(pool, isLabelled(**row, Label::Undo) ? Label::Redo : Label::Undo);
    // What belongs to a record goes first, so that the record's deletion finds it gone.
    std::stable_sort(changes->begin(), changes->end(),
                     [](const Change& a, const Change& b) { return a.owner.isNull() < b.owner.isNull(); });
    std::reverse(changes->begin(), changes->end());
    for (const Change& change : *changes)
        if (auto done = undoing.strike(change); !done)
            return failure(done.error());
    auto committed = undoing.commit();
    return committed.map([&](const Id& id) { return Undone{id, undoing.kept()}; });
}

// The first change that stands answers for the edit: an import's hundred thousand are not all read for it.
Result<bool> isUndone(const Pool& pool, const Id& edit)
{
    const Changelog& log = const_cast<Pool&>(pool).changelog();
    Result<bool> undone = true;
    auto done = log.eachOfEdit(edit, [&](const Change& change) {
        undone = isUndone(log, change);
        return undone && *undone;
    });
    if (!done)
        return failure(done.error());
    return undone;
}

Result<Id> lastUndoable(const Pool& pool)
{
    return findEdit(pool, [&](const EditRow& edit) -> Result<Step> {
        if (isLabelled(edit, Label::Undo) || isLabelled(edit, Label::Redo))
            return Step::Next;
        if (isLabelled(edit, Label::Erase)) // nobody who undoes it means the edit before
            return Step::Take;
        return isUndone(pool, edit.id).map([](bool undone) { return undone ? Step::Next : Step::Take; });
    });
}

Result<Id> lastRedoable(const Pool& pool)
{
    return findEdit(pool, [&](const EditRow& edit) -> Result<Step> {
        if (isLabelled(edit, Label::Redo))
            return Step::Next;
        if (!isLabelled(edit, Label::Undo))
            return Step::Stop;
        return isUndone(pool, edit.id).map([](bool undone) { return undone ? Step::Next : Step::Take; });
    });
}

} // namespace advisorpool
