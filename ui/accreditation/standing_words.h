#pragma once

#include "core/accreditation/expert_group.h"
#include "core/accreditation/standings.h"
#include "core/people/administration.h"
#include "ui/look/row.h"

#include <unordered_map>

namespace advisorpool {

// What the room's lists say of a person and of what they are accredited as; looked up once for all rows.
class StandingWords
{
public:
    explicit StandingWords(Pool& pool);

    TwoLines person(const Id& advisor) const;               // the name, and country and administration below it
    TwoLines accreditation(const Standing& standing) const; // the group's code, its subject; the group's name below
    const ExpertGroup& group(const Id& id) const;
    const std::vector<ExpertGroup>& groups() const { return m_inOrder; } // by code

private:
    Pool& m_pool;
    std::unordered_map<Id, ExpertGroup> m_groups;
    std::vector<ExpertGroup> m_inOrder;
    std::unordered_map<Id, Administration> m_administrations;
};

} // namespace advisorpool
