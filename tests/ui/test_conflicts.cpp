// What three laptops set differently: the room of conflicts, and where else it is marked and settled.
#include "tests/ui/hands.h"
#include "tests/ui/laptops.h"

#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/people/administration.h"
#include "core/people/language_skill.h"
#include "core/pool/related.h"
#include "core/workshops/participation.h"
#include "core/workshops/workshop.h"
#include "ui/advisors/advisors_list.h"
#include "ui/advisors/advisors_room.h"
#include "ui/forms/conflict_marks.h"
#include "ui/look/theme.h"
#include "ui/missions/missions_room.h"
#include "ui/workshops/workshops_room.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace advisorpool;

TEST_CASE("a conflict of three laptops is settled from the keyboard: a side by its number, Enter")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("ru"));
    Laptops at(language);
    at.disagree();
    at.merge();
    at.goToConflicts();
    auto& list = at.find<QListView>("conflictsList");
    REQUIRE(list.model()->rowCount() == 2);
    int row = 0; // the phone
    while (!list.model()->index(row, 0).data().toString().contains(QStringLiteral("+2")))
        ++row;
    list.setCurrentIndex(list.model()->index(row, 0));
    list.setFocus();
    CHECK(at.find("conflictPage").findChildren<QWidget*>(QStringLiteral("choiceCard")).size() >= 4);
    int side = 0; // the ids of edits made in one moment stand in no order
    const auto sides = conflictIn(at.pool(), at.person, *Advisor::kind().field(u"phone")).value()->conflict.sides;
    while (sides[static_cast<size_t>(side)].value.text() != QStringLiteral("+2"))
        ++side;
    QTest::keyClick(&list, static_cast<Qt::Key>(Qt::Key_1 + side));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 1; }));
    CHECK(at.phone() == QStringLiteral("+2"));
    CHECK(list.model()->rowCount() == 2); // the settled one still stands there
    SECTION("a third value")
    {
        QTest::keyClick(&list, Qt::Key_3);
        QWidget* other = QApplication::focusWidget();
        REQUIRE(other);
        REQUIRE(other->objectName() == QStringLiteral("otherValue"));
        QTest::keyClicks(other, QStringLiteral("Director"));
        QTest::keyClick(other, Qt::Key_Return);
        CHECK(becomes([&] { return Laptops::number(at.pool()) == 0; }));
        CHECK((*at.pool().find<Advisor>(at.person))->position == QStringLiteral("Director"));
    }
}

TEST_CASE("a settled conflict shows how it was settled, and what is pressed then changes nothing")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.goToConflicts();
    auto& list = at.find<QListView>("conflictsList");
    int row = 0; // the position: of two sides
    while (!list.model()->index(row, 0).data().toString().contains(QStringLiteral("Deputy")))
        ++row;
    list.setCurrentIndex(list.model()->index(row, 0));
    list.setFocus();
    const auto chosen = [&] {
        QStringList titles;
        for (const auto* radio : at.find("conflictPage").findChildren<QRadioButton*>())
            if (radio->isVisible() && radio->isChecked())
                titles << radio->text().left(1);
        return titles;
    };
    const bool ownIsShown = (*at.pool().find<Advisor>(at.person))->position == QStringLiteral("Head");
    const auto sides = conflictIn(at.pool(), at.person, *Advisor::kind().field(u"position")).value()->conflict.sides;
    const int other = sides[0].value.text() == QStringLiteral("Head") ? (ownIsShown ? 1 : 0) : (ownIsShown ? 0 : 1);
    QTest::keyClick(&list, static_cast<Qt::Key>(Qt::Key_1 + other)); // not what was shown
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(becomes([&] { return Laptops::number(at.pool()) == 1; }));
    list.setCurrentIndex(list.model()->index(1, 0)); // the settled one stands below
    const QStringList settled{QString::number(other + 1)};
    CHECK(becomes([&] { return chosen() == settled; }));
    QTest::keyClick(&list, Qt::Key_3);
    CHECK(chosen() == settled);
}

