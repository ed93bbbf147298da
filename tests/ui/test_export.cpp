#include "tests/ui/dialogs.h"
#include "tests/ui/window_fixture.h"

#include "core/rosters/export_csv.h"
#include "ui/advisors/advisors_list.h"
#include "ui/advisors/advisors_room.h"
#include "ui/exporting/advisors_print.h"
#include "ui/help/help_window.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPdfWriter>
#include <QPushButton>
#include <QSettings>
#include <QTextBrowser>

using namespace advisorpool;
using namespace Qt::StringLiterals;

TEST_CASE("an export is written in the format that was chosen, which is remembered")
{
    WindowFixture at;
    auto& room = at.find<AdvisorsRoom>("advisorsRoom");
    room.narrowTo(u"audit"_s);
    REQUIRE(becomes(
        [&] { return room.list()->model().filter() == room.asShown().filter && room.list()->model().rowCount() > 0; }));
    const QString path = at.file(u"out.csv"_s);
    DialogAnswers answers;
    answers.next([&](QWidget& dialog) {
        CHECK(dialog.objectName() == u"exportDialog"_s);
        auto* separator = dialog.findChild<QComboBox*>(u"exportSeparator"_s);
        separator->setFocus();
        QTest::keyClick(separator, Qt::Key_Down); // semicolon
        auto* language = dialog.findChild<QComboBox*>(u"exportLanguage"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down); // Russian
        auto* mark = dialog.findChild<QCheckBox*>(u"exportMark"_s);
        mark->setFocus();
        QTest::keyClick(mark, Qt::Key_Space);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    answers.nextFile(path);
    pressCtrl(*at.window, Qt::Key_E);
    CHECK(answers.areGiven());
    REQUIRE(becomes([&] { return at.strip().contains(u"out.csv"_s); }));

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    RosterSpec spec = room.asShown();
    spec.language = QLocale::Russian;
    QBuffer wanted;
    wanted.open(QIODevice::WriteOnly);
    REQUIRE(exportCsv(at.pool(), spec, wanted, {';', false}));
    CHECK(written == wanted.data());
    CHECK(QString::fromUtf8(written).startsWith(u"Фамилия"_s));

    answers.next([&](QWidget& dialog) {
        CHECK(dialog.findChild<QComboBox*>(u"exportSeparator"_s)->currentIndex() == 1);
        CHECK(dialog.findChild<QComboBox*>(u"exportLanguage"_s)->currentIndex() == 1);
        CHECK_FALSE(dialog.findChild<QCheckBox*>(u"exportMark"_s)->isChecked());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressCtrl(*at.window, Qt::Key_E);
    CHECK(answers.areGiven());
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"Advisor Pool"_s, u"window"_s).remove(u"export"_s);
}

TEST_CASE("selected rows are copied for a spreadsheet; all where nobody is selected")
{
    WindowFixture at;
    auto& table = *at.find<AdvisorsRoom>("advisorsRoom").list()->table();
    REQUIRE(becomes([&] { return table.model()->rowCount() > 10; }));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(table.selectedAdvisors().size() == 2);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(becomes([&] { return at.strip().startsWith(u"2 "_s); }));
    const QMimeData& copied = *QApplication::clipboard()->mimeData();
    CHECK(copied.text().count(u'\n') == 3);
    CHECK(copied.text().startsWith(u"Family name\t"_s));
    CHECK(copied.html().count(u"<tr>"_s) == 3);
    table.clearSelection();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const int all = table.model()->rowCount();
    CHECK(becomes([&] { return QApplication::clipboard()->text().count(u'\n') == all + 1; }));
}

TEST_CASE("the table is printed page by page, each advisor once")
{
    WindowFixture at;
    auto& list = *at.find<AdvisorsRoom>("advisorsRoom").list();
    REQUIRE(becomes([&] { return list.model().rowCount() > 100; }));
    PrintedTable table = printedAdvisors(at.pool(), list.model(), list.table()->shownColumns(), u"all"_s);
    CHECK(table.headings.size() == list.table()->shownColumns().size());
    CHECK(table.cell(0, 0).contains(u'\n')); // both scripts
    QList<int> printed;
    const auto cell = table.cell;
    table.cell = [&](int row, int column) {
        if (column == 0)
            printed << row;
        return cell(row, column);
    };
    QPdfWriter pdf(at.file(u"out.pdf"_s));
    printTable(pdf, table, QApplication::font());
    QList<int> wanted(table.rows);
    std::iota(wanted.begin(), wanted.end(), 0);
    CHECK(printed == wanted);
}

TEST_CASE("F1 opens the page of the room one is in, in the language one is in")
{
    WindowFixture at;
    const auto title = [&] { return at.find<QTextBrowser>("helpPage").toPlainText().section(u'\n', 0, 0); };
    QTest::keyClick(at.window, Qt::Key_F1);
    REQUIRE(becomes([&] { return at.window->findChild<HelpWindow*>(); }));
    CHECK(title() == u"Advisors"_s);
    at.desk.setLanguage(u"ru"_s);
    CHECK(becomes([&] { return title() == u"Советники"_s; }));
    at.window->findChild<QAction*>(u"go_history"_s)->trigger();
    at.window->findChild<QAction*>(u"helpAction"_s)->trigger();
    CHECK(title() == u"История"_s);
    at.desk.setLanguage(u"en"_s);
}

TEST_CASE("every help page is there in both languages, and its links lead somewhere")
{
    for (const QString& language : {u"en"_s, u"ru"_s}) {
        const QStringList pages = QDir(u":/help/"_s + language).entryList({u"*.md"_s});
        CHECK(pages.size() >= 9);
        CHECK(pages == QDir(u":/help/en"_s).entryList({u"*.md"_s}));
        for (const QString& page : pages) {
            QFile file(u":/help/"_s + language + u'/' + page);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            INFO((language + page).toStdString());
            CHECK(text.startsWith(u"# "_s));
            static const QRegularExpression link(u"\\]\\((\\w+\\.md)\\)"_s);
            for (auto it = link.globalMatch(text); it.hasNext();)
                CHECK(pages.contains(it.next().captured(1)));
        }
    }
    QFile english(helpFile(u"protection"_s, u"en"_s));
    REQUIRE(english.open(QIODevice::ReadOnly));
    CHECK(english.readAll().contains("BitLocker"));
}
