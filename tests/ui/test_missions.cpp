#include "tests/ui/hands.h"

#include "core/accreditation/stage.h"
#include "core/accreditation/stage_sql.h"
#include "core/checks/check.h"
#include "core/people/administration.h"
#include "core/words/words.h"
#include "ui/forms/field_words.h"
#include "ui/forms/saving.h"
#include "ui/missions/mission_team.h"
#include "ui/problems/problems_model.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

using namespace advisorpool;

namespace {

Id missionNamed(Pool& pool, const QString& title)
{
    Id found;
    REQUIRE(pool.tables().readAll(Mission::kind(), [&](const Record& record) {
        if (record[u"title_en"].text() == title)
            found = record.id;
        return found.isNull();
    }));
    REQUIRE(!found.isNull());
    return found;
}

MissionTeam teamIn(Pool& pool, const Id& mission)
{
    auto team = readTeam(pool, mission);
    REQUIRE(team);
    return *team;
}

Id bishkek(WindowFixture& at)
{
    return missionNamed(at.pool(), QStringLiteral("Strategic planning, Bishkek"));
}

void goToMissions(WindowFixture& at)
{
    at.window->findChild<QAction*>(QStringLiteral("go_missions"))->trigger();
    REQUIRE(at.find("missionsRoom").isVisible());
}

// Chosen in the list with the mouse, then "Find people".
void openStaffing(WindowFixture& at, const Id& mission)
{
    goToMissions(at);
    auto& table = at.find<QTableView>("missionsTable");
    const QString title = (**at.pool().find<Mission>(mission)).titleEn;
    const bool russian = QLocale().language() == QLocale::Russian;
    const QString shown = russian ? (**at.pool().find<Mission>(mission)).titleRu : title;
    int row = 0;
    while (row < table.model()->rowCount() && !table.model()->index(row, 0).data().toString().contains(shown))
        ++row;
    REQUIRE(row < table.model()->rowCount());
    table.scrollTo(table.model()->index(row, 0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 0)).center());
    QTest::mouseClick(&at.find("findPeople"), Qt::LeftButton);
    REQUIRE(becomes([&] { return at.find("staffingPage").isVisible(); }));
}

QWidget& seatCard(WindowFixture& at, const Id& seat)
{
    return WindowFixture::findIn<QWidget>(at.find("staffingPage"), ("seat_" + seat.text().toLatin1()).constData());
}

QTableView& shortlistOf(WindowFixture& at)
{
    return at.find<QTableView>("shortlist");
}

bool hasList(WindowFixture& at)
{
    return becomes([&] { return shortlistOf(at).isVisible() && shortlistOf(at).model()->rowCount() > 0; });
}

