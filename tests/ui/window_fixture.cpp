#include "tests/ui/window_fixture.h"

#include "ui/forms/room.h"
#include "ui/window/room_list.h"
#include "ui/window/settings.h"

#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QTableView>

namespace advisorpool {

WindowFixture::WindowFixture(const QString& language)
    : now(QDate(2011, 2, 24), QTime(14, 32), Qt::UTC),
      desk(
          theTheme(), {QStringLiteral("Ilse Maes"), QStringLiteral("Brussels-1"), language}, [](const Person&) {},
          speak, [this] { return now; })
{
    windowSettings().clear(); // each test starts as on a new machine
    speak(language);
    auto made = makePool(file(QStringLiteral("sample.pool")), desk.session(), true);
    REQUIRE(made);
    made->reset();
    window = &openWindow();
}

WindowFixture::~WindowFixture()
{
    QList<QPointer<QWidget>> all; // a window's menus and popups go with it
    for (QWidget* widget : QApplication::topLevelWidgets())
        all << widget;
    for (const auto& widget : all)
        if (qobject_cast<MainWindow*>(widget.data()))
            delete widget.data();
}

MainWindow& WindowFixture::openWindow(QSize size)
{
    auto* made = new MainWindow(desk);
    made->resize(size);
    made->open(file(QStringLiteral("sample.pool")));
    made->show();
    QApplication::setActiveWindow(made);
    REQUIRE(QTest::qWaitForWindowActive(made));
    REQUIRE(becomes([&] { return made->findChildren<Room*>().size() == std::ssize(roomLines()); }));
    return *made;
}

void WindowFixture::waitForRows(int rows) const
{
    auto* model = find<QTableView>("advisorsTable").model();
    becomes([&] { return model->rowCount() == rows; });
    REQUIRE(model->rowCount() == rows);
}

QString WindowFixture::strip() const
{
    const auto& strip = findIn<QWidget>(*window->view(), "strip");
    return strip.isVisible() ? findIn<QLabel>(strip, "stripText").text() : QString();
}

bool becomes(const std::function<bool()>& so)
{
    return QTest::qWaitFor(so, 10'000);
}

QString resource(const QString& path)
{
    return QDir::cleanPath(QStringLiteral(TEST_DATA "/../../resources/") + path);
}

} // namespace advisorpool
