#include "tests/ui/hands.h"

#include "core/accreditation/expert_group.h"
#include "core/accreditation/stage_sql.h"
#include "core/accreditation/standings.h"
#include "core/missions/field_queue.h"
#include "core/people/advisor.h"
#include "ui/advisors/advisors_room.h"
#include "ui/forms/saving.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

Id aronovich(WindowFixture& at)
{
    const Id id = advisorWhere(at.pool(), u"family_name = Aronovich"_s);
    at.find<AdvisorsRoom>("advisorsRoom").showRecord(Advisor::kind().name, id);
    REQUIRE(becomes([&] { return at.find("section_accreditation").isVisible(); }));
    return id;
}

std::optional<Step> stageOf(WindowFixture& at, const Id& advisor, const QString& group)
{
    const auto all = standingsOf(at.pool(), advisor);
    REQUIRE(all);
    for (const Standing& standing : *all)
        if (standing.expertGroup == ExpertGroup::kind().idOfCode(group))
            return standing.stage;
    return std::nullopt;
}

void choose(WindowFixture& at, const char* box, const QVariant& data)
{
    auto& combo = at.find<QComboBox>(box);
    const int index = combo.findData(data);
    REQUIRE(index >= 0);
    combo.setFocus();
    while (combo.currentIndex() != index) // by the arrow keys
        QTest::keyClick(&combo, combo.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

QString missing(WindowFixture& at)
{
    return at.find("stillMissing").accessibleName();
}

QString noteIn(WindowFixture& at)
{
    auto& note = WindowFixture::findIn<QLabel>(at.find("stepForm"), "fieldNoteText");
    return note.isVisible() ? note.text() : QString();
}

QTableView& openRoom(WindowFixture& at, const char* part, const char* table)
{
    at.window->findChild<QAction*>(u"go_accreditation"_s)->trigger();
    QTest::mouseClick(&at.find(part), Qt::LeftButton);
    return at.find<QTableView>(table);
}

} // namespace

TEST_CASE("an advisor's page says why the stage is what it is, and what is missing next, in both languages")
{
    const QString language = GENERATE(u"en"_s, u"ru"_s);
    WindowFixture at(language);
    aronovich(at);
    const QString why = at.find<QLabel>("why").text();
    CHECK(why.contains(u"Aigul Lewitina"));
    CHECK_FALSE(why.contains(u".."));
    CHECK(why.contains(language == u"en" ? u"Workshop:"_s : u"Семинар:"_s));
    CHECK(missing(at) == (language == u"en"
                              ? u"Still missing: one evaluated in-field mission under an accredited CMA."_s
                              : u"Не хватает: выездной миссии с оценкой под руководством аккредитованного CMA."_s));
}

TEST_CASE("nobody is accredited through the form without a mission, unless the step says why")
{
    const QString language = GENERATE(u"en"_s, u"ru"_s);
    WindowFixture at(language);
    const Id id = aronovich(at);
    QTest::mouseClick(&at.find("add_accreditation"), Qt::LeftButton);
    CHECK(at.find<QComboBox>("stepWhat").currentData().toInt() ==
          static_cast<int>(Step::Accredited)); // what comes next
    const int edits = editsOf(at.pool());
    QTest::mouseClick(&at.find("stepSave"), Qt::LeftButton);
    CHECK(editsOf(at.pool()) == edits);
    CHECK(noteIn(at).contains(language == u"en" ? u"in-field mission"_s : u"миссии"_s));
    auto& reason = at.find<QLineEdit>("stepReason");
    CHECK(reason.hasFocus());
    QTest::keyClicks(&reason, u"Led two missions before the pool"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    CHECK(becomes([&] { return stageOf(at, id, u"CMA"_s) == Step::Accredited; }));
    CHECK(becomes([&] { return !at.window->findChild<QWidget*>(u"stepForm"_s); }));
    undoByKey(at);
    CHECK(becomes([&] { return stageOf(at, id, u"CMA"_s) == Step::PreAccredited; }));
}

TEST_CASE("a day that is none stays in its field, with what to do")
{
    WindowFixture at;
    aronovich(at);
    QTest::mouseClick(&at.find("add_accreditation"), Qt::LeftButton);
    auto& day = at.find<QLineEdit>("stepDay");
    day.setFocus();
    day.selectAll();
    QTest::keyClicks(&day, u"soon"_s);
    QTest::keyClick(&day, Qt::Key_Return);
    CHECK(noteIn(at).contains(u"Write a day"));
    CHECK(day.text() == u"soon");
    QTest::keyClick(&day, Qt::Key_Escape);
    CHECK(becomes([&] { return !at.window->findChild<QWidget*>(u"stepForm"_s); }));
}

TEST_CASE("a signed step is corrected by another that says why; a withdrawal needs a reason")
{
    WindowFixture at;
    const Id id = aronovich(at);
    QTest::mouseClick(&at.find("steps_CMA"), Qt::LeftButton);
    const auto steps = countingSteps(at.pool(), id);
    REQUIRE(steps);
    const auto decision = std::find_if(steps->begin(), steps->end(),
                                       [](const AccreditationStep& step) { return step.step == Step::PreAccredited; });
    REQUIRE(decision != steps->end());
    const QByteArray correct = "correct_" + decision->id.text().toLatin1();
    REQUIRE(becomes([&] { return at.window->findChild<QWidget*>(QString::fromLatin1(correct)); }));
    CHECK_FALSE(at.window->findChild<QWidget*>(u"sign_"_s + decision->id.text())); // it is signed
    QTest::mouseClick(&at.find(correct.constData()), Qt::LeftButton);
    REQUIRE(becomes([&] { return at.window->findChild<QWidget*>(u"stepForm"_s); }));
    choose(at, "stepWhat", static_cast<int>(Step::Withdrawn));
    QTest::mouseClick(&at.find("stepSave"), Qt::LeftButton);
    CHECK(noteIn(at).contains(u"reason"));
    QTest::keyClicks(&at.find<QLineEdit>("stepReason"), u"At the administration's request"_s);
    QTest::keyClick(&at.find<QLineEdit>("stepReason"), Qt::Key_Return);
    CHECK(becomes([&] { return stageOf(at, id, u"CMA"_s) == Step::Withdrawn; }));
    CHECK((**at.pool().find<AccreditationStep>(decision->id)).step == Step::PreAccredited); // as it was signed
}

TEST_CASE("a step is signed where it stands")
{
    WindowFixture at;
    const Id id = aronovich(at);
    QTest::mouseClick(&at.find("add_accreditation"), Qt::LeftButton);
    choose(at, "stepGroup", ExpertGroup::kind().idOfCode(u"ET"_s).text());
    choose(at, "stepWhat", static_cast<int>(Step::Nominated));
    QTest::mouseClick(&at.find("stepSave"), Qt::LeftButton);
    REQUIRE(becomes([&] { return stageOf(at, id, u"ET"_s) == Step::Nominated; }));
    REQUIRE(becomes([&] { return at.window->findChild<QWidget*>(u"steps_ET"_s); }));
    QTest::mouseClick(&at.find("steps_ET"), Qt::LeftButton);
    const auto steps = countingSteps(at.pool(), id);
    const auto nomination = std::find_if(steps->begin(), steps->end(), [](const AccreditationStep& step) {
        return step.expertGroup == ExpertGroup::kind().idOfCode(u"ET"_s);
    });
    REQUIRE(nomination != steps->end());
    const QByteArray sign = "sign_" + nomination->id.text().toLatin1();
    REQUIRE(becomes([&] { return at.window->findChild<QWidget*>(QString::fromLatin1(sign)); }));
    QTest::mouseClick(&at.find(sign.constData()), Qt::LeftButton);
    CHECK(becomes([&] { return (**at.pool().find<AccreditationStep>(nomination->id)).signedOn.isValid(); }));
    CHECK((**at.pool().find<AccreditationStep>(nomination->id)).decidedBy == u"Ilse Maes");
}

TEST_CASE("the in-field queue shows who waits longest first, narrows to a group, and opens the advisor by Enter")
{
    const QString language = GENERATE(u"en"_s, u"ru"_s);
    WindowFixture at(language);
    QTableView& table = openRoom(at, "part_queue", "queueTable");
    const auto queue = fieldQueue(at.pool());
    REQUIRE(queue);
    REQUIRE(queue->size() > 10);
    REQUIRE(becomes([&] { return table.model()->rowCount() == static_cast<int>(queue->size()); }));
    for (size_t i = 1; i < queue->size(); ++i)
        CHECK((*queue)[i - 1].standing.since <= (*queue)[i].standing.since);

    auto& group = at.find<QComboBox>("queueGroup");
    group.setFocus();
    QTest::keyClick(&group, Qt::Key_Down);
    CHECK(table.model()->rowCount() < static_cast<int>(queue->size()));
    QTest::keyClick(&group, Qt::Key_Up);
    const auto saysFits = [&] {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 3).data().toString().contains(language == u"en" ? u"would fit"_s
                                                                                          : u"подошл"_s))
                return true;
        return false;
    };
    CHECK(becomes(saysFits)); // once the shortlists of the missions to come were asked

    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Down);
    const Id second = (*queue)[1].advisor;
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(becomes([&] { return at.find("advisorsRoom").isVisible(); }));
    const auto person = at.pool().find<Advisor>(second);
    CHECK(at.find<QLabel>("advisorName")
              .text()
              .contains(language == u"en" ? (*person)->givenName : (*person)->givenNameRu));
}