// A click on a button, once it is there and can be clicked.
void press(const QWidget& root, const char* name)
{
    QAbstractButton* button = nullptr;
    REQUIRE(becomes([&] {
        button = root.findChild<QAbstractButton*>(QString::fromLatin1(name));
        return button && button->isVisible() && button->isEnabled();
    }));
    for (QWidget* up = button->parentWidget(); up; up = up->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(up))
            scroll->ensureWidgetVisible(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

QMenu* menuOf(const QWidget& root, const char* button)
{
    if (auto* named = root.findChild<QMenu*>(QString::fromLatin1(button) + QStringLiteral("Menu")))
        return named;
    auto* opener = root.findChild<QAbstractButton*>(QString::fromLatin1(button));
    if (auto* push = qobject_cast<QPushButton*>(opener))
        return push->menu();
    auto* tool = qobject_cast<QToolButton*>(opener);
    return tool ? tool->menu() : nullptr;
}

void pick(const QWidget& root, const char* button, const char* action)
{
    chooseAfter([&] { press(root, button); }, [&] { return menuOf(root, button); }, action);
}

void fillIn(const QWidget& page, const char* field, const QString& text)
{
    QLineEdit& input = editValue(page, field);
    input.selectAll();
    QTest::keyClicks(&input, text);
    QTest::keyClick(&input, Qt::Key_Return);
}

// The assignment in the seat goes its way until it is confirmed.
AssignmentStatus statusOf(WindowFixture& at, const Id& mission, size_t place)
{
    return teamIn(at.pool(), mission).places[place].member->status;
}

// What is found in the card of the member, which is made anew with each step.
template <class W> W* inCard(WindowFixture& at, const Id& mission, size_t place, const char* what)
{
    const QString name =
        QStringLiteral("member_") + teamIn(at.pool(), mission).places[place].member->assignment.id.text();
    W* found = nullptr;
    (void)becomes([&] {
        const auto* card = at.window->findChild<QWidget*>(name);
        found = card ? card->findChild<W*>(QString::fromLatin1(what)) : nullptr;
        return found && found->isVisible();
    });
    REQUIRE(found);
    return found;
}

void pressInCard(WindowFixture& at, const Id& mission, size_t place, const char* what)
{
    auto* button = inCard<QAbstractButton>(at, mission, place, what);
    at.find<QScrollArea>("teamColumn").ensureWidgetVisible(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

void releaseAndConfirm(WindowFixture& at, const Id& mission, size_t place)
{
    const auto becomesIt = [&](AssignmentStatus status) {
        REQUIRE(becomes([&] { return statusOf(at, mission, place) == status; }));
        QTest::qWait(30);
    };
    pressInCard(at, mission, place, "askRelease");
    QTest::keyClick(inCard<QLineEdit>(at, mission, place, "askDeadline"), Qt::Key_Return);
    becomesIt(AssignmentStatus::ReleaseRequested);
    CHECK_FALSE(at.find("teamColumn").findChild<QWidget*>(QStringLiteral("remind"))); // not on the day it is asked
    pressInCard(at, mission, place, "recordAnswer");
    auto* letter = inCard<QLineEdit>(at, mission, place, "answerLetter");
    typeInto(*letter, QStringLiteral("11-0200"));
    QTest::keyClick(letter, Qt::Key_Return);
    becomesIt(AssignmentStatus::Released);
    pressInCard(at, mission, place, "confirm");
    becomesIt(AssignmentStatus::Confirmed);
    CHECK_FALSE(at.find("teamColumn").findChild<QWidget*>(QStringLiteral("complete"))); // it is still to come
}

void playMission(WindowFixture& at, const char* title)
{
    goToMissions(at);
    QTest::mouseClick(&at.find("pageAction"), Qt::LeftButton);
    typeInto(focusedInput(), QStringLiteral("Reform plan"));
    QTest::keyClick(&focusedInput(), Qt::Key_Return);
    const Id mission = [&] {
        Id found;
        (void)at.pool().tables().readAll(Mission::kind(), [&](const Record& record) {
            if (record[QString::fromLatin1(title)].text() == QStringLiteral("Reform plan"))
                found = record.id;
            return true;
        });
        return found;
    }();
    REQUIRE(!mission.isNull());
    const auto record = [&] { return **at.pool().find<Mission>(mission); };
    CHECK(record().receivedOn == QDate(2011, 2, 24));
    const QWidget& page = at.find("missionRequest");
    fillIn(page, "beneficiary", QStringLiteral("Kyrgyzstan"));
    CHECK(record().beneficiary == Administration::kind().idOfCode(QStringLiteral("KG")));
    fillIn(page, "starts", QStringLiteral("2011-10-03"));
    fillIn(page, "ends", QStringLiteral("2011-10-14"));
    CHECK(record().ends == QDate(2011, 10, 14));
    press(at.find("missionPage"), "status_accepted");
    press(at.find("missionPage"), "status_staffing");
    REQUIRE(becomes([&] { return record().status == MissionStatus::Staffing; }));

    // Two seats of the Advisors for modernization, in Russian.
    pick(at.find("missionPage"), "addSeat", "leader");
    REQUIRE(becomes([&] { return teamIn(at.pool(), mission).places.size() == 1; }));
    press(at.find("missionPage"), "editSeat");
    typeInto(focusedInput(), QStringLiteral("CMA"));
    QTest::keyClick(&focusedInput(), Qt::Key_Return);
    REQUIRE(!teamIn(at.pool(), mission).places[0].request.seat.expertGroup.isNull());
    press(at.find("missionPage"), "add_seatLanguages");
    typeInto(focusedInput(), QStringLiteral("Russian"));
    QTest::keyClick(&focusedInput(), Qt::Key_Return);
    REQUIRE(becomes([&] { return teamIn(at.pool(), mission).places[0].request.languages.size() == 1; }));
    pick(at.find("missionPage"), "addSeat", "candidate");
    REQUIRE(becomes([&] { return teamIn(at.pool(), mission).places.size() == 2; }));
    CHECK(teamIn(at.pool(), mission).places[1].request.languages.size() == 1); // as the first

    QTest::mouseClick(&at.find("findPeople"), Qt::LeftButton);
    for (size_t place = 0; place < 2; ++place) {
        auto& card = seatCard(at, teamIn(at.pool(), mission).places[place].seat());
        QTest::mouseClick(&card, Qt::LeftButton);
        REQUIRE(hasList(at));
        shortlistOf(at).setFocus();
        REQUIRE(becomes([&] { // as soon as it is this seat's list
            QTest::keyClick(&shortlistOf(at), Qt::Key_Return);
            return teamIn(at.pool(), mission).places[place].member.has_value();
        }));
    }
    const Id candidate = teamIn(at.pool(), mission).places[1].member->advisor.id;
    const Id leader = teamIn(at.pool(), mission).places[0].member->advisor.id;
    QTest::qWait(30);
    pick(at.find("teamColumn"), "supervisor", leader.text().toLatin1().constData());
    REQUIRE(becomes([&] { return teamIn(at.pool(), mission).places[1].member->assignment.supervisor == leader; }));
    QTest::qWait(30);
    releaseAndConfirm(at, mission, 0);
    releaseAndConfirm(at, mission, 1);
    at.now = QDateTime(QDate(2011, 10, 14), QTime(17, 0), Qt::UTC);
    press(at.find("staffingPage"), "backToMissions");
    QTest::mouseClick(&at.find("findPeople"), Qt::LeftButton);
    for (size_t place = 0; place < 2; ++place) {
        pressInCard(at, mission, place, "complete");
        REQUIRE(becomes([&] { return statusOf(at, mission, place) == AssignmentStatus::Completed; }));
        QTest::qWait(30);
    }

    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : at.window, Qt::Key_Escape);
    if (!at.find("missionPage").isVisible())
        press(at.find("staffingPage"), "backToMissions");
    REQUIRE(becomes([&] { return at.find("missionPage").isVisible(); }));
    const QByteArray evaluate =
        "evaluate_" + teamIn(at.pool(), mission).places[1].member->assignment.id.text().toLatin1();
    press(at.find("missionPage"), evaluate.constData());
    REQUIRE(becomes([&] { return at.window->findChild<QPlainTextEdit*>(QStringLiteral("evaluationText")); }));
    auto& text = at.find<QPlainTextEdit>("evaluationText");
    QTest::keyClicks(&text, QStringLiteral("Led two working groups."));
    press(at.find("missionPage"), "evaluationSave");
    REQUIRE(
        becomes([&] { return teamIn(at.pool(), mission).places[1].member->status == AssignmentStatus::Evaluated; }));
    const auto steps = countingSteps(at.pool(), candidate);
    REQUIRE(steps);
    const auto standings = standingsOf(*steps);
    CHECK(std::any_of(standings.begin(), standings.end(),
                      [](const Standing& standing) { return standing.stage == Step::Accredited; }));
}

} // namespace

TEST_CASE("a mission goes from request to accredited through the window")
{
    SECTION("in English")
    {
        WindowFixture at;
        playMission(at, "title_en");
    }
    SECTION("in Russian")
    {
        WindowFixture at(QStringLiteral("ru"));
        playMission(at, "title_ru");
    }
}

TEST_CASE("a step of the funnel shows who dropped out there, and closes again")
{
    WindowFixture at;
    openStaffing(at, bishkek(at));
    REQUIRE(hasList(at));
    auto& dropped = at.find<QTableView>("droppedTable");
    CHECK_FALSE(dropped.isVisible());
    auto& step = at.find<QAbstractButton>("funnel_stage");
    QTest::mouseClick(&step, Qt::LeftButton);
    CHECK(dropped.isVisible());
    const int there = dropped.model()->rowCount();
    CHECK(there > 0);
    CHECK(at.find<QLabel>("droppedWhich").text().endsWith(QLocale().toString(there) + QStringLiteral(" dropped out")));
    step.setFocus();
    QTest::keyClick(&step, Qt::Key_Space); // the same again: closed
    CHECK_FALSE(dropped.isVisible());
}

TEST_CASE("whoever is included against a hard reason needs one, and it is recorded")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    openStaffing(at, mission);
    REQUIRE(hasList(at));
    const MissionTeam before = teamIn(at.pool(), mission);
    REQUIRE(!before.places[1].member); // its advisor was refused
    QTest::mouseClick(&seatCard(at, before.places[1].seat()), Qt::LeftButton);
    QTest::qWait(100);
    at.find<QCheckBox>("showDropped").click();
    auto& dropped = at.find<QTableView>("droppedTable");
    REQUIRE(becomes([&] { return dropped.model()->rowCount() > 0; }));
    dropped.setFocus();
    const int edits = editsOf(at.pool());
    QTest::keyClick(&dropped, Qt::Key_Return);
    auto& reason = at.find<QLineEdit>("includeReason");
    REQUIRE(reason.hasFocus());
    QTest::keyClick(&reason, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(editsOf(at.pool()) == edits); // not without
    typeInto(reason, QStringLiteral("Nobody else knows the tariff."));
    QTest::keyClick(&reason, Qt::Key_Return);
    REQUIRE(becomes([&] { return teamIn(at.pool(), mission).places[1].member.has_value(); }));
    CHECK(teamIn(at.pool(), mission).places[1].member->assignment.reason ==
          QStringLiteral("Nobody else knows the tariff."));
    undoByKey(at);
    CHECK(becomes([&] { return !teamIn(at.pool(), mission).places[1].member.has_value(); }));
}

TEST_CASE("a requirement is made weaker by a click, and brings back as many as it said")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    openStaffing(at, mission);
    QTest::mouseClick(&seatCard(at, teamIn(at.pool(), mission).places[1].seat()), Qt::LeftButton);
    REQUIRE(hasList(at));
    QTest::qWait(100);
    const int fitting = shortlistOf(at).model()->rowCount();
    auto& way = at.find<QPushButton>("relax_0");
    const int more = way.text().section(u' ', -2, -2).toInt();
    REQUIRE(more > 0);
    QTest::mouseClick(&way, Qt::LeftButton);
    CHECK(becomes([&] { return shortlistOf(at).model()->rowCount() == fitting + more; }));
    undoByKey(at);
    CHECK(becomes([&] { return shortlistOf(at).model()->rowCount() == fitting; }));
}

TEST_CASE("a candidate is dragged to a seat")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    openStaffing(at, mission);
    const Id seat = teamIn(at.pool(), mission).places[1].seat();
    QWidget& card = seatCard(at, seat);
    QTest::mouseClick(&card, Qt::LeftButton);
    REQUIRE(hasList(at));
    QTest::qWait(100);
    auto& table = shortlistOf(at);
    // The platform's drag has no hand to hold here: what it carries is brought to the card.
    const std::unique_ptr<QMimeData> carried(table.model()->mimeData({table.model()->index(0, 0)}));
    QDragEnterEvent enter({8, 8}, Qt::CopyAction, carried.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&card, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(8, 8), Qt::CopyAction, carried.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&card, &drop);
    CHECK(becomes([&] { return teamIn(at.pool(), mission).places[1].member.has_value(); }));
}

