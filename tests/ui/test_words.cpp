#include "tests/ui/window_fixture.h"

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
