#include "ui/conflicts/conflict_entry.h"

#include "core/workshops/mark_sight.h"

namespace advisorpool {

const ConflictWords& ConflictEntry::words() const
{
    if (!m_words)
        m_words = conflictWords(*m_pool, conflict);
    return *m_words;
}

const RecordPlace& ConflictEntry::root() const
{
    if (!m_root)
        m_root = rootOf(*m_pool, *conflict.kind, conflict.record);
    return *m_root;
}

std::optional<size_t> ConflictEntry::sideOf(const QString& copy) const
{
    for (size_t side = 0; side < edits.size(); ++side)
        if (edits[side].copy == copy)
            return side;
    return std::nullopt;
}

Result<std::vector<ConflictEntry>> ConflictReader::all()
{
    return conflicts(m_pool).and_then([this](std::vector<OpenConflict> open) { return entries(std::move(open)); });
}

Result<std::vector<ConflictEntry>> ConflictReader::of(const Id& record)
{
    return conflictsOf(m_pool, record).and_then([this](std::vector<OpenConflict> open) {
        return entries(std::move(open));
    });
}

Result<std::vector<ConflictEntry>> ConflictReader::entries(std::vector<OpenConflict> open)
{
    std::vector<ConflictEntry> made;
    MarkSight sight(m_pool);
    for (OpenConflict& conflict : open) {
        if (sight.hides(*conflict.kind, conflict.record))
            continue;
        std::vector<EditRow> edits;
        for (const Side& side : conflict.conflict.sides) {
            auto known = m_edits.find(side.edit);
            if (known == m_edits.end()) {
                auto edit = m_pool.changelog().edit(side.edit);
                if (!edit)
                    return failure(edit.error());
                known = m_edits.emplace(side.edit, *edit ? std::move(**edit) : EditRow{}).first;
            }
            edits.push_back(known->second);
        }
        made.emplace_back(m_pool, std::move(conflict), std::move(edits));
    }
    return made;
}

} // namespace advisorpool
