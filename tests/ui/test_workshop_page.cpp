// What once went wrong on a workshop's pages, by the hands of somebody who only had the help to read.
#include "tests/ui/hands.h"

#include "core/accreditation/accreditation_step.h"
#include "core/people/advisor.h"
#include "core/pool/related.h"
#include "core/workshops/participation.h"
#include "core/workshops/requirement.h"
#include "core/workshops/workshop.h"
#include "ui/workshops/workshops_room.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// On a page of the workshop that starts on that day.
struct Page : WindowFixture
{
    Page(QDate starts, int page, const QString& author = {}) : WindowFixture(u"en"_s)
    {
        if (!author.isEmpty())
            pool().setSession(
                {author, u"laptop"_s, [] { return QDateTime(QDate(2011, 2, 24), QTime(9, 0), Qt::UTC); }});
        REQUIRE(pool().tables().readAll(Workshop::kind(), [&](const Record& record) {
            if (record.isAlive() && fromRecord<Workshop>(record).starts == starts)
                workshop = record.id;
            return true;
        }));
        window->findChild<QAction*>(u"go_workshops"_s)->trigger();
        find<WorkshopsRoom>("workshopsRoom").showRecord(u"workshop"_s, workshop);
        find<QTabBar>("workshopTabs").setCurrentIndex(page);
    }
    void press(const char* name)
    {
        auto& button = find<QAbstractButton>(name);
        REQUIRE(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    std::vector<Participation> parts() { return *ownedBy<Participation>(pool(), workshop); }
    QTableView& choosing(const char* table, int row)
    {
        auto& view = find<QTableView>(table);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(row, 0)).center());
        return view;
    }

    Id workshop;
};

const QDate riga(2011, 5, 2);
enum { Plan, Participants, Attendances, Marks, Together, Decisions };

} // namespace

TEST_CASE("a workshop's languages are typed as they are shown")
{
    Page at(riga, Plan);
    QWidget& plan = at.find("workshopTab_plan");
    const auto type = [&](const QString& text) {
        QLineEdit& input = editValue(plan, "languages");
        input.selectAll();
        typeInto(input, text);
        QTest::keyClick(&input, Qt::Key_Return);
        QTest::qWait(10); // the input goes
        return (*at.pool().find<Workshop>(at.workshop))->languages;
    };
    CHECK(type(u"Russian, English"_s) == u"ru en"_s);
    CHECK(type(u"fr"_s) == u"fr"_s);
    CHECK(type(u"французский и en"_s) == u"fr en"_s);
    CHECK(type(u"Russian, Klingonese"_s) == u"fr en"_s); // refused, with what is wrong
    CHECK(WindowFixture::findIn<QLabel>(*plan.findChild<QWidget*>(u"field_languages"_s), "fieldNoteText").isVisible());
}

TEST_CASE("screening goes from line to line: none moves, and the page stays where it is scrolled to")
{
    Page at(riga, Participants);
    QWidget& section = at.find("section_screening");
    for (int row = 0; !section.isVisible(); ++row) // the facilitators come first
        at.choosing("participantsTable", row);
    auto* scroll = section.parentWidget()->parentWidget()->parentWidget();
    auto& bar = *qobject_cast<QScrollArea*>(scroll)->verticalScrollBar();
    QTest::qWait(30);
    bar.setValue(bar.maximum() / 2);
    const int place = bar.value();
    const auto buttons = [&] {
        QList<QAbstractButton*> met;
        for (auto* button : section.findChildren<QAbstractButton*>())
            if (button->objectName().startsWith(u"met_"_s) && button->isVisible())
                met << button;
        return met;
    };
    QStringList names;
    QList<int> heights;
    for (const QAbstractButton* button : buttons()) {
        names << button->objectName();
        heights << button->mapTo(&section, QPoint()).y();
    }
    REQUIRE(names.size() == 5);
    for (int i = 0; i < names.size(); ++i) {
        auto& button = at.find<QAbstractButton>(qPrintable(names[i]));
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::qWait(30);
        CHECK(at.find<QAbstractButton>(qPrintable(names[i])).mapTo(&section, QPoint()).y() == heights[i]);
        CHECK(bar.value() == place);
    }
}