TEST_CASE("what one window proposes, another shows")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    openStaffing(at, mission);
    QTest::mouseClick(&seatCard(at, teamIn(at.pool(), mission).places[1].seat()), Qt::LeftButton);
    REQUIRE(hasList(at));
    QTest::qWait(100);
    MainWindow* first = at.window;
    at.window = &at.openWindow();
    openStaffing(at, mission);
    const auto told = [&](MainWindow* window) {
        return WindowFixture::findIn<QWidget>(*window, "staffingPage")
            .findChild<QWidget*>(QStringLiteral("seat_") + teamIn(at.pool(), mission).places[1].seat().text())
            ->accessibleName();
    };
    const QString open = told(at.window);
    auto& table = WindowFixture::findIn<QTableView>(*first, "shortlist");
    QApplication::setActiveWindow(first);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(becomes([&] { return told(first) != open; }));
    CHECK(becomes([&] { return told(at.window) == told(first); }));
}

TEST_CASE("candidates are compared side by side, and an unknown level is filled in on the spot")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    openStaffing(at, mission);
    QTest::mouseClick(&seatCard(at, teamIn(at.pool(), mission).places[1].seat()), Qt::LeftButton);
    REQUIRE(hasList(at));
    QTest::qWait(100);
    auto& table = shortlistOf(at);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Space);
    press(at.find("shortlistPanel"), "compareLink");
    CHECK(at.find("compareView").isVisible());
    CHECK(at.find("compareView").findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^propose_"))).size() ==
          2);
    QTest::keyClick(&at.find("compareBack"), Qt::Key_Escape);
    CHECK(table.isVisible());
}

