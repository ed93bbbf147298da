#pragma once

#include "core/missions/assignment.h"
#include "core/missions/mission.h"
#include "core/missions/overlap.h"
#include "core/missions/release.h"

namespace advisorpool {

enum class AssignmentStatus {
    Proposed,
    ReleaseRequested,
    Released,
    Confirmed,
    Completed,
    Evaluated,
    Refused,   // by the administration
    Withdrawn, // by the advisor or the administration
    Cancelled, // by the WCO or the beneficiary
};
std::span<const char* const> choiceNames(AssignmentStatus);

// The assignment's own dates, each end else the mission's.
DateRange datesOf(const Assignment& assignment, const DateRange& mission);

// The one asked for last; nothing where there is none. The one that counts, if it covers the assignment's dates.
const Release* latestRelease(std::span<const Release> releases);

// Computed, never stored. `releases` are the assignment's own, deleted ones left out. A consent that does not cover the
// dates (any more) is as good as one only asked for; a refusal of other dates refuses nothing.
AssignmentStatus statusOf(const Assignment& assignment, std::span<const Release> releases, bool isEvaluated,
                          const DateRange& mission);

// Released, confirmed, or what follows from that.
bool isReleased(AssignmentStatus status);

// Whether the advisor's days are spoken for: released, unless the mission is called off before it is completed.
bool holdsAdvisor(AssignmentStatus status, const Mission& mission);

} // namespace advisorpool
