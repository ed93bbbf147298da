// Three laptops' work comes together in the window, through real events.
#include "tests/ui/hands.h"
#include "tests/ui/laptops.h"

#include "core/pool/backup.h"
#include "ui/forms/lines_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableView>

using namespace advisorpool;

TEST_CASE("two copies dropped on the window are shown before they come in, and come in by one click")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("ru"));
    Laptops at(language);
    at.disagree();
    at.drop(at.paths);
    auto& page = at.find("mergingPage");
    auto& button = at.find<QPushButton>("mergeFirst");
    REQUIRE(becomes([&] { return page.isVisible() && button.isVisible() && button.isEnabled(); }));
    CHECK(page.findChildren<QWidget*>(QStringLiteral("arrivalCard")).size() == 2);
    const auto says = [&](const QString& words) { return texts(page, "markedText").join(u'\n').contains(words); };
    CHECK(becomes([&] { return says(QStringLiteral("+2")) && says(QStringLiteral("Deputy")); }));
    CHECK(Laptops::number(at.pool()) == 0); // nothing has happened yet
    const auto backupsBefore = backups(at.pool()).size();
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 2; }));
    CHECK(backups(at.pool()).size() == backupsBefore + 1);
    SECTION("and go out again by another")
    {
        at.waitForMerge();
        auto& undo = at.find<QPushButton>("mergeSecond");
        QTest::mouseClick(&undo, Qt::LeftButton);
        CHECK(becomes([&] { return Laptops::number(at.pool()) == 0; }));
        CHECK(at.phone() == QStringLiteral("+1"));
    }
}

TEST_CASE("a merge that erases somebody waits for a yes that names them")
{
    Laptops at;
    {
        Edit edit(*at.others[0], Label::Erase);
        REQUIRE(edit.erase(Advisor::kind(), at.person));
        REQUIRE(edit.commit());
    }
    at.drop({at.paths[0]});
    auto& button = at.find<QPushButton>("mergeFirst");
    REQUIRE(becomes([&] { return button.isVisible(); }));
    CHECK_FALSE(button.isEnabled());
    auto& yes = at.find<QCheckBox>("mergeYes");
    CHECK(yes.accessibleName().contains(QStringLiteral("ARONOVICH")));
    yes.setFocus();
    QTest::keyClick(&yes, Qt::Key_Space);
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(becomes([&] {
        const auto record = at.pool().record(Advisor::kind(), at.person);
        return record && *record && (*record)->erased;
    }));
}

TEST_CASE("a copy that is not sound is refused with the reason, and what is sound in it can be seen")
{
    Laptops at;
    Laptops::set(*at.others[0], at.person, QStringLiteral("phone"), QStringLiteral("+2"));
    Laptops::set(*at.others[0], at.person, QStringLiteral("position"), QStringLiteral("Deputy"));
    REQUIRE(at.others[0]->database().run(QStringLiteral("UPDATE change SET patch = replace(patch, 'Deputy', 'Dep')")));
    at.drop({at.paths[0]});
    auto& button = at.find<QPushButton>("mergeFirst");
    auto& close = at.find<QPushButton>("mergeSecond");
    REQUIRE(becomes([&] { return close.isVisible() && button.isVisible(); }));
    QTest::mouseClick(&button, Qt::LeftButton); // see what is sound
    REQUIRE(becomes([&] { return at.find("mergingPage").findChild<QWidget*>(QStringLiteral("arrivalCard")); }));
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(becomes([&] { return at.phone() == QStringLiteral("+2"); }));
}

