#include "tests/ui/hands.h"

#include "core/people/advisor.h"
#include "ui/importing/import_page.h"
#include "ui/window/recent_pools.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace advisorpool;
using namespace Qt::StringLiterals;

// What an office came upon on its first day with the program, so that it stays mended.

namespace {

QTableView& openSheet(WindowFixture& at, const QString& path)
{
    at.window->view()->importFile(path);
    auto& table = at.find<QTableView>("sheetTable");
    REQUIRE(becomes([&] { return table.isVisible() && table.model()->rowCount() > 0; }));
    return table;
}

QString written(const WindowFixture& at, const QByteArray& text)
{
    QFile file(at.file(u"list.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

QString countOf(const WindowFixture& at, const char* name)
{
    return at.find<QWidget>(name).accessibleName();
}

void click(const WindowFixture& at, const char* name)
{
    QTest::mouseClick(&at.find<QWidget>(name), Qt::LeftButton);
}

// Whom the sample holds, spelt otherwise and without the e-mail.
const QByteArray lookalikes = "Surname,First name,Country\nAronovitch,Andrey,Georgia\n";

} // namespace

TEST_CASE("a workbook comes in as it is")
{
    WindowFixture at;
    const QTableView& table = openSheet(at, QStringLiteral(TEST_DATA "/workbooks/roster.xlsx"));
    CHECK(table.model()->columnCount() == 7);
    CHECK(at.strip().contains(u"Бюджет"_s)); // the sheet that stays behind
    click(at, "importButton");
    CHECK(becomes([&] { return at.strip().contains(u"2 new"_s); }));
    CHECK(advisorsWhere(at.pool(), u"family_name_ru = Соколов and position ~ тарифов"_s) == 1);
}

TEST_CASE("what cannot be read is refused before the assistant opens")
{
    WindowFixture at;
    at.window->view()->importFile(QStringLiteral(TEST_DATA "/workbooks/old.xls"));
    CHECK(at.strip().contains(u".xls"_s));
    CHECK_FALSE(at.find("importPage").isVisible());
}

TEST_CASE("the questions stay where they are while they are answered")
{
    WindowFixture at;
    openSheet(at, written(at, lookalikes + "Newman,Paul,Belgium\n"));
    REQUIRE(becomes([&] { return countOf(at, "countAsked").startsWith(u"1 "_s); }));
    const auto height = [&] { return at.find<QWidget>("samePerson_2").mapTo(at.window, QPoint()).y(); };
    QTest::qWait(50); // it is laid out
    const int before = height();
    click(at, "same_2");
    REQUIRE(becomes([&] { return countOf(at, "countAsked").startsWith(u"0 "_s); }));
    QTest::qWait(50);
    CHECK(height() == before);
}

TEST_CASE("all that are asked about are answered at once, and one undo takes it back")
{
    WindowFixture at;
    QByteArray list = "Surname,First name,Country\n";
    int left = 3;
    REQUIRE(at.pool().tables().readAll(Advisor::kind(), [&](const Record& record) {
        const auto person = fromRecord<Advisor>(record);
        if (!person.familyName.isEmpty() && !person.givenName.isEmpty()) // no e-mail: likely, not certain
            list += person.familyName.toUtf8() + ',' + person.givenName.toUtf8() + ",\n", --left;
        return left > 0;
    }));
    openSheet(at, written(at, list));
    auto& all = at.find<QPushButton>("importAllSame");
    REQUIRE(becomes([&] { return all.isVisible(); }));
    QTest::mouseClick(&all, Qt::LeftButton);
    CHECK(becomes([&] { return countOf(at, "countAsked").startsWith(u"0 "_s); }));
    CHECK_FALSE(all.isVisible());
    at.find<ImportPage>("importPage").undo();
    CHECK(becomes([&] { return !countOf(at, "countAsked").startsWith(u"0 "_s); }));
}

TEST_CASE("the cells to look at stand in sight, and correcting one leads to the next")
{
    WindowFixture at;
    QTableView& table = openSheet(at, written(at, "No,Surname,First name,Country,Position,E-mail\n"
                                                  "1,Zzfirst,Ann,Belgium,Head,not known\n"
                                                  "2,Zzsecond,Bob,Belgium,Head,neither\n"));
    REQUIRE(becomes([&] { return table.currentIndex().isValid(); }));
    const auto heading = [&](int place) {
        return table.model()->headerData(table.horizontalHeader()->logicalIndex(place), Qt::Horizontal).toString();
    };
    CHECK(heading(3) == u"E-mail"); // after both names
    CHECK(heading(6) == u"No");     // nobody needs it
    CHECK(table.currentIndex().data().toString() == u"not known");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    auto& editor = WindowFixture::findIn<QLineEdit>(table, "cellEditor");
    editor.selectAll();
    typeInto(editor, u"ann@customs.example"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    CHECK(becomes([&] { return table.currentIndex().data().toString() == u"neither"; }));
    CHECK(table.model()->rowCount() == 2); // none moves from under the hand that mends the next
    CHECK(table.model()->index(0, 6).data().toString() == u"ann@customs.example");
    click(at, "showToLookAt");
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("rows are counted as a spreadsheet program counts them, and one of this file is told from the pool")
{
    WindowFixture at;
    QTableView& table = openSheet(at, written(at, "Surname,First name,E-mail,Position\n"
                                                  "Zzfirst,Andrei,zz@customs.example,\"Deputy\nTariffs\"\n"
                                                  "Zzfirst,Andrey,zz@customs.example,\"Deputy\nTariffs\"\n"));
    click(at, "showAll");
    CHECK(table.model()->index(1, 0).data().toInt() == 3); // though its text begins in line 4
    const auto note = table.model()->index(1, 2).data(SheetModel::Note).value<CellNote>();
    CHECK(note.words == u"row 2 says otherwise, which stays");
    CHECK(countOf(at, "countUpdated") + countOf(at, "countUnchanged") != u"");
}

TEST_CASE("counts that are nothing are not shown for the next spreadsheet")
{
    WindowFixture at;
    openSheet(at, written(at, "Surname,First name\nZzone,Ann\n,Bob\n"));
    CHECK(becomes([&] { return at.find("countRejected").isVisible(); }));
    click(at, "importCancel");
    openSheet(at, written(at, "Surname,First name\nZzone,Ann\n"));
    CHECK(becomes([&] { return countOf(at, "countCreated").startsWith(u"1 "_s); }));
    CHECK_FALSE(at.find("countRejected").isVisible());
}

TEST_CASE("an import's summary speaks the language one switches to, and names the columns left out")
{
    WindowFixture at;
    openSheet(at, written(at, "Surname,First name,Shoe size\nZznew,Ann,38\n"));
    click(at, "importButton");
    REQUIRE(becomes([&] { return at.strip().contains(u"list.csv"_s); }));
    CHECK(at.strip().contains(u"Shoe size"_s));
    at.desk.setLanguage(u"ru"_s);
    CHECK(becomes([&] { return at.strip().contains(u"новый"_s); }));
    at.desk.setLanguage(u"en"_s);
    CHECK(becomes([&] { return at.strip().contains(u"1 new"_s); }));
}

TEST_CASE("what could not be saved waits on the person's page")
{
    WindowFixture at;
    at.waitForRows(at.find<QTableView>("advisorsTable").model()->rowCount());
    clickRow(at, 0);
    auto& page = at.find<QWidget>("advisorPage");
    auto& input = editValue(page, "email");
    input.selectAll();
    typeInto(input, u"no address"_s);
    QTest::keyClick(&input, Qt::Key_Return);
    clickRow(at, 1);
    auto& field = WindowFixture::findIn<QWidget>(page, "field_email");
    CHECK(becomes([&] { return !field.findChild<QLineEdit*>(u"valueEditor"_s); }));
    clickRow(at, 0);
    auto& again = WindowFixture::findIn<QLineEdit>(field, "valueEditor");
    CHECK(again.text() == u"no address");
    CHECK(WindowFixture::findIn<QWidget>(field, "fieldNote").isVisible());
    CHECK(at.find<QTableView>("advisorsTable").hasFocus()); // it does not take the keyboard
}

TEST_CASE("whoever changed a value meanwhile is named")
{
    WindowFixture at;
    const Id id = advisorWhere(at.pool(), u"family_name = Aronovich"_s);
    findByTyping(at, u"Aronovich"_s);
    auto& page = at.find<QWidget>("advisorPage");
    auto& input = editValue(page, "position");
    input.selectAll();
    typeInto(input, u"Mine"_s);
    {
        auto other = Pool::open(at.pool().path(), at.pool().kinds(), {u"Pavel"_s, u"Laptop"_s});
        REQUIRE(other);
        Edit edit(**other, Label::Set);
        REQUIRE(edit.set(Advisor::kind(), id, {{Advisor::kind().field(u"position"), Value(u"Theirs"_s)}}));
        REQUIRE(edit.commit());
    }
    QTest::keyClick(&input, Qt::Key_Return);
    const auto& note =
        WindowFixture::findIn<QLabel>(WindowFixture::findIn<QWidget>(page, "field_position"), "fieldNoteText");
    CHECK(note.text() == u"Changed meanwhile by Pavel: Theirs");
}

TEST_CASE("Enter presses the button that has the keyboard")
{
    WindowFixture at;
    auto& button = at.find<QPushButton>("exportAsShown");
    button.setFocus();
    DialogAnswers answers;
    answers.next([](QWidget& dialog) {
        CHECK(dialog.objectName() == u"exportDialog");
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(answers.areGiven());
}

TEST_CASE("the list of recent pools tells how they were left")
{
    WindowFixture at;
    {
        Edit edit(at.pool(), Label::Add);
        REQUIRE(edit.add(Advisor::kind(), {{Advisor::kind().field(u"family_name"), Value(u"One more"_s)}}));
        REQUIRE(edit.commit());
    }
    const int people = advisorsWhere(at.pool(), {});
    at.window->close();
    REQUIRE_FALSE(recentPools().isEmpty());
    CHECK(recentPools().front().detail.startsWith(QString::number(people)));
    at.window = nullptr;
}

TEST_CASE("the menu View leads to the other language and to the other colours")
{
    WindowFixture at;
    const auto trigger = [&](const char* name) {
        auto* action = at.window->findChild<QAction*>(QString::fromLatin1(name));
        REQUIRE(action);
        action->trigger();
    };
    trigger("themeDark");
    CHECK(theTheme().isDark());
    trigger("themeLight");
    CHECK_FALSE(theTheme().isDark());
    trigger("languageRussian");
    CHECK(becomes([&] { return at.find<QLabel>("roomTitle").text() == u"Советники"_s; }));
    trigger("languageEnglish");
    CHECK(becomes([&] { return at.find<QLabel>("roomTitle").text() == u"Advisors"_s; }));
}
