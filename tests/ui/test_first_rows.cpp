#include "tests/ui/hands.h"

#include "ui/advisors/advisors_room.h"
#include "ui/missions/missions_room.h"
#include "ui/window/room_list.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>

using namespace advisorpool;

TEST_CASE("what is done before the first rows have come is right")
{
    WindowFixture at;
    auto* window = new MainWindow(at.desk); // nobody has waited for anything here
    window->resize(1280, 800);
    window->open(at.file(QStringLiteral("sample.pool")));
    window->show();
    REQUIRE(WindowFixture::findIn<QTableView>(*window, "advisorsTable").model()->rowCount() == 0);
    const auto allRooms = [&] { return window->findChildren<Room*>().size() == std::ssize(roomLines()); };
    REQUIRE_FALSE(allRooms());

    SECTION("a room that is gone to is there, and the others come all the same")
    {
        window->findChild<QAction*>(QStringLiteral("go_missions"))->trigger();
        CHECK(WindowFixture::findIn<MissionsRoom>(*window, "missionsRoom").isVisible());
        CHECK(becomes(allRooms));
        CHECK(WindowFixture::findIn<MissionsRoom>(*window, "missionsRoom").isVisible());
        CHECK(becomes([&] {
            return WindowFixture::findIn<QTableView>(*window, "advisorsTable").model()->rowCount() ==
                   advisorsWhere(at.pool(), {});
        }));
    }
    SECTION("a filter is what the first rows obey")
    {
        WindowFixture::findIn<AdvisorsRoom>(*window, "advisorsRoom").narrowTo(QStringLiteral("Povarisov"));
        CHECK(
            becomes([&] { return window->findChild<QLabel*>(QStringLiteral("roomCount"))->text().startsWith(u"1 "); }));
        QTest::qWait(200); // the answer to the first question, if it were still heard
        CHECK(WindowFixture::findIn<QTableView>(*window, "advisorsTable").model()->rowCount() == 1);
    }
    SECTION("who is sought by name is found and shown")
    {
        auto& box = WindowFixture::findIn<QLineEdit>(*window, "searchBox");
        box.setFocus();
        QTest::keyClicks(&box, QStringLiteral("povarisov"));
        QTest::keyClick(&box, Qt::Key_Return);
        auto& name = WindowFixture::findIn<QLabel>(*window, "advisorName");
        CHECK(becomes([&] { return name.text() == QStringLiteral("POVARISOV Sergey"); }));
        CHECK(becomes([&] {
            return WindowFixture::findIn<QTableView>(*window, "advisorsTable").model()->rowCount() ==
                   advisorsWhere(at.pool(), {});
        }));
        CHECK(name.text() == QStringLiteral("POVARISOV Sergey"));
    }
    SECTION("the window may be closed")
    {
        const QPointer<MainWindow> gone(window);
        window->close();
        CHECK(becomes([&] { return !gone; }));
        QTest::qWait(100);
        CHECK(advisorsWhere(at.pool(), {}) > 0);
    }
    SECTION("another window on it may be opened")
    {
        window->findChild<QAction*>(QStringLiteral("newWindowAction"))->trigger();
        CHECK(becomes([&] {
            int windows = 0;
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* made = qobject_cast<MainWindow*>(widget); made && made->view())
                    windows +=
                        WindowFixture::findIn<QTableView>(*made, "advisorsTable").model()->rowCount() > 0 ? 1 : 0;
            return windows == 3;
        }));
    }
}
