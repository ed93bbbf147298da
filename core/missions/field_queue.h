#pragma once

#include "core/accreditation/standings.h"
#include "core/missions/field_mission.h"

namespace advisorpool {

// One who waits, pre-accredited, for an in-field mission.
struct QueueEntry
{
    Id advisor;
    Standing standing;  // since when: Standing::since
    FieldMission field; // confirmed, so in the field soon or now; completed; evaluated
};

// Those whose expert group needs the mission; who waits longest comes first.
Result<std::vector<QueueEntry>> fieldQueue(Pool& pool);

// The candidates' seats of missions still to come for which nobody is confirmed.
Result<std::vector<Id>> openCandidateSeats(Pool& pool);

// Who of the queue fits which of these seats: a seat's shortlist says so.
using FittingSeats = std::unordered_map<Id, std::vector<Id>>; // by advisor
Result<void> addFitting(Pool& pool, const Id& seat, FittingSeats& fitting);

} // namespace advisorpool
