#include "tests/ui/hands.h"

#include "core/rosters/roster.h"
#include "ui/advisors/advisors_room.h"
#include "ui/advisors/condition.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTimer>

using namespace advisorpool;

namespace {

const auto filter = QStringLiteral("language(ru) >= b2");

// The first filter of the menu: Russian, at least B2.
void addLanguageFilter(WindowFixture& at)
{
    QTest::mouseClick(&at.find("addFilter"), Qt::LeftButton);
    choose(at.find<QMenu>("filterMenu"), "addFilter_0");
    QTest::keyClick(&at.find("conditionEditor"), Qt::Key_Escape);
    at.waitForRows(advisorsWhere(at.pool(), filter));
}

void saveAs(WindowFixture& at, const QString& name)
{
    QLineEdit* input = nullptr;
    REQUIRE(becomes([&] {
        for (auto* one : at.window->findChildren<QLineEdit*>(QStringLiteral("rosterName")))
            input = one->isVisible() ? one : input;
        return input != nullptr;
    }));
    input->selectAll();
    typeInto(*input, name);
    QTest::keyClick(input, Qt::Key_Return);
}

std::vector<Roster> rosters(Pool& pool)
{
    std::vector<Roster> all;
    REQUIRE(pool.tables().readAll(Roster::kind(), [&](const Record& record) {
        if (record.isAlive())
            all.push_back(fromRecord<Roster>(record));
        return true;
    }));
    return all;
}

QMenu& openMenu(WindowFixture& at)
{
    QTest::mouseClick(&at.find("rosters"), Qt::LeftButton);
    return at.find<QMenu>("rostersMenu");
}

QString textOf(WindowFixture& at)
{
    return at.find<QAbstractButton>("rosters").text();
}

void reopen(WindowFixture& at)
{
    at.window->close();
    at.window = &at.openWindow();
}

QStringList headings(const QTableView& table)
{
    QStringList shown;
    const QHeaderView& header = *table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place)
        if (!header.isSectionHidden(header.logicalIndex(place)))
            shown << table.model()->headerData(header.logicalIndex(place), Qt::Horizontal).toString();
    return shown;
}

} // namespace

TEST_CASE("what is shown is saved as a roster, chosen again, changed, renamed and deleted")
{
    WindowFixture at;
    const int all = advisorsWhere(at.pool(), {});
    const int russian = advisorsWhere(at.pool(), filter);
    REQUIRE(russian < all);
    at.waitForRows(all);
    CHECK(!at.find("rosters").isVisible());
    addLanguageFilter(at);
    QTest::mouseClick(&at.find("rosters"), Qt::LeftButton);
    saveAs(at, QStringLiteral("Russian speakers"));
    REQUIRE(rosters(at.pool()).size() == 1);
    const Roster saved = rosters(at.pool()).front();
    CHECK(saved.name == QStringLiteral("Russian speakers"));
    CHECK(saved.filter == filter);
    CHECK(saved.columns.contains(QStringLiteral("family_name")));
    CHECK(saved.sort.startsWith(QStringLiteral("family_name")));
    CHECK(textOf(at) == saved.name);

    choose(openMenu(at), "everybody");
    at.waitForRows(all);
    CHECK(textOf(at) == QStringLiteral("Rosters"));
    choose(openMenu(at), ("roster_" + saved.id.text().toLatin1()).constData());
    at.waitForRows(russian);
    CHECK(textOf(at) == saved.name);

    auto& chip = at.find<QAbstractButton>("filterChip_0");
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Delete);
    at.waitForRows(all);
    CHECK(textOf(at).contains(QStringLiteral("changed")));
    choose(openMenu(at), "saveRoster");
    REQUIRE(becomes([&] { return rosters(at.pool()).front().filter.isEmpty(); }));
    CHECK(textOf(at) == saved.name);

    choose(openMenu(at), "renameRoster");
    saveAs(at, QStringLiteral("All of them"));
    CHECK(rosters(at.pool()).front().name == QStringLiteral("All of them"));
    CHECK(textOf(at) == QStringLiteral("All of them"));

    choose(openMenu(at), "deleteRoster");
    CHECK(becomes([&] { return rosters(at.pool()).empty(); }));
    undoByKey(at);
    CHECK(becomes([&] { return rosters(at.pool()).size() == 1; }));
}

