#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/pool/pool.h"

namespace advisorpool {

// What an accreditation step may come from, as it is called in a list.
struct Evidence
{
    Id id;
    QString words;
};

// Whether such a step can come of one.
bool comesFromWorkshop(Step step);
bool comesFromMission(Step step);

// Those held for the expert group, or for none that is named; the latest first.
std::vector<Evidence> workshopsFor(Pool& pool, const Id& expertGroup);
// The advisor's assignments, by their missions.
std::vector<Evidence> missionsOf(Pool& pool, const Id& advisor);

} // namespace advisorpool
