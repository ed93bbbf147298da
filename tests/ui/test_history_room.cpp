#include "tests/ui/hands.h"

#include "core/people/advisor.h"
#include "ui/forms/saving.h"
#include "ui/history/history_room.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QTableView>

using namespace advisorpool;

namespace {

Id setPosition(Pool& pool, const Id& advisor, const QString& position)
{
    const auto done = setField(pool, Advisor::kind(), advisor, *Advisor::kind().field(u"position"), Value(position));
    REQUIRE(done);
    return *done;
}

QTableView& openHistory(WindowFixture& at)
{
    at.window->findChild<QAction*>(QStringLiteral("go_history"))->trigger();
    auto& table = at.find<QTableView>("historyTable");
    REQUIRE(becomes([&] { return table.isVisible() && table.model()->rowCount() > 0; }));
    return table;
}

void pick(QComboBox& box, const QString& data)
{
    const int index = box.findData(data);
    REQUIRE(index >= 0);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(&box, Qt::Key_Down);
    REQUIRE(box.currentIndex() == index);
}

QStringList changesShown(const QWidget& page)
{
    QStringList lines;
    for (const auto* line : page.findChildren<QLabel*>(QStringLiteral("fieldChange")))
        if (line->isVisible())
            lines << line->accessibleName();
    return lines;
}

MainWindow& otherWindow(const WindowFixture& at)
{
    MainWindow* other = nullptr;
    REQUIRE(becomes([&] {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget); window && window != at.window && window->view())
                other = window;
        return other != nullptr;
    }));
    return *other;
}

} // namespace

TEST_CASE("an edit shows what was and what became, and is undone from there")
{
    WindowFixture at;
    const Id id = advisorWhere(at.pool(), QStringLiteral("family_name = Aronovich"));
    const QString before = (**at.pool().find<Advisor>(id)).position;
    setPosition(at.pool(), id, QStringLiteral("Chief Inspector"));
    auto& table = openHistory(at);
    table.setCurrentIndex(table.model()->index(0, 0));
    auto& page = at.find("editPage");
    CHECK(becomes([&] {
        return changesShown(page) == QStringList{QStringLiteral("Position: %1 → Chief Inspector").arg(before)};
    }));
    QTest::mouseClick(&at.find("undoEdit"), Qt::LeftButton);
    CHECK((**at.pool().find<Advisor>(id)).position == before);
    CHECK(at.strip() == QStringLiteral("Undone."));
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier); // the undo itself
    CHECK(becomes([&] {
        return changesShown(page) == QStringList{QStringLiteral("Position: Chief Inspector → %1").arg(before)};
    }));
}

TEST_CASE("one record of an edit is undone, the others stay")
{
    WindowFixture at;
    const Id one = advisorWhere(at.pool(), QStringLiteral("family_name = Aronovich"));
    const Id two = advisorWhere(at.pool(), QStringLiteral("family_name = Povarisov"));
    const Field& position = *Advisor::kind().field(u"position");
    Edit edit(at.pool(), Label::Set);
    REQUIRE(edit.set(Advisor::kind(), one, {{&position, Value(QStringLiteral("same"))}}));
    REQUIRE(edit.set(Advisor::kind(), two, {{&position, Value(QStringLiteral("same"))}}));
    REQUIRE(edit.commit());
    auto& table = openHistory(at);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::mouseClick(&at.find(("undoRecord_" + one.text().toLatin1()).constData()), Qt::LeftButton);
    CHECK(becomes([&] { return (**at.pool().find<Advisor>(one)).position != QStringLiteral("same"); }));
    CHECK((**at.pool().find<Advisor>(two)).position == QStringLiteral("same"));
}