TEST_CASE("what runs out is listed for 3, 6 and 12 months; without a validity the room says where to set one")
{
    WindowFixture at;
    QTableView& table = openRoom(at, "part_expiring", "expiringTable");
    const auto rowsFor = [&](const char* button, int months) {
        QTest::mouseClick(&at.find(button), Qt::LeftButton);
        const auto expiring = expiringStandings(at.pool(), at.pool().session().today().addMonths(months));
        REQUIRE(expiring);
        const int rows = static_cast<int>(expiring->size());
        CHECK(becomes([&] { return table.model()->rowCount() == rows; }));
        return rows;
    };
    const int three = rowsFor("expiring_3", 3);
    CHECK(three > 0);
    CHECK(rowsFor("expiring_6", 6) >= three);
    const int twelve = rowsFor("expiring_12", 12);
    CHECK(twelve > three);
    CHECK(table.model()->index(0, 3).data().toString() == u"lapsed");

    auto group = at.pool().find<ExpertGroup>(ExpertGroup::kind().idOfCode(u"ET"_s));
    REQUIRE(group);
    (*group)->validityMonths.reset();
    REQUIRE(saveRecord(at.pool(), **group));
    CHECK(becomes([&] { return table.model()->rowCount() == 0; }));
    auto& empty = at.find("accreditationRoom");
    const auto labels = empty.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"no expert group has a validity");
    }));
}