TEST_CASE("one laptop's side is taken in all of them as one edit, and undone as one")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.goToConflicts();
    auto* action = at.window->findChild<QAction*>(QStringLiteral("takeSideOf_Workshop Aigul"));
    REQUIRE(action);
    auto* undo = at.window->findChild<QAction*>(QStringLiteral("undoAction"));
    const QString before = undo->text();
    action->trigger();
    CHECK(Laptops::number(at.pool()) == 0);
    CHECK(at.phone() == QStringLiteral("+2"));
    CHECK((*at.pool().find<Advisor>(at.person))->position == QStringLiteral("Deputy"));
    REQUIRE(becomes([&] { return undo->text() != before; }));
    QTest::keyClick(at.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 2; }));
}

TEST_CASE("the list narrows to one author's conflicts")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.goToConflicts();
    auto& filter = at.find<QComboBox>("conflictsFilter");
    const int pavels = filter.findText(QStringLiteral("Of Pavel"));
    REQUIRE(pavels > 0);
    filter.setCurrentIndex(pavels);
    Q_EMIT filter.activated(pavels);
    CHECK(at.find<QListView>("conflictsList").model()->rowCount() == 1);
}

TEST_CASE("a conflicted field is marked on the person's page and settled there")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.window->findChild<QAction*>(QStringLiteral("go_advisors"))->trigger();
    at.find<AdvisorsRoom>("advisorsRoom").showRecord(Advisor::kind().name, at.person);
    auto& field = at.find("field_position");
    auto& note = WindowFixture::findIn(field, "fieldNote");
    REQUIRE(becomes([&] { return note.isVisible(); }));
    QTest::mouseClick(&WindowFixture::findIn(note, "fieldNoteChoice_1"), Qt::LeftButton);
    CHECK(becomes([&] { return !note.isVisible(); }));
    CHECK(Laptops::number(at.pool()) == 1); // the phone's is left
    CHECK((*at.pool().find<Advisor>(at.person))->position == QStringLiteral("Head"));
}

TEST_CASE("what people set differently in a line of a page stands below the lines, and is settled there")
{
    Laptops at;
    Id skill;
    REQUIRE(eachMatching(at.pool(), LanguageSkill::kind(), QStringLiteral("language = ru"), [&](const Record& record) {
        skill = record.id;
        at.person = fromRecord<LanguageSkill>(record).advisor;
        return false;
    }));
    const auto write = [&](Pool& pool, const QString& level) {
        Edit edit(pool, Label::Set);
        REQUIRE(edit.set(LanguageSkill::kind(), skill, {{LanguageSkill::kind().field(u"written"), Value(level)}}));
        REQUIRE(edit.commit());
    };
    write(*at.others[0], QStringLiteral("a1"));
    write(*at.others[1], QStringLiteral("a2"));
    at.merge();
    at.window->findChild<QAction*>(QStringLiteral("go_advisors"))->trigger();
    at.find<AdvisorsRoom>("advisorsRoom").showRecord(Advisor::kind().name, at.person);
    auto& section = at.find("section_languages");
    const auto line = [&] { return section.findChild<QWidget*>(QStringLiteral("conflictLine")); };
    REQUIRE(becomes([&] { return line() && line()->isVisible(); }));
    const Field& written = *LanguageSkill::kind().field(u"written");
    const Value first = conflictIn(at.pool(), skill, written).value()->conflict.sides[0].value;
    QTest::mouseClick(&WindowFixture::findIn(*line(), "keepSide_1"), Qt::LeftButton);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 0; }));
    CHECK(becomes([&] { return !line(); }));
    CHECK((**at.pool().record(LanguageSkill::kind(), skill))[written] == first);
}

TEST_CASE("a person's page tells of conflicts about them, and leads there")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.window->findChild<QAction*>(QStringLiteral("go_advisors"))->trigger();
    at.find<AdvisorsRoom>("advisorsRoom").showRecord(Advisor::kind().name, at.person);
    auto& note = WindowFixture::findIn(at.find("advisorPage"), "conflictsNote");
    REQUIRE(becomes([&] { return note.isVisible(); }));
    QTest::mouseClick(&WindowFixture::findIn(note, "conflictsOfRecord"), Qt::LeftButton);
    REQUIRE(becomes([&] { return at.find<QListView>("conflictsList").isVisible(); }));
    CHECK(at.find<QListView>("conflictsList").model()->rowCount() == 2);
}

