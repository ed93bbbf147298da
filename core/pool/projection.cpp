#include "core/pool/projection.h"

#include <algorithm>

namespace advisorpool {

namespace {

const Value* valueOf(const ReadChange& change, const Field& field)
{
    for (const auto& [set, value] : change.patch)
        if (set == &field)
            return &value;
    return nullptr;
}

// The distinct values among the standing changes, each with the greatest edit that set it, in the order of these.
std::vector<Side> sidesOf(std::span<const ReadChange> changes, std::span<const size_t> standing, const Field& field)
{
    std::vector<Side> sides;
    for (const size_t i : standing) { // rising edits
        const Value& value = *valueOf(changes[i], field);
        std::erase_if(sides, [&](const Side& side) { return side.value == value; });
        sides.push_back({value, changes[i].edit});
    }
    return sides;
}

// The definition in DESIGN 5: deleted where every standing value of `deleted` is true and those changes and their
// ancestors include every change in force that sets a field; alive, in conflict, where only some of that holds.
void projectDeleted(std::span<const ReadChange> changes, const Lineage& lineage, Projection& result)
{
    const Field& deleted = Kind::deleted();
    const std::vector<size_t> standing = lineage.standing(deleted);
    std::optional<Side> gone;
    std::optional<Side> kept;
    for (const size_t i : standing)
        (valueOf(changes[i], deleted)->yes() ? gone : kept) = Side{Value(), changes[i].edit};
    if (!gone) { // where nothing that was ever set is in force, nothing is left of the record
        result.deleted = !kept && std::none_of(changes.begin(), changes.end(), [&](const ReadChange& change) {
            return !change.patch.empty() && lineage.isInForce(static_cast<size_t>(&change - changes.data()));
        });
        return;
    }
    if (!kept)
        for (size_t i = 0; i < changes.size(); ++i)
            if (lineage.isInForce(i) && !changes[i].patch.empty() && !lineage.isCovered(i, standing))
                kept = Side{Value(), changes[i].edit};
    result.deleted = !kept;
    if (kept)
        result.conflicts.push_back({&deleted, {{Value(false), kept->edit}, {Value(true), gone->edit}}});
}

} // namespace

Lineage::Lineage(std::span<const ReadChange> changes)
    : m_changes(changes), m_words((changes.size() + 63) / 64), m_ancestors(changes.size() * m_words),
      m_inForce(changes.size(), true), m_hasChild(changes.size())
{
    for (size_t i = 0; i < changes.size(); ++i) { // parents have smaller edits, so they are complete by now
        for (const Id& parent : changes[i].parents) {
            const size_t p = find(parent);
            if (p >= i)
                continue;
            m_hasChild[p] = true;
            m_ancestors[i * m_words + p / 64] |= quint64{1} << (p % 64);
            for (size_t word = 0; word < m_words; ++word)
                m_ancestors[i * m_words + word] |= m_ancestors[p * m_words + word];
        }
    }
    for (size_t i = changes.size(); i-- > 0;) // who strikes has a greater edit, so it is decided by now
        if (m_inForce[i])
            for (const Id& struck : changes[i].strikes)
                if (const size_t s = find(struck); s < i)
                    m_inForce[s] = false;
}

size_t Lineage::find(const Id& edit) const
{
    const auto found = std::lower_bound(m_changes.begin(), m_changes.end(), edit,
                                        [](const ReadChange& change, const Id& id) { return change.edit < id; });
    if (found == m_changes.end() || found->edit != edit)
        return m_changes.size();
    return static_cast<size_t>(found - m_changes.begin());
}

bool Lineage::isAncestor(size_t ancestor, size_t change) const
{
    return m_ancestors[change * m_words + ancestor / 64] >> (ancestor % 64) & 1;
}

std::vector<Id> Lineage::latest() const
{
    std::vector<Id> latest;
    for (size_t i = 0; i < m_changes.size(); ++i)
        if (!m_hasChild[i])
            latest.push_back(m_changes[i].edit);
    return latest;
}

std::vector<size_t> Lineage::standing(const Field& field) const
{
    std::vector<size_t> standing;
    std::vector<quint64> replaced(m_words);
    for (size_t i = m_changes.size(); i-- > 0;) {
        if (!m_inForce[i] || !valueOf(m_changes[i], field))
            continue;
        if (!(replaced[i / 64] >> (i % 64) & 1))
            standing.insert(standing.begin(), i);
        for (size_t word = 0; word < m_words; ++word)
            replaced[word] |= m_ancestors[i * m_words + word];
    }
    return standing;
}

bool Lineage::isCovered(size_t change, std::span<const size_t> some) const
{
    return std::any_of(some.begin(), some.end(), [&](size_t i) { return i == change || isAncestor(change, i); });
}

Projection project(const Kind& kind, std::span<const ReadChange> changes)
{
    Projection result;
    result.values.resize(kind.fields.size());
    result.erased = std::any_of(changes.begin(), changes.end(), [](const ReadChange& change) {
        const Value* erased = valueOf(change, Kind::erased());
        return change.blanked || (erased && erased->yes()); // it always wins, also if struck
    });
    if (result.erased)
        return result;

    if (changes.size() == 1) { // most records, and all that an import makes
        for (const auto& [field, value] : changes[0].patch) {
            if (field->index >= 0)
                result.values[static_cast<size_t>(field->index)] = value;
            else if (field == &Kind::deleted())
                result.deleted = value.yes();
        }
        return result;
    }

    const Lineage lineage(changes);
    for (const auto& field : kind.fields) {
        std::vector<Side> sides = sidesOf(changes, lineage.standing(*field), *field);
        if (sides.empty())
            continue;
        result.values[static_cast<size_t>(field->index)] = sides.back().value;
        if (sides.size() > 1)
            result.conflicts.push_back({field.get(), std::move(sides)});
    }
    projectDeleted(changes, lineage, result);
    return result;
}

} // namespace advisorpool
