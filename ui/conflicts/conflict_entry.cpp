#include "ui/conflicts/conflict_entry.h"

#include "core/workshops/mark_sight.h"

namespace advisorpool {

std::optional<size_t> ConflictEntry::sideOf(const QString& copy) const
{
    for (size_t side = 0; side < edits.size(); ++side)
        if (edits[side].copy == copy)
            return side;
    return std::nullopt;
}

Result<std::vector<ConflictEntry>> readConflicts(Pool& pool)
{
    auto open = conflicts(pool);
    if (!open)
        return failure(open.error());
    std::vector<ConflictEntry> entries;
    MarkSight sight(pool);
    for (OpenConflict& conflict : *open) {
        if (sight.hides(*conflict.kind, conflict.record))
            continue;
        ConflictEntry entry{std::move(conflict), {}, {}, {}, {}};
        entry.words = conflictWords(pool, entry.conflict);
        entry.root = rootOf(pool, *entry.conflict.kind, entry.conflict.record);
        for (const Side& side : entry.conflict.conflict.sides) {
            auto edit = pool.changelog().edit(side.edit);
            if (!edit)
                return failure(edit.error());
            entry.edits.push_back(*edit ? std::move(**edit) : EditRow{});
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace advisorpool