TEST_CASE("an advisor's page tells of the missions and leads to them")
{
    WindowFixture at;
    findByTyping(at, QStringLiteral("Gyokchyan"));
    const Id mission = missionNamed(at.pool(), QStringLiteral("Review of the reform plan, Bishkek"));
    auto* link = at.find("advisorPage").findChild<QLabel*>(QStringLiteral("mission_") + mission.text());
    REQUIRE(link);
    at.find<QScrollArea>("advisorScroll").ensureWidgetVisible(link);
    QTest::mouseClick(link, Qt::LeftButton, {}, QPoint(12, link->height() / 2));
    CHECK(becomes([&] { return at.find("missionPage").isVisible(); }));
    CHECK(at.find<QLabel>("missionTitle").text() == QStringLiteral("Review of the reform plan, Bishkek"));
}

TEST_CASE("a mission is made again without its people, kept as a template, deleted and brought back")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    openStaffing(at, mission);
    press(at.find("staffingPage"), "backToMissions");
    auto& table = at.find<QTableView>("missionsTable");
    const int missions = table.model()->rowCount();
    pick(at.find("missionPage"), "missionMore", "duplicateMission");
    REQUIRE(becomes([&] { return table.model()->rowCount() == missions + 1; }));
    CHECK(becomes([&] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    QTest::keyClick(&focusedInput(), Qt::Key_Escape);
    pick(at.find("missionPage"), "missionMore", "keepAsTemplate");
    QTest::qWait(30);
    CHECK(table.model()->rowCount() == missions + 1); // a template is no mission
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(becomes([&] { return table.model()->rowCount() == missions; }));
    undoByKey(at);
    CHECK(becomes([&] { return table.model()->rowCount() == missions + 1; }));
}

TEST_CASE("a mission without seats shows no other mission's funnel, and offers seats")
{
    WindowFixture at;
    openStaffing(at, bishkek(at));
    REQUIRE(hasList(at));
    CHECK(at.find("funnel").isVisible());
    Mission empty{.titleEn = QStringLiteral("Nobody asked yet"), .starts = QDate(2011, 11, 7)};
    REQUIRE(saveRecord(at.pool(), empty, Label::Add));
    press(at.find("staffingPage"), "backToMissions");
    openStaffing(at, empty.id);
    CHECK(becomes([&] { return !at.find("funnel").isVisible(); }));
    CHECK_FALSE(at.find("relaxBar").isVisible());
    auto& panel = at.find("shortlistPanel");
    const auto offer = [&]() -> QPushButton* {
        for (auto* button : panel.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Add seats"))
                return button;
        return nullptr;
    };
    REQUIRE(offer());
    chooseAfter([&] { QTest::mouseClick(offer(), Qt::LeftButton); },
                [&] { return menuOf(at.find("staffingPage"), "addSeat"); }, "leader");
    CHECK(becomes([&] { return teamIn(at.pool(), empty.id).places.size() == 1; }));
    CHECK(becomes([&] { return at.find("funnel").isVisible(); }));
}

TEST_CASE("in a narrow window a mission keeps its whole title, and its seats stand beside its status")
{
    WindowFixture at(QStringLiteral("ru"));
    at.window->resize(1024, 700);
    goToMissions(at);
    auto& table = at.find<QTableView>("missionsTable");
    REQUIRE(becomes([&] { return table.isColumnHidden(3); }));
    const QFontMetrics metrics(table.font());
    CHECK(becomes([&] {
        return table.columnWidth(0) > metrics.horizontalAdvance(QStringLiteral("Стратегическое планирование, Бишкек"));
    }));
    CHECK(table.model()->index(3, 2).data().toString().contains(QStringLiteral("из")));
}

TEST_CASE("a written level is asked for in the level's menu, and then has a line of its own")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    openStaffing(at, mission);
    REQUIRE(hasList(at));
    const int before = shortlistOf(at).model()->rowCount();
    press(at.find("staffingPage"), "editSeat");
    const auto language = [&](const Id& seat) { return recordsOf<SeatLanguage>(at.pool(), seat).value().front(); };
    const Id seat = teamIn(at.pool(), mission).places[1].seat();
    REQUIRE_FALSE(language(seat).written);
    auto* writing = at.find("staffingPage").findChild<QMenu*>(QStringLiteral("writtenMenu"));
    REQUIRE(writing);
    for (QAction* action : writing->actions())
        if (action->objectName() == QStringLiteral("c1"))
            action->trigger();
    REQUIRE(becomes([&] { return language(seat).written == Level::C1; }));
    CHECK(becomes([&] {
        const auto* level = at.find("staffingPage").findChild<QAbstractButton*>(QStringLiteral("seatWritten_ru"));
        return level && level->isVisible();
    }));
    CHECK(becomes([&] { return shortlistOf(at).model()->rowCount() != before; }));
}

TEST_CASE("a mission that is cancelled says that nobody's days are held, and frees its people")
{
    WindowFixture at;
    const Id mission = missionNamed(at.pool(), QStringLiteral("Risk management, Kyiv"));
    const auto isFree = [&] {
        return advisorsWhere(at.pool(), QStringLiteral("free(2011-03-21, 2011-03-22) and family_name = Savelyev")) == 1;
    };
    REQUIRE_FALSE(isFree());
    auto record = **at.pool().find<Mission>(mission);
    openStaffing(at, mission);
    const auto column = [&] {
        QString words;
        for (const auto* label : at.find("teamColumn").findChildren<QLabel*>())
            words += label->text();
        return words;
    };
    CHECK_FALSE(column().contains(QStringLiteral("nobody's days are held")));
    record.status = MissionStatus::Cancelled;
    REQUIRE(saveRecord(at.pool(), record));
    CHECK(isFree());
    CHECK(becomes([&] { return column().contains(QStringLiteral("nobody's days are held")); }));
}

TEST_CASE("the missions that wait for an overdue answer are listed alone")
{
    WindowFixture at;
    goToMissions(at);
    auto& table = at.find<QTableView>("missionsTable");
    const auto listed = [&] {
        QStringList titles;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            titles << table.model()->index(row, 0).data().toString();
        return titles.join(u'\n');
    };
    const QString title = QStringLiteral("Strategic planning, Bishkek");
    const MissionTeam team = teamIn(at.pool(), bishkek(at));
    const auto place = std::find_if(team.places.begin(), team.places.end(), [](const Place& each) {
        return each.member && each.member->status <= AssignmentStatus::ReleaseRequested;
    });
    REQUIRE(place != team.places.end());
    Release release{
        .assignment = place->member->assignment.id, .askedOn = QDate(2011, 2, 20), .deadline = QDate(2011, 2, 22)};
    REQUIRE(saveRecord(at.pool(), release));

    const auto actions = at.find<QPushButton>("missionsByStatus").menu()->actions();
    const auto overdue = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text().contains(QStringLiteral("overdue"));
    });
    REQUIRE(overdue != actions.end());
    const int all = table.model()->rowCount();
    (*overdue)->trigger();
    CHECK(listed().contains(title));
    CHECK(table.model()->rowCount() < all);

    release.answeredOn = QDate(2011, 2, 23);
    release.answer = ReleaseAnswer::Granted;
    REQUIRE(saveRecord(at.pool(), release));
    CHECK(becomes([&] { return !listed().contains(title); }));
}

