#include "tests/ui/hands.h"

#include "core/people/unavailability.h"
#include "ui/forms/saving.h"
#include "ui/look/look.h"
#include "ui/planning/plan_chart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

PlanChart& openPlanning(WindowFixture& at)
{
    at.window->findChild<QAction*>(u"go_planning"_s)->trigger();
    auto& chart = at.find<PlanChart>("planChart");
    REQUIRE(becomes([&] { return chart.isVisible() && chart.current(); }));
    return chart;
}

// By the Down key.
void goTo(PlanChart& chart, const QString& family)
{
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    for (int i = 0; i < 100 && !chart.current()->name.strong.contains(family, Qt::CaseInsensitive); ++i)
        QTest::keyClick(&chart, Qt::Key_Down);
    REQUIRE(chart.current()->name.strong.contains(family, Qt::CaseInsensitive));
}

QDate march(int day)
{
    return QDate(2011, 3, 1).addDays(day - 1);
}

PlanRow rowOf(std::initializer_list<std::pair<DateRange, TimeBarKind>> bars)
{
    PlanRow row;
    for (const auto& [dates, kind] : bars)
        row.bars.push_back({dates, kind, u"Kyrgyzstan"_s, {}, {}, {}, {}});
    return row;
}

} // namespace

TEST_CASE("a plan's columns begin on Mondays and on the first of a month, and cover every day once")
{
    const PlanScale weeks(PlanScale::Unit::Weeks, QDate(2012, 3, 1), 100, 560, 56);
    CHECK(weeks.columns() == 10);
    CHECK(weeks.first() == QDate(2012, 2, 27));
    CHECK(weeks.last() == QDate(2012, 5, 6));
    CHECK(weeks.x(weeks.first()) == 100);
    CHECK(weeks.x(weeks.last().addDays(1)) == 660);
    CHECK(weeks.x(QDate(2000, 1, 1)) == 100);
    CHECK(weeks.x(QDate(2100, 1, 1)) == 660);
    const PlanScale months(PlanScale::Unit::Months, QDate(2011, 12, 31), 0, 120, 56);
    CHECK(months.columns() == 2);
    CHECK(months.last() == QDate(2012, 1, 31));
    const PlanScale narrow(PlanScale::Unit::Days, march(1), 0, 5, 56);
    CHECK(narrow.columns() == 1);
}

TEST_CASE("bars that meet lie below each other, and words stand where there is room for them")
{
    const PlanScale scale(PlanScale::Unit::Weeks, march(1), 200, 800, 56);
    Look look{lightTokens(), Type(QFont())};
    const PlanMetrics metrics = planMetrics(look);
    const auto apart =
        layOut(rowOf({{{march(1), march(4)}, TimeBarKind::Confirmed}, {{march(21), march(25)}, TimeBarKind::Workshop}}),
               scale, metrics);
    CHECK(apart.bars[0].box.height() == metrics.barHeight);
    CHECK_FALSE(apart.bars[0].isInside);
    CHECK(apart.bars[0].words.left() > apart.bars[0].box.right());
    CHECK_FALSE(apart.bars[0].words.intersects(apart.bars[1].box));

    PlanRow meeting = rowOf({{{march(1), march(18)}, TimeBarKind::Confirmed},
                             {{march(18), march(25)}, TimeBarKind::Confirmed},
                             {{march(20), {}}, TimeBarKind::Unavailable}}); // until further notice
    meeting.clashes.push_back({0, 1, {march(18), march(18)}});
    const auto met = layOut(meeting, scale, metrics);
    CHECK_FALSE(met.bars[0].box.intersects(met.bars[1].box));
    CHECK_FALSE(met.bars[1].box.intersects(met.bars[2].box));
    CHECK(met.bars[0].isInside);
    CHECK(met.bars[2].box.right() >= scale.right() - 2);
    REQUIRE(met.boxes.size() == 1);
    CHECK(met.boxes[0].left() <= scale.x(march(18)));
    CHECK(met.boxes[0].right() >= scale.x(march(19)) - 1);
    for (const auto& bar : met.bars)
        CHECK((bar.box.top() >= 0 && bar.box.bottom() < metrics.rowHeight));

    const auto outside =
        layOut(rowOf({{{march(1).addYears(-1), march(4).addYears(-1)}, TimeBarKind::Confirmed}}), scale, metrics);
    CHECK(outside.bars[0].box.isEmpty());
}

