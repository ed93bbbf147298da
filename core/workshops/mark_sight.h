#pragma once

#include "core/pool/pool.h"
#include "core/workshops/mark.h"
#include "core/workshops/participation.h"
#include "core/workshops/workshop.h"

#include <unordered_map>

namespace advisorpool {

// Others' marks are hidden until one's own are handed in. Whoever is no facilitator of the workshop has none to hand
// in: they see the sheets that are handed in, and after the workshop (or where it is not kept as running) all.
bool isHidden(const Participation& facilitator, const Id& me, bool mineHandedIn, std::optional<WorkshopStatus> status);

// What the one who sits here may see of the marks, at every door that shows records. A courtesy among colleagues, not
// protection: who one is follows from the name that one goes by (facilitators.h), and the file itself hides nothing.
// Keeps what it looked up: make one for each answer.
class MarkSight
{
public:
    explicit MarkSight(Pool& pool) : m_pool(pool) {}

    bool hides(const Mark& mark);
    bool hides(const Kind& kind, const Id& record); // false for what is no mark
    // Without the value and the remark where they are hidden.
    Record seen(Record record);

private:
    struct Sight
    {
        Id me;
        bool mineHandedIn = false;
        std::optional<WorkshopStatus> status;
    };
    const Sight& sightOf(const Id& workshop);

    Pool& m_pool;
    std::unordered_map<Id, Sight> m_workshops;
    std::unordered_map<Id, Participation> m_facilitators;
};

// The fields of a mark that are hidden.
bool isOfSheet(const Field& field);

} // namespace advisorpool