TEST_CASE("after an invitation the next key does not take the candidate out")
{
    Page at(riga, Participants);
    const size_t before = at.parts().size();
    auto& table = at.find<QTableView>("participantsTable");
    auto& invite = at.find<QPushButton>("invite");
    for (int row = 0; row < table.model()->rowCount() && !invite.isVisible(); ++row)
        at.choosing("participantsTable", row);
    REQUIRE(invite.isVisible());
    invite.setFocus();
    QTest::keyClick(&invite, Qt::Key_Space);
    REQUIRE(!invite.isVisible());
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus);
    CHECK(focus == &table);
    QTest::keyClick(focus, Qt::Key_Space);
    CHECK(at.parts().size() == before);
}

TEST_CASE("a name that is nobody's takes nobody in by Enter; who is new comes into the pool by it")
{
    Page at(riga, Participants);
    const size_t before = at.parts().size();
    auto& box = at.find<QLineEdit>("addParticipant");
    box.setFocus();
    const auto type = [&](const QString& name) {
        box.clear();
        typeInto(box, name);
        QTest::keyClick(&box, Qt::Key_Return);
    };
    type(u"sergeeva"_s); // people whose father is called so are found
    CHECK(at.parts().size() == before);
    type(u"Abdrakhmanov Nurlan"_s);
    CHECK(at.parts().size() == before);
    CHECK(advisorsWhere(at.pool(), u"family_name = Abdrakhmanov"_s) == 0);
    typeInto(box, u"a"_s); // the list is open
    QTest::keyClick(&box, Qt::Key_Backspace);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Return);
    REQUIRE(at.parts().size() == before + 1);
    const Id advisor = advisorWhere(at.pool(), u"family_name = Abdrakhmanov and given_name = Nurlan"_s);
    QLineEdit& home = editValue(at.find("workshopTab_participants"), "administration");
    typeInto(home, u"Kazakhstan"_s);
    QTest::keyClick(&home, Qt::Key_Return);
    CHECK_FALSE((*at.pool().find<Advisor>(advisor))->administration.isNull());
    undoByKey(at);
    undoByKey(at); // the person and the participation came in one edit
    REQUIRE(becomes([&] { return at.parts().size() == before; }));
    type(u"Kovalenko Oksana"_s);
    CHECK(at.parts().size() == before + 1);
}

TEST_CASE("what is typed is signed at once; a correction can be given up")
{
    Page at(QDate(2011, 2, 14), Decisions, u"Aigul Lewitina"_s);
    at.choosing("decisionsTable", 0);
    const auto steps = [&] {
        const auto all = *related<AccreditationStep>(at.pool(), u"workshop", at.workshop);
        return std::ranges::count_if(all, [](const auto& step) { return isOutcome(*step.step); });
    };
    const auto signedOnes = steps();
    at.press("correctDecision");
    auto& why = at.find<QPlainTextEdit>("justification");
    typeInto(why, u"a"_s);
    QTest::keyClick(&why, Qt::Key_Escape);
    CHECK(why.isReadOnly());
    at.press("correctDecision");
    typeInto(why, u"the case study was marked twice"_s);
    at.press("repeat"); // a draft, by leaving the text
    CHECK(steps() == signedOnes + 1);
    at.press("correctDecision"); // now: leave it as it is
    CHECK(steps() == signedOnes);
    at.press("correctDecision");
    typeInto(why, u"the case study was marked twice"_s);
    at.press("signDecision");
    CHECK(steps() == signedOnes + 1);
    CHECK(why.isReadOnly());
}

TEST_CASE("a second click on the button that hands in does not take back")
{
    Page at(QDate(2011, 2, 14), Marks, u"Pavel Orlov"_s);
    at.press("takeBack");
    auto& button = at.find<QPushButton>("handIn");
    REQUIRE(button.isVisible());
    const QPoint place = button.mapTo(at.window, button.rect().center());
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::qWait(30);
    QWidget* there = at.window->childAt(place);
    CHECK(there != &at.find("takeBack"));
    CHECK_FALSE(button.isVisible());
}

TEST_CASE("the keys turn a workshop's pages also from the list")
{
    Page at(riga, Plan);
    auto& table = at.find<QTableView>("workshopsTable");
    table.setFocus();
    const int row = table.currentIndex().row();
    QTest::keyClick(&table, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(at.find<QTabBar>("workshopTabs").currentIndex() == Participants);
    CHECK(table.currentIndex().row() == row);
}