TEST_CASE("the history shows a merge as one row: what it brought stands below it once opened, and it is undone there")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("ru"));
    Laptops at(language);
    at.disagree();
    const int before = editsOf(at.pool());
    at.merge();
    Laptops::set(at.pool(), at.person, QStringLiteral("email"), QStringLiteral("a@example.org")); // after it
    QTest::mouseClick(&at.find<QWidget>("rail_history"), Qt::LeftButton);
    auto& table = at.find<QTableView>("historyTable");
    const auto rows = [&] { return table.model()->rowCount(); };
    REQUIRE(becomes([&] { return table.isVisible() && rows() == before + 2; })); // the mail, the merge, all before it
    CHECK(at.find<QLabel>("historyCount").text() == QString::number(editsOf(at.pool())));
    const auto folding = [&](int row) {
        return table.model()->index(row, 0).data(LinesDelegate::Fold).value<Folding>();
    };
    CHECK(folding(0) == Folding::None);
    REQUIRE(folding(1) == Folding::Closed);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(1, 0));
    auto& page = at.find("mergeBeside");
    CHECK(page.isVisible());
    const auto key = GENERATE(Qt::Key_Return, Qt::Key_Right);
    QTest::keyClick(&table, key);
    REQUIRE(rows() == before + 5);
    CHECK(folding(1) == Folding::Open);
    CHECK(folding(2) == Folding::Inside);
    CHECK(table.currentIndex().row() == 1);
    QTest::keyClick(&table, Qt::Key_Down);
    CHECK(at.find("editPage").isVisible()); // one of those it brought
    QTest::keyClick(&table, Qt::Key_Left);  // back to the merge
    CHECK(table.currentIndex().row() == 1);
    QTest::keyClick(&table, Qt::Key_Left);
    CHECK(rows() == before + 2);
    CHECK(table.hasFocus());
    auto& undo = WindowFixture::findIn<QPushButton>(page, "undoMergeBeside");
    REQUIRE(undo.isVisible());
    QTest::mouseClick(&undo, Qt::LeftButton);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 0 && rows() == before + 3; }));
    CHECK(at.phone() == QStringLiteral("+1"));
    CHECK(becomes([&] { return !undo.isVisible(); })); // once is enough
}

TEST_CASE("a filter of the history finds what a merge brought, below its merge")
{
    Laptops at;
    at.disagree();
    at.merge();
    QTest::mouseClick(&at.find<QWidget>("rail_history"), Qt::LeftButton);
    auto& author = at.find<QComboBox>("historyAuthor");
    const int pavel = author.findData(QStringLiteral("Pavel"));
    REQUIRE(pavel > 0);
    author.setCurrentIndex(pavel);
    Q_EMIT author.activated(pavel);
    auto& table = at.find<QTableView>("historyTable");
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.model()->index(0, 1).data().toString().contains(QStringLiteral("1 of 3")));
    CHECK(table.model()->index(1, 2).data().toString().contains(QStringLiteral("Pavel")));
    CHECK(at.find<QLabel>("historyCount").text().startsWith(QStringLiteral("1 of")));
}

TEST_CASE("a merge that was undone says so, where it is opened and where its file is brought again")
{
    Laptops at;
    at.disagree();
    at.merge();
    auto& page = at.find("mergingPage");
    const auto says = [&](const QString& words) { return texts(page, "markedText").join(u'\n').contains(words); };
    CHECK(becomes([&] { return says(QStringLiteral("A backup from before it")); }));
    QTest::mouseClick(&at.find<QPushButton>("mergeSecond"), Qt::LeftButton);
    REQUIRE(becomes([&] { return Laptops::number(at.pool()) == 0; }));
    CHECK(becomes([&] { return texts(*at.window, "stripText").join(u' ').contains(QStringLiteral("undone")); }));
    at.drop(at.paths);
    REQUIRE(becomes([&] { return page.isVisible() && says(QStringLiteral("does not come in again")); }));
    QTest::keyClick(&at.find<QPushButton>("mergeFirst"), Qt::Key_Escape);
    CHECK(becomes([&] { return !page.isVisible(); }));
}

TEST_CASE("a damaged pool that does not open is recovered by one button")
{
    Laptops at;
    if (backups(at.pool()).isEmpty())
        REQUIRE(backUp(at.pool(), BackupReason::Day));
    delete at.window;
    at.window = nullptr;
    const QString path = at.file(QStringLiteral("sample.pool"));
    QFile pool(path);
    REQUIRE(pool.open(QIODevice::ReadWrite));
    REQUIRE(pool.write(QByteArray(100, 'x')) == 100);
    pool.close();
    at.window = new MainWindow(at.desk);
    at.window->open(path);
    at.window->show();
    REQUIRE(at.window->view() == nullptr);
    auto& button = WindowFixture::findIn<QPushButton>(WindowFixture::findIn(*at.window, "strip"), "stripAction");
    REQUIRE(becomes([&] { return button.isVisible(); }));
    QTest::mouseClick(&button, Qt::LeftButton);
    REQUIRE(becomes([&] { return at.window->view() != nullptr; }));
    CHECK(at.strip().contains(QStringLiteral("backup")));
    CHECK(at.pool().find<Advisor>(at.person)->has_value());
}
