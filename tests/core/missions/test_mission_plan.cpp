#include "core/missions/mission_plan.h"

#include "core/missions/assignment.h"
#include "core/people/setting.h"
#include "core/pool/merge.h"
#include "core/shipped/reference.h"
#include "core/shipped/usual_missions.h"
#include "tests/core/rosters/roster_pool.h"

#include <QFile>

#include <algorithm>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

MissionTemplate templateOf(Pool& pool, const QString& code)
{
    auto templates = missionTemplates(pool);
    REQUIRE(templates);
    const auto found = std::find_if(templates->begin(), templates->end(),
                                    [&](const MissionTemplate& each) { return each.code == code; });
    REQUIRE(found != templates->end());
    return *found;
}

Id made(Pool& pool, MissionPlan plan)
{
    Edit edit{pool, Label::Add};
    REQUIRE(save(edit, plan));
    REQUIRE(edit.commit());
    return plan.mission.id;
}

} // namespace

TEST_CASE("a mission made from a usual team has its seats and the usual checklist, in one edit")
{
    RosterPool pool;
    REQUIRE(shipReference(*pool));
    MissionPlan plan = anew(templateOf(*pool, u"columbus_2"_s).plan);
    plan.mission.titleEn = u"Strategic planning, Bishkek"_s;
    const Id mission = made(*pool, plan);
    const auto stored = planOf(*pool, mission);
    REQUIRE(stored);
    CHECK(stored->mission.programme == Programme::Columbus);
    CHECK(stored->mission.phase == 2);
    CHECK(stored->mission.status == MissionStatus::Received);
    REQUIRE(stored->seats.size() == 4);
    CHECK(stored->seats.front().seat.role == SeatRole::Leader);
    CHECK(stored->seats.front().seat.expertGroup == ExpertGroup::kind().idOfCode(u"CMA"_s));
    CHECK(stored->seats[1].seat.depth == 2);
    CHECK(stored->seats.back().seat.role == SeatRole::Candidate);
    REQUIRE(stored->checklist.size() == usualChecklist().size());
    CHECK(stored->checklist.front().phase == ChecklistPhase::Before);
    CHECK(stored->checklist.back().phase == ChecklistPhase::After);
    for (const ChecklistItem& item : stored->checklist) {
        CHECK_FALSE(item.textEn.isEmpty());
        CHECK_FALSE(item.textRu.isEmpty());
    }
}

TEST_CASE("every usual team names groups and subjects that pools start with")
{
    RosterPool pool;
    REQUIRE(shipReference(*pool));
    const auto templates = missionTemplates(*pool);
    REQUIRE(templates);
    CHECK(templates->size() >= 5);
    for (const MissionTemplate& each : *templates) {
        INFO(each.code.toStdString());
        const auto stored = planOf(*pool, made(*pool, anew(each.plan)));
        REQUIRE(stored);
        for (size_t i = 0; i < stored->seats.size(); ++i) {
            CHECK_FALSE(stored->seats[i].seat.expertGroup.isNull());
            CHECK(stored->seats[i].seat.subject == each.plan.seats[i].seat.subject);
        }
    }
}

TEST_CASE("what a usual team names and this pool has deleted is left open")
{
    RosterPool pool;
    REQUIRE(shipReference(*pool));
    pool.remove(ExpertGroup::kind(), ExpertGroup::kind().idOfCode(u"CMA"_s));
    const auto stored = planOf(*pool, made(*pool, anew(templateOf(*pool, u"columbus_2"_s).plan)));
    REQUIRE(stored);
    CHECK(stored->seats.front().seat.expertGroup.isNull());
}

