#include "tests/ui/hands.h"

#include "core/people/advisor.h"
#include "core/rosters/export_csv.h"
#include "ui/advisors/advisors_room.h"
#include "ui/window/exports.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace advisorpool;

namespace {

QString positionOf(Pool& pool, const Id& id)
{
    return (*pool.find<Advisor>(id))->position;
}

} // namespace

TEST_CASE("the sample opens with its advisors, somebody shown from the start")
{
    WindowFixture at;
    at.waitForRows(advisorsWhere(at.pool(), {}));
    CHECK(becomes([&] { return !at.find<QLabel>("advisorName").text().isEmpty(); }));
    CHECK(at.find<QLabel>("roomCount").text() == QLocale().toString(advisorsWhere(at.pool(), {})));
}

TEST_CASE("a person is found by typing, in the other script and misspelt")
{
    WindowFixture at;
    findByTyping(at, QStringLiteral("Сергей Поварисов"));
    CHECK(becomes([&] { return at.find<QLabel>("advisorName").text() == QStringLiteral("POVARISOV Sergey"); }));
    findByTyping(at, QStringLiteral("aronovitch"));
    CHECK(becomes([&] { return at.find<QLabel>("advisorName").text() == QStringLiteral("ARONOVICH Andrei"); }));
}

TEST_CASE("a value is changed in place, and undone")
{
    WindowFixture at;
    const Id id = advisorWhere(at.pool(), QStringLiteral("family_name = Aronovich"));
    const QString before = positionOf(at.pool(), id);
    findByTyping(at, QStringLiteral("Aronovich"));
    auto& value = at.find<QLabel>("value_position");
    REQUIRE(becomes([&] { return value.text() == before; }));

    SECTION("Enter saves")
    {
        QTest::mouseClick(&value, Qt::LeftButton);
        auto& editor = WindowFixture::findIn<QLineEdit>(*value.parentWidget(), "valueEditor");
        REQUIRE(editor.hasFocus());
        QTest::keyClicks(&editor, QStringLiteral("Chief Inspector"));
        QTest::keyClick(&editor, Qt::Key_Return);
        CHECK(positionOf(at.pool(), id) == QStringLiteral("Chief Inspector"));
        CHECK(value.text() == QStringLiteral("Chief Inspector"));
        auto* undo = at.window->findChild<QAction*>(QStringLiteral("undoAction"));
        REQUIRE(becomes([&] { return undo->text().contains(QStringLiteral("ARONOVICH")); }));
        QTest::keyClick(at.window, Qt::Key_Z, Qt::ControlModifier);
        CHECK(positionOf(at.pool(), id) == before);
        CHECK(becomes([&] { return value.text() == before; }));
    }
    SECTION("Esc restores")
    {
        QTest::mouseClick(&value, Qt::LeftButton);
        auto& editor = WindowFixture::findIn<QLineEdit>(*value.parentWidget(), "valueEditor");
        QTest::keyClicks(&editor, QStringLiteral("nonsense"));
        QTest::keyClick(&editor, Qt::Key_Escape);
        CHECK(positionOf(at.pool(), id) == before);
        CHECK(value.text() == before);
    }
    SECTION("what someone else changed meanwhile is shown before it is replaced")
    {
        QTest::mouseClick(&value, Qt::LeftButton);
        auto& editor = WindowFixture::findIn<QLineEdit>(*value.parentWidget(), "valueEditor");
        QTest::keyClicks(&editor, QStringLiteral("mine"));
        auto other = openPool(at.pool().path(), {QStringLiteral("Pavel Orlov"), QStringLiteral("Seminar-3")});
        REQUIRE(other);
        Edit edit(**other, Label::Set);
        REQUIRE(edit.set(Advisor::kind(), id, {{Advisor::kind().field(u"position"), Value(QStringLiteral("theirs"))}}));
        REQUIRE(edit.commit());
        QTest::keyClick(&editor, Qt::Key_Return);
        CHECK(positionOf(at.pool(), id) == QStringLiteral("theirs"));
        auto& note = WindowFixture::findIn<QLabel>(*value.parentWidget(), "fieldNoteText");
        CHECK(note.text().contains(QStringLiteral("theirs")));
        QTest::mouseClick(&WindowFixture::findIn<QWidget>(*value.parentWidget(), "fieldNoteChoice_1"), Qt::LeftButton);
        CHECK(positionOf(at.pool(), id) == QStringLiteral("mine"));
    }
}

