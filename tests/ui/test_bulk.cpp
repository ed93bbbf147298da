#include "tests/ui/hands.h"

#include "core/people/advisor.h"
#include "core/people/expertise.h"
#include "core/people/language_skill.h"
#include "ui/forms/saving.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTimer>

using namespace advisorpool;

namespace {

// The first three of the list.
std::vector<Id> selectThree(WindowFixture& at)
{
    at.waitForRows(advisorsWhere(at.pool(), {}));
    clickRow(at, 0);
    clickRow(at, 2, Qt::ShiftModifier);
    REQUIRE(at.find("bulkPage").isVisible());
    CHECK(at.find<QLabel>("bulkTitle").text() == QStringLiteral("3 advisors selected"));
    std::vector<Id> ids;
    for (int row = 0; row < 3; ++row) {
        const QString name = at.find<QTableView>("advisorsTable").model()->index(row, 0).data().toString();
        ids.push_back(advisorWhere(at.pool(), QStringLiteral("family_name ~ \"%1\"").arg(name.section(u' ', 0, 0))));
    }
    return ids;
}

} // namespace

TEST_CASE("a value is set for several advisors as one edit, and one undo takes it back")
{
    WindowFixture at;
    const auto left = QStringLiteral("status = left");
    const int before = advisorsWhere(at.pool(), left);
    selectThree(at);
    const int edits = editsOf(at.pool());
    QTest::mouseClick(&at.find("bulk_status_value"), Qt::LeftButton);
    QLineEdit& input = focusedInput();
    input.selectAll();
    QTest::keyClicks(&input, QStringLiteral("left the pool"));
    QTest::keyClick(&input, Qt::Key_Return);
    CHECK(advisorsWhere(at.pool(), left) == before + 3);
    CHECK(editsOf(at.pool()) == edits + 1);
    CHECK(at.find<QLabel>("bulk_status_value").text() == QStringLiteral("left the pool"));
    auto* undo = at.window->findChild<QAction*>(QStringLiteral("undoAction"));
    CHECK(becomes([&] { return undo->text().contains(QStringLiteral("and 2 more")); }));
    CHECK(at.find("bulkPage").isVisible());
    undoByKey(at);
    CHECK(becomes([&] { return advisorsWhere(at.pool(), left) == before; }));
}

TEST_CASE("values that differ are not shown as one")
{
    WindowFixture at;
    at.waitForRows(advisorsWhere(at.pool(), {}));
    at.find<QTableView>("advisorsTable").setFocus();
    QTest::keyClick(&at.find<QTableView>("advisorsTable"), Qt::Key_A, Qt::ControlModifier);
    REQUIRE(at.find("bulkPage").isVisible());
    CHECK(at.find<QLabel>("bulk_administration_value").text() == QStringLiteral("various"));
}

TEST_CASE("a language and a subject are given to several advisors at once")
{
    WindowFixture at;
    const auto ids = selectThree(at);
    const int edits = editsOf(at.pool());
    auto& language = at.find<QLineEdit>("bulkNewLanguage");
    language.setFocus();
    QTest::keyClicks(&language, QStringLiteral("Esperanto"));
    auto& level = at.find<QComboBox>("bulkLevelOfLanguage");
    level.setCurrentIndex(level.findData(static_cast<int>(Level::B1)));
    QTest::mouseClick(&at.find("bulkAddLanguage"), Qt::LeftButton);
    CHECK(advisorsWhere(at.pool(), QStringLiteral("language(eo) >= b1")) == 3);
    CHECK(editsOf(at.pool()) == edits + 1);

    auto& subject = at.find<QLineEdit>("bulkNewSubject");
    subject.setFocus();
    QTest::keyClicks(&subject, QStringLiteral("Valuation"));
    QTest::mouseClick(&at.find("bulkAddSubject"), Qt::LeftButton);
    for (const Id& id : ids) {
        const auto known = recordsOf<Expertise>(at.pool(), id);
        CHECK(std::any_of(known->begin(), known->end(), [&](const Expertise& one) {
            return (**at.pool().find<Subject>(one.subject)).code == QStringLiteral("valuation");
        }));
    }
    undoByKey(at);
    REQUIRE(becomes([&] { return editsOf(at.pool()) == edits + 3; }));
    undoByKey(at);
    CHECK(becomes([&] { return advisorsWhere(at.pool(), QStringLiteral("language(eo)")) == 0; }));
}

TEST_CASE("several advisors are deleted as one edit, and come back with one undo")
{
    WindowFixture at;
    const int all = advisorsWhere(at.pool(), {});
    selectThree(at);
    SECTION("by the page's button")
    {
        QTest::mouseClick(&at.find("bulkDelete"), Qt::LeftButton);
    }
    SECTION("by the key")
    {
        QTest::keyClick(&at.find<QTableView>("advisorsTable"), Qt::Key_Delete);
    }
    at.waitForRows(all - 3);
    CHECK(at.strip().contains(QStringLiteral("3")));
    undoByKey(at);
    at.waitForRows(all);
}

TEST_CASE("an advisor is erased after a question that says what it means, and can't be brought back")
{
    WindowFixture at;
    findByTyping(at, QStringLiteral("Aronovich"));
    REQUIRE(becomes([&] { return at.find<QLabel>("advisorName").text() == QStringLiteral("ARONOVICH Andrei"); }));
    const Id id = advisorWhere(at.pool(), QStringLiteral("family_name = Aronovich"));
    const auto answer = [&](const char* button) {
        bool asked = false;
        QTimer::singleShot(0, at.window, [&, button] {
            QWidget* question = QApplication::activeModalWidget();
            REQUIRE(question);
            REQUIRE(question->objectName() == QStringLiteral("eraseQuestion"));
            asked = true;
            QTest::mouseClick(&WindowFixture::findIn<QAbstractButton>(*question, button), Qt::LeftButton);
        });
        at.window->findChild<QAction*>(QStringLiteral("eraseAction"))->trigger();
        CHECK(asked);
    };
    SECTION("kept")
    {
        answer("eraseKeep");
        CHECK((**at.pool().record(Advisor::kind(), id)).isAlive());
    }
    SECTION("erased")
    {
        answer("eraseConfirm");
        const auto record = at.pool().record(Advisor::kind(), id);
        REQUIRE(record);
        CHECK((!*record || (**record).erased));
        CHECK(advisorsWhere(at.pool(), QStringLiteral("family_name = Aronovich")) == 0);
        CHECK(at.strip() == QStringLiteral("Erased for good."));
        QTest::qWait(30);
        QApplication::setActiveWindow(at.window);
        QTest::keyClick(at.window, Qt::Key_Z, Qt::ControlModifier);
        CHECK(advisorsWhere(at.pool(), QStringLiteral("family_name = Aronovich")) == 0);
    }
}
