#pragma once

#include "core/missions/checklist_item.h"
#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/pool/edit.h"

namespace advisorpool {

struct SeatPlan
{
    Seat seat;
    std::vector<SeatLanguage> languages;
};

// A mission with all that is planned for it, and nobody in it.
struct MissionPlan
{
    Mission mission;
    std::vector<SeatPlan> seats; // the leader's first, candidates' last, else in the order in which they were made
    std::vector<ChecklistItem> checklist;
};

// As it stands in the pool. NoRecord where there is no such mission.
Result<MissionPlan> planOf(Pool& pool, const Id& mission);

// The same again, to be changed before it is saved: without dates, status, and what has been done. Of a template, a
// mission.
MissionPlan anew(MissionPlan plan);

// Makes the mission, its seats and its checklist; the ids are filled in. Expert groups and subjects that this pool no
// longer has are left open.
Result<Id> save(Edit& edit, MissionPlan& plan);

// A new one. Its id follows from the mission and its words, so that what two laptops put on one mission's list is there
// once when they meet. Not a derived key: the words can be changed, and lists that were made before have other ids.
Result<void> saveItem(Edit& edit, ChecklistItem& item);

// In the order in which they are done.
void sort(std::vector<ChecklistItem>& checklist);

} // namespace advisorpool
