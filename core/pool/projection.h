#pragma once

#include "core/pool/change.h"

namespace advisorpool {

// One of the values that stand against each other in a field, with the greatest edit that set it.
struct Side
{
    Value value;
    Id edit;
    friend bool operator==(const Side&, const Side&) = default;
};

// A field that people set differently, none having seen the other's value. Sides in the order of their edits; for
// `deleted`: false, then true.
struct Conflict
{
    const Field* field = nullptr;
    std::vector<Side> sides;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

// What a record's changes say together: a pure function of their set, whatever order they came in (DESIGN 5).
struct Projection
{
    std::vector<Value> values; // by field index
    bool deleted = false;
    bool erased = false;
    std::vector<Conflict> conflicts; // by field, `deleted` last
};

struct ReadChange
{
    Id edit;
    std::vector<Id> parents;
    std::vector<Id> strikes;
    Patch patch;
    bool blanked = false; // by an erasure of this record or of one that owns it
};

// The shape of a record's changes: who is whose ancestor, and which are in force.
// Changes come sorted by edit; parents and strikes that are not among them are passed over.
class Lineage
{
public:
    explicit Lineage(std::span<const ReadChange> changes);

    bool isInForce(size_t change) const { return m_inForce[change]; }
    bool isAncestor(size_t ancestor, size_t change) const;
    // The changes that no other names as a parent: what a next change builds on.
    std::vector<Id> latest() const;
    // Of the changes in force that set the field, those that none of their descendants in force set again.
    std::vector<size_t> standing(const Field& field) const;
    // Whether the change is one of `some`, or an ancestor of one.
    bool isCovered(size_t change, std::span<const size_t> some) const;

private:
    size_t find(const Id& edit) const; // the number of changes where there is none

    std::span<const ReadChange> m_changes;
    size_t m_words; // 64-bit words in a row of m_ancestors
    std::vector<quint64> m_ancestors;
    std::vector<bool> m_inForce;
    std::vector<bool> m_hasChild;
};

Projection project(const Kind& kind, std::span<const ReadChange> changes);

} // namespace advisorpool
