#include "ui/window/room_list.h"

#include "ui/accreditation/accreditation_room.h"
#include "ui/administrations/administrations_room.h"
#include "ui/advisors/advisors_room.h"
#include "ui/conflicts/conflicts_room.h"
#include "ui/coverage/coverage_room.h"
#include "ui/feedback/feedback_tab.h"
#include "ui/forms/controls.h"
#include "ui/forum/forum_tab.h"
#include "ui/history/history_room.h"
#include "ui/missions/missions_room.h"
#include "ui/planning/planning_room.h"
#include "ui/problems/problems_room.h"
#include "ui/reports/reports_menu.h"
#include "ui/workshops/workshop_page.h"
#include "ui/workshops/workshops_room.h"

namespace advisorpool {

namespace {

template <class R> Room* make(Pool& pool, const Theme& theme, QWidget* parent)
{
    return new R(pool, theme, parent);
}

// With what other folders add to a workshop.
Room* makeWorkshops(Pool& pool, const Theme& theme, QWidget* parent)
{
    auto* room = new WorkshopsRoom(pool, theme, parent);
    WorkshopPage& page = room->page();
    page.addTab(new FeedbackTab(pool, theme, &page));
    page.addTab(new ForumTab(pool, theme, &page));
    auto* reports = smallButton(theme, &page, Icon::Printer);
    reports->setObjectName(QStringLiteral("workshopReports"));
    new ReportsMenu(pool, theme, page, *reports);
    page.addButton(reports);
    return room;
}

} // namespace

// To add a room: its line here, and ui_ITS_FOLDER where ui/CMakeLists.txt says what ui/window uses.
const std::vector<RoomLine>& roomLines()
{
    static const std::vector<RoomLine> lines{
        {QStringLiteral("advisors"), Icon::Users, QT_TRANSLATE_NOOP("advisorpool::Rooms", "Advisors"),
         &AdvisorsRoom::staticMetaObject, make<AdvisorsRoom>},
        {QStringLiteral("missions"), Icon::Send, QT_TRANSLATE_NOOP("advisorpool::Rooms", "Missions"),
         &MissionsRoom::staticMetaObject, make<MissionsRoom>},
        {QStringLiteral("workshops"), Icon::Workshop, QT_TRANSLATE_NOOP("advisorpool::Rooms", "Workshops"),
         &WorkshopsRoom::staticMetaObject, makeWorkshops},
        {QStringLiteral("planning"), Icon::CalendarRange, QT_TRANSLATE_NOOP("advisorpool::Rooms", "Planning"),
         &PlanningRoom::staticMetaObject, make<PlanningRoom>},
        {QStringLiteral("coverage"), Icon::LayoutGrid, QT_TRANSLATE_NOOP("advisorpool::Rooms", "Coverage"),
         &CoverageRoom::staticMetaObject, make<CoverageRoom>},
        {QStringLiteral("accreditation"), Icon::GraduationCap, QT_TRANSLATE_NOOP("advisorpool::Rooms", "Accreditation"),
         &AccreditationRoom::staticMetaObject, make<AccreditationRoom>},
        {QStringLiteral("administrations"), Icon::Landmark, QT_TRANSLATE_NOOP("advisorpool::Rooms", "Administrations"),
         &AdministrationsRoom::staticMetaObject, make<AdministrationsRoom>, true},
        {QStringLiteral("problems"), Icon::TriangleAlert, QT_TRANSLATE_NOOP("advisorpool::Rooms", "Problems"),
         &ProblemsRoom::staticMetaObject, make<ProblemsRoom>},
        {QStringLiteral("conflicts"), Icon::GitFork, QT_TRANSLATE_NOOP("advisorpool::Rooms", "Conflicts"),
         &ConflictsRoom::staticMetaObject, make<ConflictsRoom>},
        {QStringLiteral("history"), Icon::History, QT_TRANSLATE_NOOP("advisorpool::Rooms", "History"),
         &HistoryRoom::staticMetaObject, make<HistoryRoom>},
    };
    return lines;
}

} // namespace advisorpool
