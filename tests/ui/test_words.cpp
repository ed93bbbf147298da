#include "tests/ui/window_fixture.h"

#include "ui/forms/days.h"

#include <QLabel>
#include <QMenuBar>
#include <QTableView>

using namespace advisorpool;

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

TEST_CASE("a sentence that ends in a Russian date has one full stop")
{
    WindowFixture at(QStringLiteral("ru"));
    const QString asked =
        QStringLiteral("Запрошено %1. Напоминание %2.").arg(dayWords(QDate(2011, 2, 17)), QStringLiteral("23 февраля"));
    CHECK(withOneStop(asked) == QStringLiteral("Запрошено 17 февраля 2011 г. Напоминание 23 февраля."));
}