TEST_CASE("the problem of two missions at once leads to the advisor and to both missions")
{
    WindowFixture at;
    auto problems = check(at.pool());
    REQUIRE(problems);
    std::erase_if(*problems, [](const Problem& problem) { return problem.rule != QStringLiteral("overlap"); });
    REQUIRE(problems->size() == 1);
    ProblemsModel model(at.pool(), nullptr);
    model.setProblems(*problems);
    QStringList kinds;
    for (const ProblemLine::Place& place : model.at(0).places)
        kinds << place.kind;
    kinds.sort();
    CHECK(kinds == QStringList{QStringLiteral("advisor"), QStringLiteral("mission"), QStringLiteral("mission")});
    CHECK(model.at(0).places.front().kind == QStringLiteral("advisor"));
}

TEST_CASE("another seat's shortlist starts at its top")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    openStaffing(at, mission);
    REQUIRE(hasList(at));
    const auto& places = teamIn(at.pool(), mission).places;
    QTest::mouseClick(&seatCard(at, places[1].seat()), Qt::LeftButton);
    REQUIRE(becomes([&] { return at.find<QLabel>("shortlistTitle").text().endsWith(u'2') && hasList(at); }));
    QTest::qWait(100);
    auto& list = shortlistOf(at);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_End, Qt::ControlModifier);
    REQUIRE(list.currentIndex().row() > 3);
    QTest::mouseClick(&seatCard(at, places[0].seat()), Qt::LeftButton);
    CHECK(becomes([&] { return list.currentIndex().row() == 0; }));
    CHECK(list.rowAt(0) == 0);
}