TEST_CASE("two missions of one advisor at once are told below the plan, with a way to the mission and to somebody else")
{
    for (const QString& language : {u"en"_s, u"ru"_s}) {
        WindowFixture at(language);
        auto& chart = openPlanning(at);
        goTo(chart, language == u"en" ? u"Savelyev"_s : u"Савельев"_s);
        REQUIRE(chart.current()->clashes.size() == 1);
        auto& strip = at.find("clashStrip");
        REQUIRE(strip.isVisible());
        QTest::mouseClick(&at.find("openClash"), Qt::LeftButton);
        CHECK(becomes([&] { return at.find("missionsTable").isVisible(); }));
        openPlanning(at);
        REQUIRE(becomes([&] { return at.find("replaceClash").isVisible(); })); // who was chosen is chosen still
        QTest::mouseClick(&at.find("replaceClash"), Qt::LeftButton);
        CHECK(becomes([&] { return at.find("staffingPage").isVisible(); }));
    }
}

TEST_CASE("a plan is gone through by key: rows, bars, time; Enter opens what is chosen")
{
    WindowFixture at;
    auto& chart = openPlanning(at);
    goTo(chart, u"Bulayeva"_s);
    REQUIRE_FALSE(chart.current()->bars.empty());
    const QDate first = chart.scale().first();
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.accessibleDescription().contains(u"Bishkek"_s));
    CHECK(chart.scale().first() == first);
    QTest::keyClick(&chart, Qt::Key_Return);
    CHECK(becomes([&] { return at.find("missionsTable").isVisible(); }));

    openPlanning(at);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
    CHECK(chart.scale().first() == first.addDays(7));
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
    CHECK(chart.scale().first() == first.addDays(-7));
    QTest::mouseClick(&at.find("planToday"), Qt::LeftButton);
    CHECK(chart.scale().first() == first);
    QTest::keyClick(&chart, Qt::Key_Escape);
    REQUIRE(becomes([&] { return chart.current().has_value(); }));
    goTo(chart, u"Bulayeva"_s);
    QTest::keyClick(&chart, Qt::Key_Return); // of no bar: the advisor
    CHECK(becomes([&] { return !at.find("planningRoom").isVisible(); }));
}

TEST_CASE("a plan is narrowed to an expert group, a team and those with problems, and follows what is entered")
{
    WindowFixture at;
    auto& chart = openPlanning(at);
    auto& whose = at.find<QComboBox>("planWhose");
    const auto rows = [&] { return chart.verticalScrollBar()->maximum(); };
    const int all = rows();
    REQUIRE(all > 0);
    const int team = whose.findText(u"Bishkek"_s, Qt::MatchContains);
    REQUIRE(team > 0);
    whose.setCurrentIndex(team);
    CHECK(becomes([&] { return rows() == 0; })); // three people
    REQUIRE(chart.current().has_value());
    const Id member = chart.current()->advisor;
    const size_t before = chart.current()->bars.size();
    Unavailability absence{.advisor = member, .starts = march(2), .ends = march(3)};
    REQUIRE(saveRecord(at.pool(), absence));
    CHECK(becomes([&] { return chart.current() && chart.current()->bars.size() == before + 1; }));
    whose.setCurrentIndex(whose.findText(u"CMA"_s, Qt::MatchContains));
    REQUIRE(becomes([&] { return rows() > 0; }));
    CHECK(rows() < all);
    at.find<QCheckBox>("planOnlyClashes").click();
    CHECK(becomes([&] { return chart.current() && chart.current()->clashes.size() == 1 && rows() == 0; }));
    CHECK(at.find("clashStrip").isVisible());
}

TEST_CASE("where nothing is on these days, a plan leads to the nearest mission")
{
    WindowFixture at;
    auto& chart = openPlanning(at);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
    at.find<QCheckBox>("planOnlyClashes").click(); // somebody is away until further notice
    auto& room = at.find("planningRoom");
    const auto button = [&]() -> QPushButton* {
        for (auto* each : room.findChildren<QPushButton*>())
            if (each->isVisible() && each->text().contains(u"nearest"_s))
                return each;
        return nullptr;
    };
    REQUIRE(becomes([&] { return button(); }));
    QTest::mouseClick(button(), Qt::LeftButton);
    CHECK(becomes([&] { return chart.isVisible() && chart.current(); }));
}
