#pragma once

#include "core/pool/id.h"
#include "core/pool/value.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <set>

namespace advisorpool {

// A record as DESIGN 5 defines it, word for word and with no thought of speed: what the pool is compared with. Shares
// nothing with core/pool/projection.
class Model
{
public:
    using Edits = std::set<Id>;
    struct Step
    {
        Edits parents;
        Edits strikes;
        std::map<QString, Value> sets;
    };
    using Sides = std::vector<std::pair<Value, Id>>;

    void add(const Id& edit, Step step) { m_steps[edit] = std::move(step); }
    const std::map<Id, Step>& steps() const { return m_steps; }

    Edits ancestors(const Id& edit) const;
    Edits latest() const;
    bool isInForce(const Id& edit) const;
    Edits standing(const QString& field) const;
    // The distinct values that stand, each with the greatest edit that set it, in the order of these edits.
    Sides sides(const QString& field) const;
    Value value(const QString& field) const;
    bool isErased() const;
    bool isDeleted() const;
    // False, then true; empty where nobody disagrees.
    Sides deletedSides() const;

private:
    bool setsSomethingInForce(const Id& edit) const;
    // The changes in force that set a field and that those with `deleted` standing have not seen.
    Edits unseenByDeletion() const;

    std::map<Id, Step> m_steps;
};

} // namespace advisorpool
