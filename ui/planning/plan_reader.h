#pragma once

#include "ui/planning/plan_chart.h"

namespace advisorpool {

// What the room asks for.
struct PlanWish
{
    PlanScale scale;
    Id group;   // those who stand in it, pre-accredited or better
    Id mission; // its team
    bool onlyClashes = false;
};

struct PlanAnswer
{
    PlanWish wish;
    Plan plan;
    std::vector<std::pair<Id, QString>> missions; // on these days, whoever is asked for
};

// Beside the interface: with 100,000 advisors thousands are away on some days.
Result<std::shared_ptr<const PlanAnswer>> readPlan(Pool& pool, const PlanWish& wish);

} // namespace advisorpool
