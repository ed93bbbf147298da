#include "tests/ui/hands.h"

#include "core/people/advisor.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QUrl>

using namespace advisorpool;

namespace {

bool isEditable(QWidget& value)
{
    return value.focusPolicy() & Qt::TabFocus;
}

} // namespace

TEST_CASE("in a narrow window the page covers the list, and there is a way back")
{
    WindowFixture at;
    at.waitForRows(advisorsWhere(at.pool(), {}));
    at.window->resize(830, 600);
    auto& list = at.find("advisorsList");
    auto& page = at.find("advisorPage");
    REQUIRE(becomes([&] { return list.isVisible() && !page.isVisible(); }));
    SECTION("a click opens, the button leads back")
    {
        clickRow(at, 1);
        CHECK(page.isVisible());
        CHECK(!list.isVisible());
        auto& back = WindowFixture::findIn<QWidget>(at.find("advisorsSplitter"), "backToList");
        REQUIRE(becomes([&] { return back.width() > 0; }));
        QTest::mouseClick(&back, Qt::LeftButton);
    }
    SECTION("Enter opens, Esc leads back")
    {
        auto& table = at.find<QTableView>("advisorsTable");
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        REQUIRE(page.isVisible());
        QTest::keyClick(&focusedInput(), Qt::Key_Escape); // out of the field
        CHECK(page.isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    CHECK(list.isVisible());
    CHECK(!page.isVisible());
    CHECK(at.find<QTableView>("advisorsTable").hasFocus());
    at.window->resize(1280, 800);
    CHECK(becomes([&] { return list.isVisible() && page.isVisible(); }));
}

TEST_CASE("a pool that can't be written opens read-only, says so, and takes no typing")
{
    WindowFixture at;
    const QString path = at.file(QStringLiteral("readonly.pool"));
    {
        auto made = makePool(path, at.desk.session(), true);
        REQUIRE(made);
    }
    REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner));
    at.window->open(path);
    MainWindow* window = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* one = qobject_cast<MainWindow*>(widget); one && one != at.window)
            window = one;
    REQUIRE(window);
    REQUIRE(!window->view()->pool().isWritable());
    CHECK(WindowFixture::findIn<QWidget>(*window->view(), "strip").isVisible());
    CHECK(!window->findChild<QAction*>(QStringLiteral("newAdvisorAction"))->isEnabled());
    auto& name = WindowFixture::findIn<QLabel>(*window, "advisorName");
    REQUIRE(becomes([&] { return !name.text().isEmpty(); }));
    auto& value = WindowFixture::findIn<QLabel>(*window, "value_position");
    CHECK(!isEditable(value));
    QTest::mouseClick(&value, Qt::LeftButton);
    CHECK(!value.parentWidget()->findChild<QLineEdit*>(QStringLiteral("valueEditor")));
    CHECK(!window->findChild<QWidget*>(QStringLiteral("add_languages")));
}

TEST_CASE("a pool that is dropped on the first page opens")
{
    WindowFixture at;
    auto* first = new MainWindow(at.desk);
    first->show();
    const QString path = at.file(QStringLiteral("other.pool"));
    REQUIRE(makePool(path, at.desk.session(), false));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(first, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(first, &drop);
    REQUIRE(first->view());
    CHECK(first->view()->pool().path() == path);
}

TEST_CASE("Ctrl+Z takes back typing first, then the pool")
{
    WindowFixture at;
    findByTyping(at, QStringLiteral("Aronovich"));
    const Id id = advisorWhere(at.pool(), QStringLiteral("family_name = Aronovich"));
    const auto position = [&] { return (**at.pool().find<Advisor>(id)).position; };
    const QString before = position();
    auto& contact = at.find("contact");
    REQUIRE(becomes([&] { return WindowFixture::findIn<QLabel>(contact, "value_position").text() == before; }));
    {
        QLineEdit& input = editValue(contact, "position");
        QTest::keyClicks(&input, QStringLiteral("stored"));
        QTest::keyClick(&input, Qt::Key_Return);
        REQUIRE(position() == QStringLiteral("stored"));
    }
    QTest::qWait(30);
    QLineEdit& input = editValue(contact, "position");
    QTest::keyClicks(&input, QStringLiteral("typed"));
    QTest::keyClick(&input, Qt::Key_Z, Qt::ControlModifier);
    CHECK(input.text() == QStringLiteral("stored"));
    CHECK(position() == QStringLiteral("stored"));
    QTest::keyClick(&input, Qt::Key_Z, Qt::ControlModifier);
    CHECK(position() == before);
}

TEST_CASE("a file that vanishes is told of, and what it held can be saved")
{
    WindowFixture at;
    REQUIRE(QFile::remove(at.file(QStringLiteral("sample.pool"))));
    auto& save = WindowFixture::findIn<QWidget>(WindowFixture::findIn(*at.window->view(), "strip"), "stripAction");
    REQUIRE(becomes([&] { return save.isVisible(); }));
    const QString copy = at.file(QStringLiteral("saved.pool"));
    DialogAnswers answers;
    answers.nextFile(copy);
    QTest::mouseClick(&save, Qt::LeftButton);
    REQUIRE(becomes([&] { return QFile::exists(copy); }));
    const auto saved = openPool(copy, at.desk.session());
    REQUIRE(saved);
    CHECK(advisorsWhere(**saved, {}) == advisorsWhere(at.pool(), {}));
}
