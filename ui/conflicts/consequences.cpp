#include "ui/conflicts/consequences.h"

#include "core/people/advisor.h"
#include "core/pool/deletion.h"
#include "core/rosters/roster_effect.h"
#include "core/words/words.h"
#include "ui/forms/change_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::Consequences)
};

// The records that a deletion takes along, by kind.
void countOwned(Pool& pool, const Kind& kind, const Id& id, std::vector<Consequence>& lost)
{
    for (const auto& [owned, field] : pool.kinds().ownedBy(kind)) {
        const auto ids = pool.tables().referring(*owned, *field, id);
        if (!ids || ids->empty())
            continue;
        lost.push_back({StatusMark::Excluded,
                        Words::tr("Goes with it – %1: %2").arg(labelOf(*owned), QLocale().toString(ids->size()))});
        for (const Id& record : *ids)
            countOwned(pool, *owned, record, lost);
    }
}

// The records that the side which deleted it deleted together with it, by kind.
std::vector<std::pair<const Kind*, int>> deletedTogether(Pool& pool, const ConflictEntry& entry)
{
    std::vector<std::pair<const Kind*, int>> counted;
    for (const EditRow& edit : entry.edits)
        for (const Change& change : pool.changelog().ofEdit(edit.id).value_or(std::vector<Change>())) {
            if (change.owner != entry.conflict.record || !deletedBy(change).value_or(false))
                continue;
            const auto isItsKind = [&](const auto& each) { return each.first == change.kind; };
            const auto found = std::find_if(counted.begin(), counted.end(), isItsKind);
            if (found == counted.end())
                counted.emplace_back(change.kind, 1);
            else
                ++found->second;
        }
    return counted;
}

// What those who keep the record have written into it, unseen by who deleted it: of a field the last that was.
void addWork(Pool& pool, const ConflictEntry& entry, std::vector<Consequence>& lost)
{
    const auto changes = pool.changelog().ofRecord(entry.conflict.record).value_or(std::vector<Change>());
    const auto read = readPatches(changes);
    const auto deleting = std::ranges::find(changes, entry.edits.back().id, &Change::edit); // false, then true
    if (!read || deleting == changes.end())
        return;
    const Lineage lineage(*read);
    const auto last = static_cast<size_t>(deleting - changes.begin());
    QStringList fields;
    QHash<QString, QString> values;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (i == last || lineage.isAncestor(i, last) || !lineage.isInForce(i))
            continue;
        for (const FieldChange& field : fieldChanges(pool, changes[i]).value_or(std::vector<FieldChange>())) {
            if (!fields.contains(field.field))
                fields << field.field;
            values.insert(field.field, field.after);
        }
    }
    for (const QString& field : fields)
        lost.push_back({StatusMark::Excluded, Words::tr("Would be lost – %1: %2").arg(field, values.value(field))});
}

// The saved rosters that the advisor enters or leaves, or in which they stay.
void addRosters(Pool& pool, const ConflictEntry& entry, const Value& value, std::vector<Consequence>& all)
{
    if (entry.root().kind != &Advisor::kind() || !pool.isWritable())
        return;
    const OpenConflict& conflict = entry.conflict;
    const auto effects =
        rosterEffects(pool, entry.root().id, *conflict.kind, conflict.record, *conflict.conflict.field, value);
    for (const RosterEffect& effect : effects.value_or(std::vector<RosterEffect>()))
        all.push_back(effect.isIn && effect.wouldBeIn
                          ? Consequence{StatusMark::Ok, Words::tr("Roster “%1”: stays in it").arg(effect.name)}
                      : effect.isIn
                          ? Consequence{StatusMark::Warn, Words::tr("Roster “%1”: leaves it").arg(effect.name)}
                          : Consequence{StatusMark::Warn, Words::tr("Roster “%1”: enters it").arg(effect.name)});
}

std::vector<Consequence> ofDeletion(Pool& pool, const ConflictEntry& entry, bool isDeleted)
{
    if (!isDeleted) {
        std::vector<Consequence> kept{
            {StatusMark::Ok, Words::tr("It stays, and what was deleted together with it comes back.")}};
        for (const auto& [kind, number] : deletedTogether(pool, entry))
            kept.push_back({StatusMark::Ok,
                            Words::tr("Comes back with it – %1: %2").arg(labelOf(*kind), QLocale().toString(number))});
        return kept;
    }
    std::vector<Consequence> lost;
    addWork(pool, entry, lost);
    for (const auto& [kind, number] : deletedTogether(pool, entry))
        lost.push_back(
            {StatusMark::Excluded, Words::tr("Goes with it – %1: %2").arg(labelOf(*kind), QLocale().toString(number))});
    countOwned(pool, *entry.conflict.kind, entry.conflict.record, lost);
    lost.push_back({StatusMark::Ok, Words::tr("It can be brought back from the history.")});
    return lost;
}

} // namespace

std::vector<Consequence> consequencesOf(Pool& pool, const ConflictEntry& entry, const Value& value)
{
    const OpenConflict& conflict = entry.conflict;
    if (conflict.conflict.field == &Kind::deleted())
        return ofDeletion(pool, entry, value.isYesNo() && value.yes());
    std::vector<Consequence> all;
    if (value == conflict.shown())
        all.push_back({StatusMark::Ok, Words::tr("What is shown stays: %1").arg(sideWords(pool, conflict, value))});
    else
        all.push_back({StatusMark::Warn,
                       Words::tr("Everywhere it is shown, %1 becomes %2.")
                           .arg(sideWords(pool, conflict, conflict.shown()), sideWords(pool, conflict, value))});
    addRosters(pool, entry, value, all);
    return all;
}

} // namespace advisorpool