TEST_CASE("a mission is duplicated without its people, dates and what was done")
{
    RosterPool pool;
    MissionPlan plan;
    plan.mission = {.titleEn = u"Risk management, Dakar"_s,
                    .purpose = u"Profiles"_s,
                    .starts = QDate(2012, 2, 29),
                    .ends = QDate(2012, 3, 9),
                    .status = MissionStatus::Closed,
                    .receivedOn = QDate(2011, 12, 30),
                    .reportOn = QDate(2012, 4, 1)};
    plan.seats = {{{.role = SeatRole::Leader}, {{.language = u"fr"_s, .spoken = Level::C1, .facilitates = true}}}};
    plan.checklist = {{.phase = ChecklistPhase::After, .textEn = u"Report"_s, .doneOn = QDate(2012, 4, 1)}};
    const Id first = made(*pool, plan);
    const auto before = planOf(*pool, first);
    REQUIRE(before);
    pool.save(Assignment{.seat = before->seats.front().seat.id, .advisor = pool.advisor(u"Orlov"_s)});

    const Id second = made(*pool, anew(*planOf(*pool, first)));
    CHECK(second != first);
    const auto copy = planOf(*pool, second);
    REQUIRE(copy);
    CHECK(copy->mission.purpose == u"Profiles");
    CHECK_FALSE(copy->mission.starts.isValid());
    CHECK_FALSE(copy->mission.reportOn.isValid());
    CHECK_FALSE(copy->mission.receivedOn.isValid());
    CHECK(copy->mission.status == MissionStatus::Received);
    REQUIRE(copy->seats.size() == 1);
    CHECK(copy->seats.front().seat.id != before->seats.front().seat.id);
    REQUIRE(copy->seats.front().languages.size() == 1);
    CHECK(copy->seats.front().languages.front().spoken == Level::C1);
    CHECK(copy->seats.front().languages.front().facilitates == true);
    REQUIRE(copy->checklist.size() == 1);
    CHECK_FALSE(copy->checklist.front().doneOn.isValid());
    const Field& seat = *Assignment::kind().field(u"seat");
    CHECK(pool->tables().referring(Assignment::kind(), seat, copy->seats.front().seat.id)->empty());
}

TEST_CASE("a pool's own templates come first and make missions that are none")
{
    RosterPool pool;
    MissionPlan own;
    own.mission = {.titleEn = u"Our audit team"_s, .isTemplate = true};
    own.seats = {{{.role = SeatRole::Leader}, {}}};
    made(*pool, own);
    const auto templates = missionTemplates(*pool);
    REQUIRE(templates);
    CHECK(templates->front().code.isEmpty());
    CHECK(templates->front().plan.mission.titleEn == u"Our audit team");
    const auto mission = planOf(*pool, made(*pool, anew(templates->front().plan)));
    REQUIRE(mission);
    CHECK_FALSE(mission->mission.isTemplate);
    CHECK(missionTemplates(*pool)->size() == templates->size());
}

TEST_CASE("a setting counts where it is a number that the program can work with")
{
    RosterPool pool;
    CHECK(numberOf(*pool, travelDaysSetting) == 1);
    Setting setting{.name = u"travel_days"_s, .value = u"3"_s};
    setting.id = pool.save(setting);
    CHECK(numberOf(*pool, travelDaysSetting) == 3);
    for (const auto& wrong : {u"-1"_s, u"15"_s, u"many"_s, QString()}) {
        setting.value = wrong;
        pool.save(setting);
        CHECK(numberOf(*pool, travelDaysSetting) == 1);
        CHECK(isValid(setting) == wrong.isEmpty());
    }
    pool.remove(Setting::kind(), setting.id);
    CHECK(numberOf(*pool, travelDaysSetting) == 1);
    CHECK(isValid({.name = u"colour_of_the_door"_s, .value = u"blue"_s}));
}

TEST_CASE("the checklist that two laptops make for one mission is there once when they meet")
{
    RosterPool here;
    const Id mission = here.save(Mission{.titleEn = u"Bishkek"_s});
    const QString file = here.file(u"laptop.pool"_s);
    REQUIRE(QFile::copy(here->path(), file));
    const auto plan = [&](Pool& pool, const std::vector<ChecklistItem>& items) {
        Edit edit(pool, Label::Add);
        for (ChecklistItem item : items) {
            item.mission = mission;
            REQUIRE(saveItem(edit, item));
        }
        REQUIRE(edit.commit());
    };
    {
        auto there = Pool::open(file, allKinds(), here->session());
        REQUIRE(there);
        plan(**there, usualChecklist());
    }
    plan(*here, usualChecklist());
    ChecklistItem changed = planOf(*here, mission)->checklist.front();
    plan(*here, {changed}); // the same words once more are another item
    changed.textEn = u"Agreed by telephone"_s;
    here.save(changed); // what was changed stays in its place
    REQUIRE(merge(*here, {file}, {}));

    const auto checklist = planOf(*here, mission)->checklist;
    CHECK(checklist.size() == usualChecklist().size() + 1);
    CHECK(std::ranges::count(checklist, u"Agreed by telephone"_s, &ChecklistItem::textEn) == 1);
    const auto isThere = [&](const ChecklistItem& item) {
        return std::ranges::count(checklist, item.textEn, &ChecklistItem::textEn) == 1;
    };
    CHECK(std::ranges::all_of(usualChecklist(), isThere));
}
