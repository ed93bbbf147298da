#include "core/missions/mission_plan.h"

#include "core/pool/related.h"

namespace advisorpool {

namespace {

Result<void> openWhereGone(Edit& edit, const Kind& kind, Id& reference)
{
    if (reference.isNull())
        return {};
    return edit.record(kind, reference).map([&](const std::optional<Record>& found) {
        if (!found || !found->isAlive())
            reference = {};
    });
}

Result<void> saveSeat(Edit& edit, const Id& mission, SeatPlan& plan)
{
    plan.seat.mission = mission;
    auto done = openWhereGone(edit, *edit.kinds().find(u"expert_group"), plan.seat.expertGroup)
                    .and_then([&] { return openWhereGone(edit, *edit.kinds().find(u"subject"), plan.seat.subject); })
                    .and_then([&] { return edit.save(plan.seat); });
    for (SeatLanguage& language : plan.languages) {
        language.seat = plan.seat.id;
        done = done.and_then([&] { return edit.save(language); });
    }
    return done;
}

} // namespace

Result<MissionPlan> planOf(Pool& pool, const Id& mission)
{
    auto record = pool.record(Mission::kind(), mission);
    if (!record)
        return failure(record.error());
    if (!*record || !(*record)->isAlive())
        return failure({.fault = Fault::NoRecord, .value = mission.text(), .detail = Mission::kind().name});
    MissionPlan plan{fromRecord<Mission>(**record), {}, {}};
    auto seats = related<Seat>(pool, u"mission", mission);
    auto checklist = related<ChecklistItem>(pool, u"mission", mission);
    if (!seats || !checklist)
        return failure(seats ? checklist.error() : seats.error());
    std::ranges::stable_sort(*seats, {}, [](const Seat& seat) { return seat.role.value_or(SeatRole::Advisor); });
    for (const Seat& seat : *seats) {
        auto languages = related<SeatLanguage>(pool, u"seat", seat.id);
        if (!languages)
            return failure(languages.error());
        plan.seats.push_back({seat, std::move(*languages)});
    }
    plan.checklist = std::move(*checklist);
    sort(plan.checklist);
    return plan;
}

MissionPlan anew(MissionPlan plan)
{
    Mission& mission = plan.mission;
    mission.id = {};
    mission.starts = mission.ends = mission.windowFrom = mission.windowTo = {};
    mission.receivedOn = mission.reportDue = mission.reportOn = {};
    mission.status = MissionStatus::Received;
    mission.isTemplate = {};
    for (SeatPlan& seat : plan.seats) {
        seat.seat.id = {};
        for (SeatLanguage& language : seat.languages)
            language.id = {};
    }
    for (ChecklistItem& item : plan.checklist) {
        item.id = {};
        item.doneOn = {};
    }
    return plan;
}

Result<Id> save(Edit& edit, MissionPlan& plan)
{
    auto done = edit.save(plan.mission);
    for (SeatPlan& seat : plan.seats)
        done = done.and_then([&] { return saveSeat(edit, plan.mission.id, seat); });
    for (ChecklistItem& item : plan.checklist) {
        item.mission = plan.mission.id;
        done = done.and_then([&] { return saveItem(edit, item); });
    }
    return done.map([&] { return plan.mission.id; });
}

Result<void> saveItem(Edit& edit, ChecklistItem& item)
{
    const int phase = item.phase ? static_cast<int>(*item.phase) : -1;
    const QStringList what{item.mission.text(), QString::number(phase), item.textEn, item.textRu};
    for (int number = 0;; ++number) {
        item.id = ChecklistItem::kind().idOfCode((what + QStringList{QString::number(number)}).join(QChar(0x1f)));
        auto there = edit.record(ChecklistItem::kind(), item.id);
        if (!there)
            return failure(there.error());
        if (!*there)
            return edit.save(item);
    }
}

void sort(std::vector<ChecklistItem>& checklist)
{
    std::stable_sort(checklist.begin(), checklist.end(), [](const ChecklistItem& a, const ChecklistItem& b) {
        return std::tuple(a.phase, a.position.value_or(1000), a.id) <
               std::tuple(b.phase, b.position.value_or(1000), b.id);
    });
}

} // namespace advisorpool
