#pragma once

#include "core/accreditation/expert_group.h"
#include "core/accreditation/standings.h"
#include "core/people/administration.h"
#include "ui/look/row.h"

#include <unordered_map>

namespace advisorpool {

// What the room's lists say of a person and of what they are accredited as; looked up once for all rows, when the first
// is shown.
class StandingWords
{
public:
    explicit StandingWords(Pool& pool) : m_pool(pool) {}

    TwoLines person(const Id& advisor) const;               // the name, and country and administration below it
    TwoLines accreditation(const Standing& standing) const; // the group's code, its subject; the group's name below
    const ExpertGroup& group(const Id& id) const;
    const std::vector<ExpertGroup>& groups() const { return lists().inOrder; } // by code

private:
    struct Lists
    {
        std::unordered_map<Id, ExpertGroup> groups;
        std::vector<ExpertGroup> inOrder;
        std::unordered_map<Id, Administration> administrations;
    };
    const Lists& lists() const;

    Pool& m_pool;
    mutable std::optional<Lists> m_lists;
};

} // namespace advisorpool