TEST_CASE("two rosters can't have one name")
{
    WindowFixture at;
    addLanguageFilter(at);
    QTest::mouseClick(&at.find("rosters"), Qt::LeftButton);
    saveAs(at, QStringLiteral("March"));
    choose(openMenu(at), "saveRosterAs");
    saveAs(at, QStringLiteral("march"));
    CHECK(rosters(at.pool()).size() == 1);
    CHECK(WindowFixture::findIn<QLabel>(at.find("namePopup"), "fieldNoteText").isVisible());
}

TEST_CASE("filter, roster, columns, their order and the sorting are there again when the window is opened anew")
{
    WindowFixture at;
    addLanguageFilter(at);
    QTest::mouseClick(&at.find("rosters"), Qt::LeftButton);
    saveAs(at, QStringLiteral("Russian speakers"));
    {
        auto& columns = at.find<QAbstractButton>("columns");
        auto& menu = at.find<QMenu>("columnsMenu");
        QTimer::singleShot(0, &menu, [&] { choose(menu, "column_6"); }); // the e-mail address
        QTest::mouseClick(&columns, Qt::LeftButton);                     // shows the menu until something is chosen
    }
    auto* table = &at.find<QTableView>("advisorsTable");
    REQUIRE(headings(*table).contains(QStringLiteral("E-mail")));
    auto* header = table->horizontalHeader();
    header->moveSection(header->visualIndex(6), 1);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(1) + 20, header->height() / 2));
    CHECK(header->sortIndicatorSection() == 1);
    const QStringList before = headings(*table);
    CHECK(before.value(1) == QStringLiteral("E-mail"));
    CHECK(textOf(at).contains(QStringLiteral("changed")));

    reopen(at);
    at.waitForRows(advisorsWhere(at.pool(), filter));
    table = &at.find<QTableView>("advisorsTable");
    CHECK(becomes([&] { return headings(*table) == before; }));
    CHECK(table->horizontalHeader()->sortIndicatorSection() == 1);
    CHECK(at.find<QAbstractButton>("filterChip_0").text() == QStringLiteral("Russian ≥ B2"));
    CHECK(textOf(at).contains(QStringLiteral("Russian speakers")));
    CHECK(at.find<AdvisorsRoom>("advisorsRoom").asShown().columns.contains(QStringLiteral("email")));
}

TEST_CASE("a filter written on the console becomes the chips that say the same")
{
    const auto text = GENERATE(QStringLiteral("language(ru) >= b2 and stage(CMA) >= pre_accredited"),
                               QStringLiteral("not country = KG and free(2011-03-07, 2011-03-18)"),
                               QStringLiteral("text ~ \"single window\" and region = EUR"),
                               QStringLiteral("facilitates(ru) and expertise(valuation) >= 2"),
                               QStringLiteral("stage(TOA, valuation) = accredited or status = left"),
                               QStringLiteral("unknown(email)"), QStringLiteral("country in (KG, KZ)"),
                               QStringLiteral("administration = \"Federal Customs Service\""), QString());
    const auto parsed = parseFilter(text);
    REQUIRE(parsed);
    INFO(text.toStdString());
    CHECK(filterOf(conditionsOf(*parsed)) == *parsed);
}

TEST_CASE("what no chip has words for stands as it was written")
{
    const auto parsed = parseFilter(QStringLiteral("status = active and (country = KG or country = KZ)"));
    REQUIRE(parsed);
    const auto conditions = conditionsOf(*parsed);
    REQUIRE(conditions.size() == 2);
    CHECK(conditions[0].what == Condition::What::Status);
    CHECK(conditions[1].what == Condition::What::Expression);
    CHECK(conditions[1].value == QStringLiteral("country = KG or country = KZ"));
}

TEST_CASE("an empty list says which filter to take away, and how many fit then")
{
    WindowFixture at;
    addLanguageFilter(at);
    QTest::mouseClick(&at.find("addFilter"), Qt::LeftButton);
    choose(at.find<QMenu>("filterMenu"), "addFilter_8"); // the text
    auto& text = at.find<QLineEdit>("condition_text");
    typeInto(text, QStringLiteral("nobody writes this"));
    QTest::keyClick(&text, Qt::Key_Return);
    at.waitForRows(0);
    const int fit = advisorsWhere(at.pool(), filter);
    auto& list = at.find("advisorsList");
    auto& sentence = WindowFixture::findIn<QLabel>(list, "emptySentence");
    CHECK(becomes([&] { return sentence.text().contains(QString::number(fit)); }));
    QTest::mouseClick(&WindowFixture::findIn<QAbstractButton>(list, "emptyAction"), Qt::LeftButton);
    at.waitForRows(fit);
}
