#include "tests/ui/window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenuBar>
#include <QTableView>

using namespace advisorpool;

namespace {

QStringList rooms()
{
    return {QStringLiteral("advisors"), QStringLiteral("administrations"), QStringLiteral("history")};
}

void goTo(MainWindow& window, const QString& room)
{
    window.findChild<QAction*>(QStringLiteral("go_") + room)->trigger();
    QTest::qWait(50);
}

QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u' ' +
           (widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

} // namespace

TEST_CASE("the language switches at once")
{
    WindowFixture at;
    at.waitForRows(at.find<QTableView>("advisorsTable").model()->rowCount());
    at.desk.setLanguage(QStringLiteral("ru"));
    CHECK(becomes([&] { return at.find<QLabel>("roomTitle").text() == QStringLiteral("Советники"); }));
    CHECK(at.window->menuBar()->actions().front()->text().remove(u'&') == QStringLiteral("Файл"));
    const auto* model = at.find<QTableView>("advisorsTable").model();
    CHECK(model->headerData(0, Qt::Horizontal).toString() == QStringLiteral("Имя"));
    at.desk.setLanguage(QStringLiteral("en"));
    CHECK(becomes([&] { return at.find<QLabel>("roomTitle").text() == QStringLiteral("Advisors"); }));
}

TEST_CASE("all words fit at 1024 by 700, and every control says what it is")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("ru"));
    WindowFixture at(language);
    at.window->resize(1024, 700);
    for (const QString& room : rooms()) {
        goTo(*at.window, room);
        for (const QLabel* label : at.window->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->wordWrap())
                continue;
            INFO(nameOf(*label).toStdString() << ": " << label->text().toStdString());
            CHECK(label->width() + 1 >= label->sizeHint().width());
        }
        for (const QAbstractButton* button : at.window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            INFO(nameOf(*button).toStdString() << ": " << button->text().toStdString());
            CHECK(button->width() + 1 >= button->minimumSizeHint().width());
        }
        for (const QWidget* widget : at.window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            INFO(nameOf(*widget).toStdString());
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            REQUIRE(spoken);
            CHECK(!spoken->text(QAccessible::Name).isEmpty());
            CHECK(!widget->objectName().isEmpty());
        }
    }
}