TEST_CASE("in the list of missions Enter finds people for one, and Insert makes another")
{
    WindowFixture at;
    goToMissions(at);
    auto& table = at.find<QTableView>("missionsTable");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(becomes([&] { return at.find("staffingPage").isVisible(); }));
    press(at.find("staffingPage"), "backToMissions");
    const int missions = table.model()->rowCount();
    QTest::keyClick(&table, Qt::Key_Insert);
    CHECK(becomes([&] { return table.model()->rowCount() == missions + 1; }));
    CHECK(&focusedInput() != nullptr);
}

TEST_CASE("a seat's stage is offered as a minimum, from nominated to recognised")
{
    WindowFixture at;
    const Field& stage = *Seat::kind().field(u"stage");
    QStringList offered;
    for (const Offer& offer : offersFor(at.pool(), stage))
        offered << offer.value.text();
    CHECK(offered.join(u' ') == QStringLiteral("nominated screened pre_accredited accredited recognised"));
}

TEST_CASE("what is typed means what begins with it before what only holds it")
{
    WindowFixture at;
    const Field& language = *LanguageSkill::kind().field(u"language");
    const auto typed = [&](const char* text) {
        return typedValue(language, offersFor(at.pool(), language), QString::fromUtf8(text)).value_or(Value()).text();
    };
    CHECK(typed("russ") == QStringLiteral("ru")); // and not Prussian
    CHECK(typed("kyrg") == QStringLiteral("ky"));
    CHECK(typed("ish").isEmpty()); // many
    const auto none = typedValue(language, offersFor(at.pool(), language), QStringLiteral("klingonese"));
    const auto many = typedValue(language, offersFor(at.pool(), language), QStringLiteral("ish"));
    REQUIRE(!many);
    CHECK(describe(many.error()).contains(QStringLiteral("several")));
    REQUIRE(!none);
    CHECK(!describe(none.error()).contains(QStringLiteral("several")));
}

