#include "ui/missions/mission_deeds.h"

#include "core/shipped/usual_missions.h"
#include "ui/missions/staffing_deeds.h"

namespace advisorpool {

namespace {

Result<Id> saved(Pool& pool, MissionPlan plan)
{
    Edit edit(pool, Label::Add);
    return save(edit, plan).and_then([&](const Id& mission) {
        return edit.commit().map([&](const Id&) { return mission; });
    });
}

} // namespace

Result<Id> makeMission(Pool& pool)
{
    MissionPlan plan;
    plan.mission.status = MissionStatus::Received;
    plan.mission.receivedOn = todayOf(pool);
    plan.checklist = usualChecklist();
    return saved(pool, std::move(plan));
}

Result<Id> repeatMission(Pool& pool, const Id& mission)
{
    return planOf(pool, mission).and_then([&](MissionPlan plan) {
        plan = anew(std::move(plan));
        plan.mission.receivedOn = todayOf(pool);
        return saved(pool, std::move(plan));
    });
}

Result<Id> keepAsTemplate(Pool& pool, const Id& mission)
{
    return planOf(pool, mission).and_then([&](MissionPlan plan) {
        plan = anew(std::move(plan));
        plan.mission.status = {};
        plan.mission.beneficiary = {};
        plan.mission.isTemplate = true;
        return saved(pool, std::move(plan));
    });
}

Result<Id> addTeam(Pool& pool, const Id& mission, MissionPlan plan)
{
    return planOf(pool, mission).and_then([&](MissionPlan now) {
        plan = anew(std::move(plan));
        if (!now.checklist.empty())
            plan.checklist.clear();
        if (!now.mission.programme) {
            now.mission.programme = plan.mission.programme;
            now.mission.phase = plan.mission.phase;
        }
        plan.mission = now.mission;
        return saved(pool, std::move(plan));
    });
}

} // namespace advisorpool