TEST_CASE("the history is narrowed to a person, a kind, a day and a record")
{
    WindowFixture at;
    const Id id = advisorWhere(at.pool(), QStringLiteral("family_name = Aronovich"));
    setPosition(at.pool(), id, QStringLiteral("Chief Inspector"));
    auto other = openPool(at.pool().path(), {QStringLiteral("Marta Novak"), QStringLiteral("Seminar-3"),
                                             [] { return QDateTime(QDate(2011, 3, 2), QTime(9, 0), Qt::UTC); }});
    REQUIRE(other);
    const Id theirs = setPosition(**other, id, QStringLiteral("Inspector"));
    REQUIRE(at.pool().refresh());
    auto& table = openHistory(at);
    const int all = table.model()->rowCount();
    REQUIRE(all == editsOf(at.pool()));
    REQUIRE(all > 2);

    SECTION("a person")
    {
        pick(at.find<QComboBox>("historyAuthor"), QStringLiteral("Marta Novak"));
        CHECK(table.model()->rowCount() == 1);
        CHECK(at.find<QLabel>("historyCount").text() == QStringLiteral("1 of %1").arg(all));
    }
    SECTION("a kind of record")
    {
        pick(at.find<QComboBox>("historyKind"), QStringLiteral("roster"));
        CHECK(table.model()->rowCount() == 0);
        auto& room = at.find("historyRoom");
        CHECK(WindowFixture::findIn<QLabel>(room, "emptySentence").text().contains(QString::number(all)));
        QTest::mouseClick(&WindowFixture::findIn<QAbstractButton>(room, "emptyAction"), Qt::LeftButton);
        CHECK(table.model()->rowCount() == all);
        pick(at.find<QComboBox>("historyKind"), QStringLiteral("advisor"));
        CHECK(table.model()->rowCount() >= 2);
    }
    SECTION("a day")
    {
        auto& days = at.find<QComboBox>("historyDays");
        days.setFocus();
        QTest::keyClick(&days, Qt::Key_End);
        auto& day = at.find<QDateEdit>("historyDay");
        REQUIRE(day.isVisible());
        day.setDate(QDate(2011, 3, 2));
        CHECK(table.model()->rowCount() == 1);
    }
    SECTION("a record, from its page")
    {
        findByTyping(at, QStringLiteral("Povarisov"));
        REQUIRE(becomes([&] { return at.find<QLabel>("advisorName").text().startsWith(QStringLiteral("POVARISOV")); }));
        at.find<HistoryRoom>("historyRoom").showHistoryOf(Advisor::kind(), id);
        CHECK(becomes([&] { return table.model()->rowCount() >= 2 && table.model()->rowCount() < all; }));
        CHECK(at.find<QAbstractButton>("historyRecord").text() == QStringLiteral("ARONOVICH Andrei"));
    }
    CHECK(!theirs.isNull());
}

TEST_CASE("the pool is shown as it was then, read-only, and the file goes with the window")
{
    WindowFixture at;
    const Id id = advisorWhere(at.pool(), QStringLiteral("family_name = Aronovich"));
    const QString before = (**at.pool().find<Advisor>(id)).position;
    const int advisors = advisorsWhere(at.pool(), {});
    auto later = openPool(at.pool().path(), {QStringLiteral("Pavel Orlov"), QStringLiteral("Seminar-3"),
                                             [] { return QDateTime(QDate(2011, 3, 2), QTime(9, 0), Qt::UTC); }});
    REQUIRE(later);
    setPosition(**later, id, QStringLiteral("Inspector"));
    REQUIRE(removeRecord(**later, Advisor::kind(), advisorWhere(at.pool(), QStringLiteral("family_name = Povarisov"))));
    REQUIRE(at.pool().refresh());
    auto& table = openHistory(at);
    table.setCurrentIndex(table.model()->index(2, 0)); // the last one before
    QTest::mouseClick(&at.find("poolAsOf"), Qt::LeftButton);

    MainWindow& then = otherWindow(at);
    Pool& old = then.view()->pool();
    CHECK(!old.isWritable());
    CHECK((**old.find<Advisor>(id)).position == before);
    CHECK(advisorsWhere(old, {}) == advisors);
    CHECK((**at.pool().find<Advisor>(id)).position == QStringLiteral("Inspector"));
    CHECK(WindowFixture::findIn<QLabel>(*then.view(), "stripText").text().contains(QStringLiteral("as of")));
    CHECK_FALSE(WindowFixture::findIn<QWidget>(*then.view(), "backupNote").isVisible()); // it needs none
    CHECK(WindowFixture::findIn<QWidget>(*then.view(), "railHead")
              .accessibleName()
              .endsWith(QStringLiteral("as it was then")));
    const QString path = old.path();
    CHECK(QFile::exists(path));
    then.close();
    CHECK(becomes([&] { return !QFile::exists(path); }));
}
