#pragma once

#include "core/accreditation/stage.h"
#include "core/pool/pool.h"

#include <map>

namespace advisorpool {

// Where the advisor stands today, in each expert group and subject; what has lapsed by itself is lapsed.
Result<std::vector<Standing>> standingsOf(Pool& pool, const Id& advisor);

// Accredited or recognised in the group, in whatever subject: today, or on a day of the past, by what had happened
// then.
Result<bool> isAccredited(Pool& pool, const Id& advisor, const Id& expertGroup, QDate past = {});

// An advisor of the pool (who has not left it) and where they stand.
struct AdvisorStanding
{
    Id advisor;
    Standing standing;
};
// All who wait pre-accredited, who waits longest first; those whose start is not known wait longest of all.
Result<std::vector<AdvisorStanding>> waitingStandings(Pool& pool);
// All accreditations that run out by then or have run out, the earliest first.
Result<std::vector<AdvisorStanding>> expiringStandings(Pool& pool, QDate until);

// All of a group, or of any, who can be sent as one of it, if only as a candidate: pre-accredited, accredited or
// recognised.
Result<std::vector<AdvisorStanding>> membersOf(Pool& pool, const Id& expertGroup = {});

// How many advisors stand where in the group; in several subjects, each of them counts.
Result<std::map<Step, int>> stageCounts(Pool& pool, const Id& expertGroup);

} // namespace advisorpool