TEST_CASE("a conflict on deleting shows what would be lost")
{
    Laptops at;
    {
        Edit edit(at.pool(), Label::Delete);
        REQUIRE(edit.remove(Advisor::kind(), at.person));
        REQUIRE(edit.commit());
    }
    Laptops::set(*at.others[0], at.person, QStringLiteral("phone"), QStringLiteral("+2"));
    Laptops::set(*at.others[0], at.person, QStringLiteral("position"), QStringLiteral("Deputy")); // a later edit
    at.merge();
    at.goToConflicts();
    auto& list = at.find<QListView>("conflictsList");
    list.setFocus();
    auto& page = at.find("conflictPage");
    const QString with = QStringLiteral("Comes back with it – Language skill: 3");
    CHECK(becomes([&] { return texts(page, "markedText").contains(with); }));
    QTest::keyClick(&list, Qt::Key_2); // false, then true: delete
    CHECK(becomes([&] { return texts(page, "markedText").join(u'\n').contains(QStringLiteral("+2")); }));
    CHECK(texts(page, "markedText").join(u'\n').contains(QStringLiteral("Deputy")));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(becomes([&] { return (*at.pool().record(Advisor::kind(), at.person))->deleted; }));
}

namespace {

// Whether the mark is painted at the end of the cell.
bool isMarked(QTableView& table, const QModelIndex& cell)
{
    const QRect box = table.visualRect(cell);
    const QImage image = table.viewport()->grab(box).toImage();
    const QColor mark = theTheme().tokens().problemSoft;
    for (int x = std::max(0, image.width() - 24); x < image.width(); ++x)
        for (int y = 0; y < std::min(24, image.height()); ++y)
            if (image.pixelColor(x, y) == mark)
                return true;
    return false;
}

} // namespace

TEST_CASE("the list of advisors marks the cell that people set differently, and whose it is, until it is settled")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("ru"));
    Laptops at(language);
    Id skill;
    REQUIRE(eachMatching(at.pool(), LanguageSkill::kind(), QStringLiteral("language = ru"), [&](const Record& record) {
        skill = record.id;
        at.person = fromRecord<LanguageSkill>(record).advisor;
        return false;
    }));
    const Field& spoken = *LanguageSkill::kind().field(u"spoken");
    for (size_t i = 0; i < 2; ++i) {
        Edit edit(*at.others[i], Label::Set);
        const Value level(i == 0 ? QStringLiteral("a1") : QStringLiteral("a2"));
        REQUIRE(edit.set(LanguageSkill::kind(), skill, {{&spoken, level}}));
        REQUIRE(edit.commit());
    }
    at.window->resize(1600, 1000);
    at.merge();
    at.window->findChild<QAction*>(QStringLiteral("go_advisors"))->trigger();
    auto& model = at.find<AdvisorsRoom>("advisorsRoom").list()->model();
    auto& table = at.find<QTableView>("advisorsTable");
    const auto cell = [&](int column) { return model.index(model.rowOf(at.person), column); };
    REQUIRE(becomes([&] { return table.isVisible() && model.rowOf(at.person) >= 0; }));
    table.scrollTo(cell(AdvisorsModel::Name));
    CHECK(becomes([&] { return isMarked(table, cell(AdvisorsModel::Languages)); }));
    CHECK(isMarked(table, cell(AdvisorsModel::Name)));
    CHECK_FALSE(isMarked(table, cell(AdvisorsModel::Place)));
    const QString read = cell(AdvisorsModel::Languages).data(Qt::AccessibleTextRole).toString();
    CHECK(read.contains(QStringLiteral("A1")));
    CHECK(read.contains(QStringLiteral("A2")));
    REQUIRE(resolve(at.pool(), conflicts(at.pool())->front(), 0)); // whoever does it
    CHECK(becomes([&] { return !isMarked(table, cell(AdvisorsModel::Languages)); }));
    CHECK_FALSE(isMarked(table, cell(AdvisorsModel::Name)));
}

TEST_CASE("from a marked row its menu leads to its conflicts")
{
    Laptops at;
    at.disagree();
    at.merge();
    findByTyping(at, QStringLiteral("Aronovich"));
    auto& table = at.find<QTableView>("advisorsTable");
    REQUIRE(becomes([&] { return table.isVisible() && table.currentIndex().isValid(); }));
    const QPoint place = table.visualRect(table.currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, table.viewport()->mapToGlobal(place));
    chooseAfter([&] { QApplication::sendEvent(table.viewport(), &event); },
                [&] { return at.window->findChild<QMenu*>(QStringLiteral("rowMenu")); }, "rowConflicts");
    REQUIRE(becomes([&] { return at.find<QListView>("conflictsList").isVisible(); }));
    CHECK(at.find<QListView>("conflictsList").model()->rowCount() == 2);
}