TEST_CASE("a letter to the administration is written from the member's card, in either language")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    openStaffing(at, mission);
    for (const char* language : {"en", "ru"}) {
        const QString path = at.file(QString::fromLatin1(language) + QStringLiteral(".eml"));
        DialogAnswers answers;
        answers.nextFile(path);
        auto* button = inCard<QPushButton>(at, mission, 0, "letter");
        const QByteArray action = QByteArray("release_reminder_") + language;
        chooseAfter([&] { pressInCard(at, mission, 0, "letter"); }, [&] { return button->menu(); }, action.constData());
        REQUIRE(becomes([&] { return QFile::exists(path); }));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().contains("application/pdf"));
    }
}

TEST_CASE("why somebody is in the team against a rule stands in their card")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    Assignment assignment = teamIn(at.pool(), mission).places[0].member->assignment;
    assignment.reason = QStringLiteral("Nobody else knows <the tariff>.");
    REQUIRE(saveRecord(at.pool(), assignment));
    openStaffing(at, mission);
    CHECK(inCard<QLabel>(at, mission, 0, "memberState")->text().contains(QStringLiteral("&lt;the tariff&gt;")));
}

TEST_CASE("what one seat asks for in languages is asked of all that ask for none")
{
    WindowFixture at;
    const Id mission = bishkek(at);
    Seat silent{.mission = mission, .role = SeatRole::Advisor};
    REQUIRE(saveRecord(at.pool(), silent, Label::Add));
    openStaffing(at, mission);
    const MissionTeam before = teamIn(at.pool(), mission);
    QTest::mouseClick(&seatCard(at, before.places[0].seat()), Qt::LeftButton);
    press(at.find("staffingPage"), "editSeat");
    press(at.find("staffingPage"), "askOfAllSeats");
    const auto asked = [&](const Id& seat) { return teamIn(at.pool(), mission).placeOf(seat)->request.languages; };
    REQUIRE(becomes([&] { return !asked(silent.id).empty(); }));
    CHECK(asked(silent.id).front().language == QStringLiteral("ru"));
    CHECK(asked(silent.id).front().spoken == asked(before.places[0].seat()).front().spoken);
    CHECK(becomes([&] { return !at.find("staffingPage").findChild<QWidget*>(QStringLiteral("askOfAllSeats")); }));
    undoByKey(at);
    CHECK(becomes([&] { return asked(silent.id).empty(); }));
}
