#include "tests/ui/hands.h"

#include "core/accreditation/expert_group.h"
#include "core/rosters/filter_sql.h"
#include "core/workshops/workshop.h"
#include "ui/coverage/heat_map.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTableView>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

HeatMap& openCoverage(WindowFixture& at)
{
    at.window->findChild<QAction*>(u"go_coverage"_s)->trigger();
    auto& map = at.find<HeatMap>("heatMap");
    REQUIRE(becomes([&] { return map.isVisible() && map.currentIndex().isValid(); }));
    return map;
}

const HeatModel& modelOf(const HeatMap& map)
{
    return *static_cast<const HeatModel*>(map.model());
}

// By the arrow keys, to the cell with most people.
void goToLargest(HeatMap& map)
{
    const HeatModel& model = modelOf(map);
    QModelIndex largest = model.index(0, 0);
    for (int row = 0; row < model.rowCount() - 1; ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.cell(model.index(row, column)).people > model.cell(largest).people)
                largest = model.index(row, column);
    map.setFocus();
    for (int i = 0; i < 100 && map.currentIndex() != largest; ++i) {
        const QModelIndex now = map.currentIndex();
        QTest::keyClick(&map, now.row() < largest.row()         ? Qt::Key_Down
                              : now.row() > largest.row()       ? Qt::Key_Up
                              : now.column() < largest.column() ? Qt::Key_Right
                                                                : Qt::Key_Left);
    }
    REQUIRE(map.currentIndex() == largest);
}

} // namespace

TEST_CASE("coverage opens on the thinnest place, and Enter shows a cell's people, as many as it says")
{
    const QString language = GENERATE(u"en"_s, u"ru"_s);
    WindowFixture at(language);
    HeatMap& map = openCoverage(at);
    const HeatModel& model = modelOf(map);
    REQUIRE_FALSE(model.thin().isEmpty());
    CHECK(map.currentIndex() == model.thin().front());
    CHECK(at.find<QLabel>("coverageSentence").text() == model.sentence(map.currentIndex()));
    CHECK(at.find<QListView>("thinPlaces").model()->rowCount() == model.thin().size());

    goToLargest(map);
    const int people = model.cell(map.currentIndex()).people;
    REQUIRE(people > 0);
    CHECK(at.find<QLabel>("coverageSentence").text() == model.sentence(map.currentIndex()));
    QTest::keyClick(&map, Qt::Key_Return);
    CHECK(becomes([&] { return at.find("advisorsRoom").isVisible(); }));
    CHECK(becomes([&] { return at.find<QTableView>("advisorsTable").model()->rowCount() == people; }));
}

TEST_CASE("a thin place leads to a workshop in its language, for its expert group")
{
    WindowFixture at(u"en"_s);
    HeatMap& map = openCoverage(at);
    auto& list = at.find<QListView>("thinPlaces");
    const QModelIndex last = list.model()->index(list.model()->rowCount() - 1, 0);
    list.scrollTo(last);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(last).center());
    const QModelIndex place = modelOf(map).thin().back();
    REQUIRE(map.currentIndex() == place);
    const QString spoken = modelOf(map).row(place.row()).language;
    const CoverageLane lane = modelOf(map).coverage().lanes[static_cast<size_t>(place.column())];
    QTest::mouseClick(&at.find("coveragePlan"), Qt::LeftButton);
    CHECK(becomes([&] { return at.find("workshopsRoom").isVisible(); }));
    bool isPlanned = false;
    REQUIRE(at.pool().tables().readAll(Workshop::kind(), [&](const Record& record) {
        const auto workshop = fromRecord<Workshop>(record);
        isPlanned |= workshop.titleEn.isEmpty() && workshop.languages == spoken &&
                     workshop.expertGroup == lane.expertGroup && workshop.subject == lane.subject;
        return true;
    }));
    CHECK(isPlanned);
}

TEST_CASE("coverage counts anew as its choices and the pool change")
{
    WindowFixture at(u"en"_s);
    HeatMap& map = openCoverage(at);
    const HeatModel& model = modelOf(map);
    const int accredited = model.coverage().all.people;
    QTest::mouseClick(&at.find("who_pre_accredited"), Qt::LeftButton);
    CHECK(model.coverage().all.people > accredited);
    QTest::mouseClick(&at.find("by_region"), Qt::LeftButton);
    CHECK(model.columnCount() == 6);
    QTest::mouseClick(&at.find("by_group"), Qt::LeftButton);
    QTest::mouseClick(&at.find("who_accredited"), Qt::LeftButton);

    const auto count = [&] { return model.coverage().all.people; };
    Edit edit{at.pool(), Label::Set};
    const Id one = advisorWhere(at.pool(), u"stage(CMA) >= accredited"_s);
    auto advisor = at.pool().find<Advisor>(one).value();
    advisor->status = AdvisorStatus::Left;
    REQUIRE(edit.save(*advisor));
    REQUIRE(edit.commit());
    CHECK(becomes([&] { return count() == accredited - 1; }));
}