TEST_CASE("where three laptops differ, a form offers all three sides")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.window->findChild<QAction*>(QStringLiteral("go_advisors"))->trigger();
    at.find<AdvisorsRoom>("advisorsRoom").showRecord(Advisor::kind().name, at.person);
    auto& note = WindowFixture::findIn(at.find("field_phone"), "fieldNote");
    REQUIRE(becomes([&] { return note.isVisible(); }));
    const auto sides = conflictIn(at.pool(), at.person, *Advisor::kind().field(u"phone")).value()->conflict.sides;
    REQUIRE(sides.size() == 3);
    auto& third = WindowFixture::findIn<QPushButton>(note, "fieldNoteChoice_3");
    REQUIRE(third.isVisible());
    CHECK(third.text().contains(sides[2].value.text()));
    QTest::mouseClick(&third, Qt::LeftButton);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 1; }));
    CHECK(at.phone() == sides[2].value.text());
}

TEST_CASE("a day of attendance that two laptops saw differently is marked in the grid and settled below it")
{
    Laptops at;
    Attendance day;
    REQUIRE(at.pool().tables().readAll(Attendance::kind(), [&](const Record& record) {
        day = fromRecord<Attendance>(record);
        return false;
    }));
    const auto part = *at.pool().find<Participation>(day.participation);
    for (size_t i = 0; i < 2; ++i) {
        Edit edit(*at.others[i], Label::Set);
        day.value = i == 0 ? Presence::Absent : Presence::Partly;
        REQUIRE(edit.save(day));
        REQUIRE(edit.commit());
    }
    at.merge();
    REQUIRE(Laptops::number(at.pool()) == 1);
    at.window->findChild<QAction*>(QStringLiteral("go_workshops"))->trigger();
    at.find<WorkshopsRoom>("workshopsRoom").showRecord(Workshop::kind().name, part->workshop);
    at.find<QTabBar>("workshopTabs").setCurrentIndex(2);
    auto& grid = at.find<QTableView>("attendanceGrid");
    REQUIRE(becomes([&] { return grid.isVisible(); }));
    QModelIndex cell;
    for (int row = 0; row < grid.model()->rowCount(); ++row)
        for (int column = 1; column < grid.model()->columnCount(); ++column)
            if (grid.model()->index(row, column).data(InConflict).toBool())
                cell = grid.model()->index(row, column);
    REQUIRE(cell.isValid());
    grid.setFocus();
    grid.setCurrentIndex(cell);
    CHECK(becomes([&] { return isMarked(grid, cell); }));
    auto& lines = WindowFixture::findIn(at.find("workshopTab_attendance"), "conflictLines");
    REQUIRE(becomes([&] { return lines.isVisible(); }));
    const QString who = (*at.pool().find<Advisor>(part->advisor))->familyName.toUpper();
    CHECK(texts(lines, "markedText").join(u' ').contains(who)); // not the workshop's title alone
    auto& second = WindowFixture::findIn<QPushButton>(lines, "keepSide_2");
    QTest::keyClick(&grid, Qt::Key_Tab); // from the cell to what stands below the grid
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(second.hasFocus());
    QTest::keyClick(&second, Qt::Key_Space);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 0 && !lines.isVisible(); }));
    CHECK(grid.hasFocus()); // the keyboard goes on
    CHECK_FALSE(isMarked(grid, grid.currentIndex()));
}