TEST_CASE("what can't be saved stays in the field, with the reason beside it")
{
    WindowFixture at;
    findByTyping(at, QStringLiteral("Aronovich"));
    auto& value = at.find<QLabel>("value_administration");
    QTest::mouseClick(&value, Qt::LeftButton);
    auto& editor = WindowFixture::findIn<QLineEdit>(*value.parentWidget(), "valueEditor");
    editor.selectAll();
    QTest::keyClicks(&editor, QStringLiteral("no such administration"));
    QTest::keyClick(&editor, Qt::Key_Return);
    CHECK(editor.text() == QStringLiteral("no such administration"));
    CHECK(WindowFixture::findIn<QLabel>(*value.parentWidget(), "fieldNoteText")
              .text()
              .contains(QStringLiteral("no such administration")));
}

TEST_CASE("a filter is added, edited where it stands, and taken away")
{
    WindowFixture at;
    const int all = advisorsWhere(at.pool(), {});
    at.waitForRows(all);
    QTest::mouseClick(&at.find<QWidget>("addFilter"), Qt::LeftButton);
    auto& menu = at.find<QMenu>("filterMenu");
    REQUIRE(menu.isVisible());
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    at.waitForRows(advisorsWhere(at.pool(), QStringLiteral("language(ru) >= b2")));
    auto& editor = at.find<QWidget>("conditionEditor");
    auto& level = WindowFixture::findIn<QComboBox>(editor, "condition_value");
    level.setFocus();
    QTest::keyClick(&level, Qt::Key_Down);
    at.waitForRows(advisorsWhere(at.pool(), QStringLiteral("language(ru) >= c1")));
    QTest::keyClick(&editor, Qt::Key_Escape);
    auto& chip = at.find<QAbstractButton>("filterChip_0");
    CHECK(chip.text() == QStringLiteral("Russian ≥ C1"));
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Delete);
    at.waitForRows(all);
}

TEST_CASE("a roster comes in from a spreadsheet, and one undo takes it back")
{
    WindowFixture at;
    const int before = advisorsWhere(at.pool(), {});
    at.window->view()->importFile(resource(QStringLiteral("examples/roster-en.csv")));
    auto& import = at.find<QWidget>("importButton");
    REQUIRE(becomes([&] { return import.isVisible() && import.isEnabled(); }));
    QTest::mouseClick(&import, Qt::LeftButton);
    REQUIRE(becomes([&] { return at.strip().contains(QStringLiteral("roster-en.csv")); }));
    const int after = advisorsWhere(at.pool(), {});
    CHECK(after > before);
    at.waitForRows(after);
    QTest::mouseClick(&WindowFixture::findIn<QWidget>(*at.window->view(), "stripAction"), Qt::LeftButton);
    CHECK(at.find<QWidget>("importReport").isVisible());
    CHECK(at.find<QTableView>("misfits").model()->rowCount() > 0);
    QTest::mouseClick(&at.find<QWidget>("importBack"), Qt::LeftButton);
    auto* undo = at.window->findChild<QAction*>(QStringLiteral("undoAction"));
    REQUIRE(becomes([&] { return undo->isEnabled(); }));
    QTest::keyClick(at.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(advisorsWhere(at.pool(), {}) == before);
    at.waitForRows(before);
}

TEST_CASE("what the table shows is what the file holds")
{
    WindowFixture at;
    auto& room = at.find<AdvisorsRoom>("advisorsRoom");
    room.narrowTo(QStringLiteral("audit"));
    at.waitForRows(advisorsWhere(at.pool(), QStringLiteral("text ~ audit")));
    const QString path = at.file(QStringLiteral("out.csv"));
    at.window->view()->exports().saveTo(path);
    REQUIRE(becomes([&] { return at.strip().contains(QStringLiteral("out.csv")); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QBuffer wanted;
    wanted.open(QIODevice::WriteOnly);
    REQUIRE(exportCsv(at.pool(), room.asShown(), wanted, forExcel(',')));
    const QByteArray written = file.readAll();
    CHECK(written == wanted.data());
    CHECK(written.count("\r\n") == advisorsWhere(at.pool(), QStringLiteral("text ~ audit")) + 1);
}

TEST_CASE("two windows on one file see each other's edits")
{
    WindowFixture at;
    MainWindow& other = at.openWindow();
    auto& one = at.find<QTableView>("advisorsTable");
    auto& two = WindowFixture::findIn<QTableView>(other, "advisorsTable");
    const int before = advisorsWhere(at.pool(), {});
    REQUIRE(becomes([&] { return one.model()->rowCount() == before && two.model()->rowCount() == before; }));
    QApplication::setActiveWindow(at.window);
    one.setFocus();
    QTest::keyClick(&one, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&one, Qt::Key_Delete);
    CHECK(becomes([&] { return two.model()->rowCount() == before - 1; }));
}
