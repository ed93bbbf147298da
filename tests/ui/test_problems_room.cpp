#include "tests/ui/hands.h"
#include "tests/ui/laptops.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace advisorpool;

TEST_CASE("problems are counted in the rail and lead to where they are mended")
{
    Laptops at;
    {
        Edit edit(at.pool(), Label::Add);
        Advisor twin{.familyName = QStringLiteral("Aronovich"), .givenName = QStringLiteral("Andrei")};
        twin.email = (*at.pool().find<Advisor>(at.person))->email;
        REQUIRE(edit.save(twin));
        REQUIRE(edit.commit());
    }
    auto& table = at.find<QTableView>("problemsTable");
    const auto rows = [&] { return table.model()->rowCount(); };
    REQUIRE(becomes([&] { return rows() > 0; }));
    QTest::mouseClick(&at.find<QWidget>("rail_problems"), Qt::LeftButton);
    int row = 0;
    while (row + 1 < rows() && !table.model()->index(row, 1).data().toString().contains(QStringLiteral("ARONOVICH")))
        ++row;
    table.setCurrentIndex(table.model()->index(row, 0));
    REQUIRE(becomes([&] { return at.find("problemsRoom").findChild<QPushButton*>(QStringLiteral("problemPlace")); }));
    QTest::mouseClick(&at.find<QPushButton>("problemPlace"), Qt::LeftButton);
    CHECK(becomes([&] {
        return at.find<QLabel>("advisorName").isVisible() &&
               at.find<QLabel>("advisorName").text().contains(QStringLiteral("ARONOVICH"));
    }));
}

TEST_CASE("a problem may stand with a reason, and an undo brings it back")
{
    WindowFixture at;
    auto& table = at.find<QTableView>("problemsTable");
    const auto rows = [&] { return table.model()->rowCount(); };
    REQUIRE(becomes([&] { return rows() > 0; }));
    const int before = rows();
    at.window->findChild<QAction*>(QStringLiteral("go_problems"))->trigger();
    auto& rule = at.find<QComboBox>("problemsRule");
    const int overlap = rule.findData(QStringLiteral("overlap"));
    REQUIRE(overlap > 0);
    rule.setCurrentIndex(overlap);
    Q_EMIT rule.activated(overlap);
    REQUIRE(rows() == 1);
    auto& accept = at.find<QPushButton>("acceptProblem");
    REQUIRE(becomes([&] { return accept.isVisible(); }));
    QTest::mouseClick(&accept, Qt::LeftButton);
    auto& reason = at.find<QLineEdit>("problemReason");
    CHECK(reason.hasFocus()); // it is asked for
    QTest::keyClicks(&reason, QStringLiteral("he flies from one to the other"));
    QTest::keyClick(&reason, Qt::Key_Return);
    REQUIRE(becomes([&] { return rows() == before - 1; }));
    undoByKey(at);
    CHECK(becomes([&] { return rows() == before; }));
}