TEST_CASE("a mission, a workshop and an administration are marked in their lists")
{
    Laptops at;
    const auto differ = [&](const Kind& kind, const char* field, const QStringList& values) {
        Id id;
        REQUIRE(at.pool().tables().readAll(kind, [&](const Record& record) {
            if (record.isAlive() && id.isNull())
                id = record.id;
            return id.isNull();
        }));
        for (size_t i = 0; i < 2; ++i) {
            Edit edit(*at.others[i], Label::Set);
            REQUIRE(edit.set(kind, id, {{kind.field(QString::fromLatin1(field)), Value(values[static_cast<int>(i)])}}));
            REQUIRE(edit.commit());
        }
    };
    differ(Workshop::kind(), "city", {QStringLiteral("Riga 1"), QStringLiteral("Riga 2")});
    differ(Administration::kind(), "contact_name", {QStringLiteral("A"), QStringLiteral("B")});
    Id seat;
    REQUIRE(at.pool().tables().readAll(Mission::kind(), [&](const Record& record) {
        const auto seats = ownedBy<Seat>(at.pool(), record.id);
        if (record.isAlive() && !fromRecord<Mission>(record).isTemplate.value_or(false) && seats && !seats->empty())
            seat = seats->front().id;
        return seat.isNull();
    }));
    for (size_t i = 0; i < 2; ++i) {
        Edit edit(*at.others[i], Label::Set);
        REQUIRE(edit.set(Seat::kind(), seat, {{Seat::kind().field(u"depth"), Value(qint64(2 * i + 1))}}));
        REQUIRE(edit.commit());
    }
    at.merge();
    REQUIRE(Laptops::number(at.pool()) == 3);
    const auto marked = [&](const char* room, const char* table) {
        at.window->findChild<QAction*>(QStringLiteral("go_") + QLatin1String(room))->trigger();
        auto& view = at.find<QTableView>(table);
        REQUIRE(becomes([&] { return view.isVisible(); }));
        QList<int> columns;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            for (int column = 0; column < view.model()->columnCount(); ++column)
                if (const QModelIndex cell = view.model()->index(row, column); cell.data(InConflict).toBool()) {
                    view.scrollTo(cell);
                    CHECK(isMarked(view, cell));
                    columns << column;
                }
        return columns;
    };
    CHECK(marked("workshops", "workshopsTable") == QList<int>{0});
    CHECK(marked("administrations", "administrationsTable") == QList<int>{3});
    CHECK(marked("missions", "missionsTable").size() == 1);
    const Id mission = (*at.pool().find<Seat>(seat))->mission;
    at.find<MissionsRoom>("missionsRoom").showRecord(Mission::kind().name, mission);
    auto& card = at.find(("seat_" + seat.text().toLatin1()).constData());
    CHECK(becomes([&] { return card.isVisible() && WindowFixture::findIn(card, "seatConflicts").isVisible(); }));
    QTest::mouseClick(&card, Qt::LeftButton);
    auto& lines = WindowFixture::findIn(*card.parentWidget(), "conflictLines");
    REQUIRE(becomes([&] { return lines.isVisible(); }));
    QTest::mouseClick(&WindowFixture::findIn<QPushButton>(lines, "keepSide_1"), Qt::LeftButton);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 2 && !lines.isVisible(); }));
}

TEST_CASE("of many conflicts one is settled without reading the others anew, and each name is right")
{
    Laptops at;
    std::vector<Id> people;
    REQUIRE(at.pool().tables().readAll(Advisor::kind(), [&](const Record& record) {
        if (record.isAlive())
            people.push_back(record.id);
        return true;
    }));
    for (size_t i = 0; i < 2; ++i) {
        Edit edit(*at.others[i], Label::Set);
        for (const Id& id : people)
            REQUIRE(edit.set(Advisor::kind(), id, {{Advisor::kind().field(u"phone"), Value(QString::number(i))}}));
        REQUIRE(edit.commit());
    }
    at.merge();
    at.goToConflicts();
    auto& list = at.find<QListView>("conflictsList");
    const auto all = static_cast<int>(people.size());
    REQUIRE(list.model()->rowCount() == all);
    list.setFocus();
    for (int done = 1; done <= 3; ++done) {
        const QString next = list.model()->index(1, 0).data().toString();
        QTest::keyClick(&list, Qt::Key_1);
        QTest::keyClick(&list, Qt::Key_Return);
        CHECK(becomes([&] { return Laptops::number(at.pool()) == all - done; }));
        CHECK(list.currentIndex().row() == 0);
        CHECK(list.model()->index(0, 0).data().toString() == next);
        CHECK(at.find<QLabel>("conflictsCount").text() == QStringLiteral("%1 open of %2").arg(all - done).arg(all));
    }
    undoByKey(at);
    CHECK(becomes([&] { return at.find<QLabel>("conflictsCount").text().startsWith(QString::number(all - 2)); }));
    Laptops::set(at.pool(), people[5], QStringLiteral("family_name"), QStringLiteral("Zzyzx"));
    bool isCalledSo = false;
    for (int row = 0; row < all; ++row)
        isCalledSo |= list.model()->index(row, 0).data().toString().contains(QStringLiteral("ZZYZX"));
    CHECK(isCalledSo);
}
