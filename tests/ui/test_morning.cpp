#include "tests/ui/dialogs.h"
#include "tests/ui/window_fixture.h"

#include "core/people/advisor.h"
#include "core/people/language_skill.h"
#include "core/pool/dump.h"
#include "core/rosters/export_csv.h"
#include "core/rosters/matching.h"
#include "ui/advisors/advisors_room.h"
#include "ui/importing/import_page.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// One person's morning, from a machine on which the program was never started.
class Morning
{
public:
    Morning()
        : m_desk(
              theTheme(), {QString(), QString(), u"ru"_s}, [this](const Person& person) { remembered = person; }, speak,
              [seconds = 0]() mutable {
                  return QDateTime(QDate(2011, 2, 24), QTime(8, 30), Qt::UTC).addSecs(seconds++);
              })
    {
        speak(u"ru"_s);
        m_window = new MainWindow(m_desk);
        show();
    }
    ~Morning() { delete m_window.data(); }

    MainWindow& window() { return *m_window; }
    Pool& pool() { return m_window->view()->pool(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    template <class W = QWidget> W& find(const char* name) { return WindowFixture::findIn<W>(*m_window, name); }
    void click(const char* name) { QTest::mouseClick(&find(name), Qt::LeftButton); }
    QString strip()
    {
        auto& strip = WindowFixture::findIn<QWidget>(*m_window->view(), "strip");
        return strip.isVisible() ? WindowFixture::findIn<QLabel>(strip, "stripText").text() : QString();
    }

    int rows(const QString& filter = {})
    {
        int number = 0;
        REQUIRE(eachMatching(pool(), Advisor::kind(), filter, [&](const Record&) { return ++number > 0; }));
        return number;
    }

    // To the assistant, from wherever one is.
    void openSheet(const QString& path)
    {
        answers.nextFile(path);
        pressCtrl(*m_window, Qt::Key_I);
        REQUIRE(
            becomes([&] { return find<QTableView>("sheetTable").isVisible() && find("importButton").isEnabled(); }));
    }

    void correct(const QString& heading, int number, const QString& text)
    {
        auto& table = find<QTableView>("sheetTable");
        const QAbstractItemModel& model = *table.model();
        for (int column = 1; column < model.columnCount(); ++column)
            for (int row = 0; row < model.rowCount(); ++row)
                if (model.headerData(column, Qt::Horizontal).toString() == heading &&
                    model.index(row, 0).data().toInt() == number)
                    table.setCurrentIndex(model.index(row, column));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F2);
        auto& editor = WindowFixture::findIn<QLineEdit>(table, "cellEditor");
        editor.selectAll();
        typeInto(editor, text);
        QTest::keyClick(&editor, Qt::Key_Return);
    }

    void import(const QString& name)
    {
        REQUIRE(becomes([&] { return find("importButton").isEnabled(); }));
        click("importButton");
        REQUIRE(becomes([&] { return strip().contains(name); }));
    }

    void findByTyping(const QString& text)
    {
        pressCtrl(*m_window, Qt::Key_F);
        auto& box = find<QLineEdit>("searchBox");
        typeInto(box, text);
        QTest::keyClick(&box, Qt::Key_Return);
    }

    void close()
    {
        m_window->close();
        REQUIRE(becomes([&] { return m_window.isNull(); }));
    }
    void reopen(const QString& path)
    {
        m_window = new MainWindow(m_desk);
        m_window->open(path);
        show();
    }

    Person remembered;
    DialogAnswers answers;

private:
    void show()
    {
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window);
        REQUIRE(QTest::qWaitForWindowActive(m_window));
    }

    QTemporaryDir m_folder;
    Desk m_desk;
    QPointer<MainWindow> m_window;
};

QByteArray dumped(Pool& pool)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    REQUIRE(dump(pool, std::nullopt, out));
    return out.data();
}

} // namespace

