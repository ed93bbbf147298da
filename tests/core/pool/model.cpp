#include "tests/core/pool/model.h"

#include <algorithm>

namespace advisorpool {

namespace {

const QString deletedField = QStringLiteral("deleted");
const QString erasedField = QStringLiteral("erased");

} // namespace

Model::Edits Model::ancestors(const Id& edit) const
{
    Edits all;
    for (const Id& parent : m_steps.at(edit).parents) {
        all.insert(parent);
        all.merge(ancestors(parent));
    }
    return all;
}

// What no other change names as its parent.
Model::Edits Model::latest() const
{
    Edits latest;
    for (const auto& [edit, step] : m_steps)
        latest.insert(edit);
    for (const auto& [edit, step] : m_steps)
        for (const Id& parent : step.parents)
            latest.erase(parent);
    return latest;
}

// "A change is in force unless a change in force strikes it."
bool Model::isInForce(const Id& edit) const
{
    return std::none_of(m_steps.begin(), m_steps.end(), [&](const auto& other) {
        return other.second.strikes.contains(edit) && isInForce(other.first);
    });
}

// "Among the changes in force that set it, those that no descendant in force that sets it too replaced."
Model::Edits Model::standing(const QString& field) const
{
    Edits setting;
    for (const auto& [edit, step] : m_steps)
        if (step.sets.contains(field) && isInForce(edit))
            setting.insert(edit);
    Edits standing = setting;
    for (const Id& descendant : setting)
        for (const Id& ancestor : ancestors(descendant))
            standing.erase(ancestor);
    return standing;
}

Model::Sides Model::sides(const QString& field) const
{
    const Edits standing = this->standing(field);
    Sides sides;
    for (const Id& edit : standing) {
        const Value& value = m_steps.at(edit).sets.at(field);
        const bool setAgainLater = std::any_of(standing.upper_bound(edit), standing.end(), [&](const Id& later) {
            return m_steps.at(later).sets.at(field) == value;
        });
        if (!setAgainLater)
            sides.emplace_back(value, edit);
    }
    return sides;
}

// "Several that differ: the one with the greatest edit id is shown for now."
Value Model::value(const QString& field) const
{
    const Edits standing = this->standing(field);
    return standing.empty() ? Value() : m_steps.at(*standing.rbegin()).sets.at(field);
}

// "It always wins, also if struck."
bool Model::isErased() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [](const auto& step) {
        const auto erased = step.second.sets.find(erasedField);
        return erased != step.second.sets.end() && erased->second == Value(true);
    });
}

bool Model::setsSomethingInForce(const Id& edit) const
{
    return !m_steps.at(edit).sets.empty() && isInForce(edit);
}

Model::Edits Model::unseenByDeletion() const
{
    Edits unseen;
    for (const auto& [edit, step] : m_steps)
        if (setsSomethingInForce(edit))
            unseen.insert(edit);
    for (const Id& deletion : standing(deletedField)) {
        unseen.erase(deletion);
        for (const Id& seen : ancestors(deletion))
            unseen.erase(seen);
    }
    return unseen;
}

// "A record is deleted when every standing value of `deleted` is true and those changes and their ancestors include
// every change of it that is in force and sets a field." Where the page is silent: nothing in force, nothing there.
bool Model::isDeleted() const
{
    const bool nothingInForce = std::none_of(m_steps.begin(), m_steps.end(),
                                             [&](const auto& step) { return setsSomethingInForce(step.first); });
    if (nothingInForce)
        return true;
    const Edits standing = this->standing(deletedField);
    const bool allSayTrue = std::all_of(standing.begin(), standing.end(), [&](const Id& edit) {
        return m_steps.at(edit).sets.at(deletedField) == Value(true);
    });
    return !standing.empty() && allSayTrue && unseenByDeletion().empty();
}

// "If some but not all of that holds, it is alive, with a conflict on `deleted`": someone wants it gone, and someone
// wants it back or has worked on it unseen.
Model::Sides Model::deletedSides() const
{
    std::optional<Id> gone;
    std::optional<Id> kept;
    for (const Id& edit : standing(deletedField)) // rising, so the greatest stays
        (m_steps.at(edit).sets.at(deletedField) == Value(true) ? gone : kept) = edit;
    if (!gone)
        return {};
    if (!kept) {
        const Edits unseen = unseenByDeletion();
        if (unseen.empty())
            return {};
        kept = *unseen.rbegin();
    }
    return {{Value(false), *kept}, {Value(true), *gone}};
}

} // namespace advisorpool