TEST_CASE("an expert group's validity is set on its page, refused where it means nothing, and undone")
{
    WindowFixture at;
    QTableView& table = openRoom(at, "part_groups", "groupsTable");
    table.setFocus();
    const auto lmd = ExpertGroup::kind().idOfCode(u"LMD"_s);
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, 0).data().toString().startsWith(u"LMD"))
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                              table.visualRect(table.model()->index(row, 0)).center());
    auto& page = at.find("groupPage");
    QLineEdit& input = editValue(page, "validity_months");
    typeInto(input, u"0"_s);
    QTest::keyClick(&input, Qt::Key_Return);
    CHECK_FALSE((**at.pool().find<ExpertGroup>(lmd)).validityMonths);
    input.selectAll();
    QTest::keyClicks(&input, u"36"_s);
    QTest::keyClick(&input, Qt::Key_Return);
    CHECK((**at.pool().find<ExpertGroup>(lmd)).validityMonths == 36);
    undoByKey(at);
    CHECK(becomes([&] { return !(**at.pool().find<ExpertGroup>(lmd)).validityMonths; }));
}

TEST_CASE("a new expert group is made with the first value that is entered")
{
    WindowFixture at;
    openRoom(at, "part_groups", "groupsTable");
    QTest::mouseClick(&at.find("addGroup"), Qt::LeftButton);
    QLineEdit& code = focusedInput();
    QTest::keyClicks(&code, u"XPT"_s);
    QTest::keyClick(&code, Qt::Key_Return);
    CHECK(becomes([&] { return !expertGroupCoded(at.pool(), u"XPT"_s)->isNull(); }));
}

TEST_CASE("until when one holds, how long one waits and what is missing next stand in the table of advisors")
{
    WindowFixture at;
    at.waitForRows(214);
    auto& table = at.find<QTableView>("advisorsTable");
    const auto* model = table.model();
    const auto columnBy = [&](const char* action) {
        auto& menu = at.find<QMenu>("columnsMenu");
        QMetaObject::invokeMethod(&menu, "aboutToShow");
        auto* chosen = menu.findChild<QAction*>(QString::fromLatin1(action));
        REQUIRE(chosen);
        chosen->trigger();
        const int column = model->columnCount() - 1;
        CHECK_FALSE(table.isColumnHidden(column));
        return column;
    };
    const auto words = [&](int column) {
        QSet<QString> all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, column).data().toString();
        return all;
    };
    const int next = columnBy("column_next_step");
    REQUIRE(becomes([&] { return words(next).contains(QStringLiteral("in-field mission")); }));
    CHECK(model->headerData(next, Qt::Horizontal).toString() == QStringLiteral("Missing next: CMA"));
    table.horizontalHeader()->setSortIndicator(next, Qt::AscendingOrder); // no roster is sorted by it
    CHECK(table.horizontalHeader()->sortIndicatorSection() != next);
    const int waiting = columnBy("column_waiting");
    REQUIRE(becomes([&] { return words(waiting).size() > 1; }));
    columnBy("column_expires");
}
