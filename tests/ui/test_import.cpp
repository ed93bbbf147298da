#include "tests/ui/dialogs.h"
#include "tests/ui/window_fixture.h"

#include "core/people/advisor.h"
#include "core/people/language_skill.h"
#include "core/rosters/matching.h"
#include "ui/importing/import_page.h"
#include "ui/importing/pasted_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

int numberOf(Pool& pool, const QString& filter = {})
{
    int number = 0;
    REQUIRE(eachMatching(pool, Advisor::kind(), filter, [&](const Record&) { return ++number > 0; }));
    return number;
}

// The assistant with a spreadsheet in it, as far as its first preview.
class Assistant
{
public:
    explicit Assistant(WindowFixture& at, const QByteArray& csv, const QString& name = u"list.csv"_s)
        : m_at(at), page(at.find<ImportPage>("importPage")), table(at.find<QTableView>("sheetTable"))
    {
        QFile file(at.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        open(file.fileName());
    }
    Assistant(WindowFixture& at, const QString& path)
        : m_at(at), page(at.find<ImportPage>("importPage")), table(at.find<QTableView>("sheetTable"))
    {
        open(path);
    }

    // The cell by its heading and its line.
    QModelIndex cell(const QString& heading, qint64 line) const
    {
        const QAbstractItemModel& model = *table.model();
        for (int column = 1; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal).toString() == heading)
                for (int row = 0; row < model.rowCount(); ++row)
                    if (model.index(row, 0).data().toLongLong() == line)
                        return model.index(row, column);
        FAIL("no cell " << heading.toStdString() << " in line " << line);
        return {};
    }
    CellNote note(const QString& heading, qint64 line) const
    {
        return cell(heading, line).data(SheetModel::Note).value<CellNote>();
    }
    // By the keyboard, as one does.
    void correct(const QString& heading, qint64 line, const QString& text)
    {
        table.setFocus();
        table.setCurrentIndex(cell(heading, line));
        QTest::keyClick(&table, Qt::Key_F2);
        auto& editor = WindowFixture::findIn<QLineEdit>(table, "cellEditor");
        editor.selectAll();
        typeInto(editor, text);
        QTest::keyClick(&editor, Qt::Key_Return);
    }
    void choose(const char* box, int index)
    {
        auto& combo = m_at.find<QComboBox>(box);
        combo.setFocus();
        while (combo.currentIndex() != index)
            QTest::keyClick(&combo, combo.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    QString count(const char* name) const { return m_at.find<QWidget>(name).accessibleName(); }
    void click(const char* name) { QTest::mouseClick(&m_at.find<QWidget>(name), Qt::LeftButton); }

private:
    void open(const QString& path)
    {
        m_at.window->view()->importFile(path);
        REQUIRE(page.isVisible());
        REQUIRE(becomes([&] { return table.model()->rowCount() > 0; }));
        click("showAll");
    }

    WindowFixture& m_at;

public:
    ImportPage& page;
    QTableView& table;
};

const auto list = QByteArrayLiteral("SURNAME,First name,Country,E-mail,Languages\n"
                                    "ZZADRIANOVA,Yelena,Ukraine,not known,Russian (C1)\n"
                                    "ZZGAIDUK,Farrukh,Kyrgyzstan,f.gaiduk@customs.example,Russian (C7)\n"
                                    ",Giorgi,Belarus,g.marcolin@customs.example,Russian (native)\n"
                                    ",,,,\n");

} // namespace

TEST_CASE("the assistant shows what will happen before anything is saved")
{
    WindowFixture at;
    const int before = numberOf(at.pool());
    Assistant assistant(at, list);
    CHECK(assistant.count("countCreated") == u"2 new advisors"_s);
    CHECK(assistant.count("countRejected").startsWith(u"1 row does not fit"_s));
    CHECK(assistant.count("countBlank") == u"1 empty row skipped"_s);
    CHECK(assistant.count("countDoubtful").startsWith(u"2 cells do not fit"_s));
    CHECK(assistant.note(u"E-mail"_s, 2).kind == CellNote::Kind::Doubt);
    CHECK(assistant.note(u"E-mail"_s, 2).words == u"not an e-mail address"_s);
    CHECK(assistant.note(u"SURNAME"_s, 4).kind == CellNote::Kind::Reject);
    CHECK(assistant.note(u"Country"_s, 2).kind == CellNote::Kind::None);
    CHECK(numberOf(at.pool()) == before);

    SECTION("Cancel leaves nothing")
    {
        assistant.click("importCancel");
        CHECK(!assistant.page.isVisible());
        CHECK(numberOf(at.pool()) == before);
    }
    SECTION("Import makes them, and one undo takes all back")
    {
        auto* undo = at.window->findChild<QAction*>(u"undoAction"_s);
        const QString earlier = undo->text();
        assistant.click("importButton");
        REQUIRE(becomes([&] { return at.strip().contains(u"list.csv"_s); }));
        CHECK(numberOf(at.pool()) == before + 2);
        REQUIRE(becomes([&] { return undo->isEnabled() && undo->text() != earlier; }));
        QTest::keyClick(at.window, Qt::Key_Z, Qt::ControlModifier);
        CHECK(numberOf(at.pool()) == before);
    }
    SECTION("what does not fit can be shown alone")
    {
        assistant.click("showToLookAt");
        CHECK(assistant.table.model()->rowCount() == 3);
        assistant.click("showRejected");
        CHECK(assistant.table.model()->rowCount() == 1);
    }
}

TEST_CASE("a cell is corrected where it stands, and checked again at once")
{
    WindowFixture at;
    Assistant assistant(at, list);
    assistant.correct(u"Languages"_s, 3, u"Russian (C2)"_s);
    CHECK(becomes([&] { return assistant.note(u"Languages"_s, 3).kind == CellNote::Kind::None; }));
    assistant.correct(u"SURNAME"_s, 4, u"Marcolin"_s);
    CHECK(becomes([&] { return assistant.count("countCreated") == u"3 new advisors"_s; }));
    CHECK(assistant.cell(u"SURNAME"_s, 4).data(SheetModel::Corrected).toBool());
    assistant.click("importButton");
    REQUIRE(becomes([&] { return at.strip().contains(u"list.csv"_s); }));
    CHECK(numberOf(at.pool(), u"family_name = Marcolin"_s) == 1);
    CHECK(numberOf(at.pool(), u"family_name = Zzgaiduk and language(ru) = c2"_s) == 1);
}

TEST_CASE("encoding, separator and a column's meaning are changed, and the preview follows")
{
    WindowFixture at;
    SECTION("the encoding")
    {
        Assistant assistant(at, resource(u"examples/roster-ru-1251.csv"_s));
        const auto heading = [&] { return assistant.table.model()->headerData(2, Qt::Horizontal).toString(); };
        const QString right = heading();
        CHECK(at.find<QComboBox>("importEncoding").currentText() == u"windows-1251"_s);
        CHECK(at.find<QWidget>("importRecognised").isVisible());
        auto& box = at.find<QComboBox>("importEncoding");
        assistant.choose("importEncoding", box.findText(u"KOI8-R"_s));
        CHECK(becomes([&] { return !assistant.table.isVisible() || heading() != right; }));
        assistant.choose("importEncoding", box.findText(u"windows-1251"_s));
        CHECK(becomes([&] { return assistant.table.isVisible() && heading() == right; }));
    }
    SECTION("the separator")
    {
        Assistant assistant(
            at, QByteArrayLiteral("Surname;First name;E-mail\nZzone;Ann;a@b.example\nZztwo;Bo;b@b.example\n"));
        CHECK(at.find<QComboBox>("importDelimiter").currentText() == u"semicolon"_s);
        CHECK(assistant.count("countCreated") == u"2 new advisors"_s);
    }
    SECTION("what a column holds")
    {
        Assistant assistant(at, QByteArrayLiteral("Surname,First name,Ring me at\nZzone,Ann,+33 1 23\n"));
        auto& box = at.find<QComboBox>("columnMeaning_2");
        CHECK(box.currentIndex() == 0); // left aside
        assistant.choose("columnMeaning_2", box.findText(u"Phone"_s));
        REQUIRE(becomes([&] { return !assistant.page.draft().mapping.columns.empty(); }));
        QTest::qWait(300);
        assistant.click("importButton");
        REQUIRE(becomes([&] { return at.strip().contains(u"list.csv"_s); }));
        CHECK(numberOf(at.pool(), u"phone = \"+33 1 23\""_s) == 1);
    }
    SECTION("a file without headings shows all its rows when asked to")
    {
        QFile file(at.file(u"bare.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("1,2,3\n4,5,6\n");
        file.close();
        at.window->view()->importFile(file.fileName());
        auto& page = at.find<QWidget>("importPage");
        auto& action = WindowFixture::findIn<QPushButton>(page, "emptyAction");
        REQUIRE(becomes([&] { return action.isVisible(); }));
        QTest::mouseClick(&action, Qt::LeftButton);
        CHECK(becomes([&] { return at.find<QTableView>("sheetTable").isVisible(); }));
        CHECK(at.find<QTableView>("sheetTable").model()->rowCount() == 2);
    }
}

TEST_CASE("the same person is asked about, and the answer counts")
{
    WindowFixture at;
    const int before = numberOf(at.pool());
    // Aronovich Andrei of Georgia is in the sample; here without the e-mail, and spelt otherwise.
    Assistant assistant(at, QByteArrayLiteral("Surname,First name,Country,Phone\nAronovitch,Andrey,Georgia,+995 99\n"));
    REQUIRE(assistant.count("countAsked").startsWith(u"1 "_s));
    CHECK(assistant.note(u"Surname"_s, 2).kind == CellNote::Kind::Same);

    SECTION("the same: the pool's gains what the row adds")
    {
        assistant.click("compare_2");
        assistant.click("same_2");
        REQUIRE(becomes([&] {
            return assistant.count("countUpdated").startsWith(u"1 "_s) ||
                   assistant.count("countUnchanged").startsWith(u"1 "_s);
        }));
        assistant.click("importButton");
        if (!at.find<QWidget>("importButton").isEnabled())
            return; // the pool knew it all
        REQUIRE(becomes([&] { return at.strip().contains(u"list.csv"_s); }));
        CHECK(numberOf(at.pool()) == before);
    }
    SECTION("two people: a new one, and nobody asks again")
    {
        assistant.click("different_2");
        REQUIRE(becomes([&] { return assistant.count("countCreated").startsWith(u"1 "_s); }));
        assistant.click("importButton");
        REQUIRE(becomes([&] { return at.strip().contains(u"list.csv"_s); }));
        CHECK(numberOf(at.pool()) == before + 1);
    }
}

TEST_CASE("the rows that do not fit are saved with the reason")
{
    WindowFixture at;
    Assistant assistant(at, list);
    DialogAnswers answers;
    answers.nextFile(at.file(u"rest.csv"_s));
    assistant.click("saveRejected");
    CHECK(answers.areGiven());
    QFile file(at.file(u"rest.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(u"\r\n"_s) == 2);
    CHECK(text.contains(u",Giorgi,Belarus,g.marcolin@customs.example,Russian (native),\"no family name"_s));

    assistant.click("importButton"); // mended as a spreadsheet saves it, they come in beside the others
    REQUIRE(becomes([&] { return at.strip().contains(u"list.csv"_s); }));
    const int before = numberOf(at.pool());
    Assistant again(at, QString(text).replace(u"\r\n,Giorgi"_s, u"\r\nMarcolin,Giorgi"_s).toUtf8(), u"mended.csv"_s);
    CHECK(again.count("countCreated") == u"1 new advisor"_s);
    again.click("importButton");
    REQUIRE(becomes([&] { return at.strip().contains(u"mended.csv"_s); }));
    CHECK(numberOf(at.pool()) == before + 1);
    CHECK(numberOf(at.pool(), u"family_name = Marcolin and email = g.marcolin@customs.example"_s) == 1);
}

TEST_CASE("below headings in two rows, rows are counted as a spreadsheet counts them")
{
    WindowFixture at;
    Assistant assistant(at, QByteArray("List of experts;;;\n;ФИО;Русский язык;\n;;устно;письменно\n"
                                       ";Зырянов Иван;C1;C9\n;Зуев Пётр;C1;B1\n"));
    CHECK(assistant.note(u"Русский язык письменно"_s, 4).kind == CellNote::Kind::Doubt);
    CHECK(assistant.note(u"Русский язык письменно"_s, 5).kind == CellNote::Kind::None);
}

TEST_CASE("an import that is cancelled leaves nothing, and the assistant as it was")
{
    WindowFixture at;
    const int before = numberOf(at.pool());
    QByteArray many("Surname,First name,E-mail\n");
    for (int row = 0; row < 2'000; ++row)
        many += QByteArrayLiteral("Zz%1,Ann,zz%1@customs.example\n").replace("%1", QByteArray::number(row));
    Assistant assistant(at, many);
    assistant.click("importButton");
    CHECK_FALSE(at.find<QWidget>("importButton").isEnabled());
    assistant.click("importCancel");
    REQUIRE(becomes([&] { return at.strip().contains(u"cancelled"_s); }));
    CHECK(numberOf(at.pool()) == before);
    CHECK(assistant.page.isVisible());
    CHECK(at.find<QWidget>("importButton").isEnabled());
}

TEST_CASE("in the assistant Ctrl+Z takes back what was said there, never an edit of the pool")
{
    WindowFixture at;
    Assistant assistant(at, list);
    assistant.correct(u"SURNAME"_s, 4, u"Marcolin"_s);
    REQUIRE(becomes([&] { return assistant.count("countCreated") == u"3 new advisors"_s; }));
    const auto edit = *at.pool().changelog().newest();
    QTest::keyClick(&assistant.table, Qt::Key_Z, Qt::ControlModifier);
    CHECK(becomes([&] { return assistant.count("countCreated") == u"2 new advisors"_s; }));
    CHECK(assistant.cell(u"SURNAME"_s, 4).data().toString().isEmpty());
    QTest::keyClick(&assistant.table, Qt::Key_Z, Qt::ControlModifier);
    CHECK(*at.pool().changelog().newest() == edit);
    assistant.click("importCancel");
    CHECK(at.window->findChild<QAction*>(u"undoAction"_s)->isEnabled());
}

TEST_CASE("a spreadsheet that one walks away from waits")
{
    WindowFixture at;
    Assistant assistant(at, list);
    assistant.correct(u"SURNAME"_s, 4, u"Marcolin"_s);
    at.window->findChild<QAction*>(u"go_history"_s)->trigger();
    CHECK(!assistant.page.isVisible());
    CHECK(at.strip().startsWith(u"list.csv"_s));
    QTest::mouseClick(&WindowFixture::findIn<QWidget>(*at.window->view(), "stripAction"), Qt::LeftButton);
    CHECK(assistant.page.isVisible());
    CHECK(assistant.cell(u"SURNAME"_s, 4).data().toString() == u"Marcolin"_s);
}

TEST_CASE("rows pasted from a spreadsheet and a dropped file lead to the assistant")
{
    WindowFixture at;
    auto& page = at.find<ImportPage>("importPage");
    auto& table = at.find<QTableView>("sheetTable");
    auto& advisors = at.find<QTableView>("advisorsTable");

    SECTION("paste")
    {
        QApplication::clipboard()->setText(u"Surname\tFirst name\nZzone\tAnn\n\"Zztwo\"\t\"A \"\"B\"\"\"\n"_s);
        advisors.setFocus();
        QTest::keyClick(&advisors, Qt::Key_V, Qt::ControlModifier);
        REQUIRE(becomes([&] { return page.isVisible() && table.model()->rowCount() == 2; }));
        CHECK(table.model()->index(1, 2).data().toString() == u"A \"B\""_s);
    }
    SECTION("paste of nothing that is a table says so")
    {
        QApplication::clipboard()->setText(u"hello"_s);
        advisors.setFocus();
        QTest::keyClick(&advisors, Qt::Key_V, Qt::ControlModifier);
        CHECK(!page.isVisible());
        CHECK(at.strip().contains(u"clipboard"_s));
    }
    SECTION("drop")
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(resource(u"examples/roster-en.csv"_s))});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(at.window, &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(at.window, &drop);
        CHECK(becomes([&] { return page.isVisible() && table.model()->rowCount() > 10; }));
    }
}

TEST_CASE("a table on the clipboard is read from text or from HTML")
{
    QMimeData text;
    text.setText(u"a\tb\nc\td"_s);
    CHECK(pastedTable(text) == QByteArrayLiteral("a\tb\nc\td"));
    QMimeData html;
    html.setHtml(
        u"<p>x</p><table><tr><th>Name</th><th>Note</th></tr><tr><td>A &amp; B</td><td>one<br>two</td></tr></table>"_s);
    CHECK(pastedTable(html) == QByteArrayLiteral("Name\tNote\nA & B\t\"one\ntwo\"\n"));
    QMimeData word;
    word.setText(u"hello"_s);
    CHECK(!pastedTable(word));
}
