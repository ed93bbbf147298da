#include "tests/ui/hands.h"

#include "core/people/advisor.h"
#include "core/rosters/matching.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTimer>

namespace advisorpool {

void findByTyping(WindowFixture& at, const QString& text)
{
    QTest::keyClick(at.window, Qt::Key_F, Qt::ControlModifier);
    auto& box = at.find<QLineEdit>("searchBox");
    REQUIRE(box.hasFocus());
    typeInto(box, text);
    QTest::keyClick(&box, Qt::Key_Return);
}

QLineEdit& editValue(const QWidget& page, const char* field)
{
    auto& value = WindowFixture::findIn<QLabel>(page, (QByteArray("value_") + field).constData());
    QTest::mouseClick(&value, Qt::LeftButton);
    return WindowFixture::findIn<QLineEdit>(*value.parentWidget(), "valueEditor");
}

QLineEdit& focusedInput()
{
    auto* input = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(input);
    return *input;
}

void choose(QMenu& menu, const char* action)
{
    REQUIRE(menu.isVisible());
    for (QAction* one : menu.actions())
        if (one->objectName() == QLatin1String(action)) {
            menu.setActiveAction(one);
            QTest::keyClick(&menu, Qt::Key_Return);
            return;
        }
    FAIL("the menu has no " << action);
}

void chooseAfter(const std::function<void()>& click, const std::function<QMenu*()>& menu, const char* action)
{
    QWidget* window = QApplication::activeWindow();
    bool isChosen = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        QMenu* open = menu();
        if (!open || !open->isVisible())
            return;
        timer.stop();
        choose(*open, action);
        isChosen = true;
    });
    timer.start(10);
    click();
    REQUIRE(becomes([&] { return isChosen; }));
    QApplication::setActiveWindow(window); // a popup that closes leaves none on the offscreen platform
    QTest::qWait(10);
}

void undoByKey(WindowFixture& at)
{
    QTest::qWait(30);
    const auto* undo = at.window->findChild<QAction*>(QStringLiteral("undoAction"));
    REQUIRE(becomes([&] { return undo->isEnabled(); }));
    QApplication::setActiveWindow(at.window);
    QTest::keyClick(at.window, Qt::Key_Z, Qt::ControlModifier);
}

void clickRow(WindowFixture& at, int row, Qt::KeyboardModifiers keys)
{
    auto& table = at.find<QTableView>("advisorsTable");
    QTest::mouseClick(table.viewport(), Qt::LeftButton, keys, table.visualRect(table.model()->index(row, 0)).center());
}

Id advisorWhere(Pool& pool, const QString& filter)
{
    Id found;
    REQUIRE(eachMatching(pool, Advisor::kind(), filter, [&](const Record& record) {
        found = record.id;
        return false;
    }));
    REQUIRE(!found.isNull());
    return found;
}

int advisorsWhere(Pool& pool, const QString& filter)
{
    int number = 0;
    REQUIRE(eachMatching(pool, Advisor::kind(), filter, [&](const Record&) { return ++number > 0; }));
    return number;
}

int editsOf(Pool& pool)
{
    int number = 0;
    REQUIRE(pool.changelog().edits([&](const EditRow&) { return ++number > 0; }));
    return number;
}

} // namespace advisorpool