TEST_CASE("a whole morning, by mouse and keys")
{
    Morning morning;

    // Who one is, and what this copy is called.
    auto& author = morning.find<QLineEdit>("authorName");
    author.setFocus();
    author.selectAll();
    typeInto(author, u"Ильзе Маес"_s);
    QTest::keyClick(&author, Qt::Key_Tab);
    auto& copy = morning.find<QLineEdit>("copyName");
    copy.selectAll();
    typeInto(copy, u"Брюссель-1"_s);
    QTest::keyClick(&copy, Qt::Key_Tab);
    CHECK(morning.remembered.author == u"Ильзе Маес"_s);
    CHECK(morning.remembered.copy == u"Брюссель-1"_s);

    // A new pool, and both rosters into it.
    const QString path = morning.file(u"morning.pool"_s);
    morning.answers.nextFile(path);
    morning.click("newPool");
    REQUIRE(becomes([&] { return morning.window().view() != nullptr; }));
    CHECK(morning.rows() == 0);
    morning.openSheet(resource(u"examples/roster-en.csv"_s));
    morning.correct(u"SURNAME"_s, 19, u"MARCOLIN"_s);
    REQUIRE(becomes([&] { return morning.find("countRejected").accessibleName().startsWith(u"0 "_s); }));
    morning.import(u"roster-en.csv"_s);
    const int english = morning.rows();
    CHECK(english > 35);
    CHECK(morning.rows(u"family_name = Marcolin"_s) == 1);
    morning.openSheet(resource(u"examples/roster-ru-1251.csv"_s));

    // Somebody who is likely known: the same.
    morning.click("same_2");
    CHECK(becomes([&] { return morning.find<QLabel>("importAnswered").text().contains(u"1"_s); }));
    morning.import(u"roster-ru-1251.csv"_s);
    CHECK(morning.rows() == english + 34); // of 35
    CHECK(morning.rows(u"family_name = Follin and family_name_ru = Фолин"_s) == 1);

    // Found by a misspelt name in Latin letters; a level is changed, and that is undone.
    morning.findByTyping(u"folin"_s);
    REQUIRE(
        becomes([&] { return morning.find<QLabel>("advisorName").text().contains(u"Фолин"_s, Qt::CaseInsensitive); }));
    const QString knowsWell = u"family_name = Follin and language(en) = b1"_s;
    REQUIRE(morning.rows(knowsWell) == 1);
    auto& level = morning.find<QAbstractButton>("spoken_en");
    QTimer::singleShot(100, qApp, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* action : menu ? menu->actions() : QList<QAction*>())
            if (action->text() == u"C1"_s)
                QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(action).center());
    });
    QTest::mouseClick(&level, Qt::LeftButton);
    REQUIRE(becomes([&] { return morning.rows(knowsWell) == 0; }));
    auto* undo = morning.window().findChild<QAction*>(u"undoAction"_s);
    REQUIRE(becomes([&] { return undo->text().contains(u"Фолин"_s, Qt::CaseInsensitive); }));
    pressCtrl(morning.window(), Qt::Key_Z);
    CHECK(morning.rows(knowsWell) == 1);

    // A filter; what it shows, exported, is what the file holds.
    QTest::mouseClick(&morning.find("addFilter"), Qt::LeftButton);
    auto& menu = morning.find<QMenu>("filterMenu");
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    QTest::keyClick(&morning.find("conditionEditor"), Qt::Key_Escape);
    const int filtered = morning.rows(u"language(ru) >= b2"_s);
    auto& table = morning.find<QTableView>("advisorsTable");
    REQUIRE(becomes([&] { return table.model()->rowCount() == filtered; }));

    // The filter is kept as a roster.
    auto& roster = morning.find<QAbstractButton>("rosters");
    QTest::mouseClick(&roster, Qt::LeftButton);
    QLineEdit* rosterName = nullptr;
    REQUIRE(becomes([&] {
        for (auto* input : morning.window().findChildren<QLineEdit*>(u"rosterName"_s))
            rosterName = input->isVisible() ? input : rosterName;
        return rosterName != nullptr;
    }));
    rosterName->selectAll();
    typeInto(*rosterName, u"Русский от B2"_s);
    QTest::keyClick(rosterName, Qt::Key_Return);
    REQUIRE(becomes([&] { return roster.text() == u"Русский от B2"_s; }));

    const QString exported = morning.file(u"out.csv"_s);
    morning.answers.next([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }).nextFile(exported);
    pressCtrl(morning.window(), Qt::Key_E);
    REQUIRE(becomes([&] { return morning.strip().contains(u"out.csv"_s); }));
    QFile file(exported);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QBuffer wanted;
    wanted.open(QIODevice::WriteOnly);
    REQUIRE(exportCsv(morning.pool(), morning.find<AdvisorsRoom>("advisorsRoom").asShown(), wanted, forExcel(';')));
    const QByteArray written = file.readAll();
    CHECK(written == wanted.data());
    CHECK(written.count("\r\n") == filtered + 1);

    // In English, closed and opened again: all as it was.
    QAbstractButton* switchTo = nullptr;
    for (auto* button : morning.find("languageSwitch").findChildren<QAbstractButton*>())
        if (button->text() == u"English"_s)
            switchTo = button;
    REQUIRE(switchTo);
    QTest::mouseClick(switchTo, Qt::LeftButton);
    REQUIRE(becomes([&] { return morning.find<QLabel>("roomTitle").text() == u"Advisors"_s; }));
    CHECK(morning.remembered.language == u"en"_s);
    const QByteArray before = dumped(morning.pool());
    const int shown = morning.find<QTableView>("advisorsTable").model()->rowCount(); // the roster stays, too
    morning.close();
    morning.reopen(path);
    CHECK(dumped(morning.pool()) == before);
    auto& again = morning.find<QTableView>("advisorsTable");
    CHECK(becomes([&] { return again.model()->rowCount() == shown; }));
    CHECK(morning.find<QLabel>("roomTitle").text() == u"Advisors"_s);
    CHECK(morning.find<QAbstractButton>("rosters").text() == u"Русский от B2"_s);
    CHECK(morning.rows(u"family_name = Marcolin"_s) == 1);
    CHECK(morning.rows(knowsWell) == 1);
}
