// A workshop's week through the window, by real keys and clicks, on three laptops that come together in the evening.
#include "tests/ui/hands.h"

#include "core/accreditation/accreditation_step.h"
#include "core/pool/conflicts.h"
#include "core/pool/related.h"
#include "core/workshops/decision.h"
#include "core/workshops/mark.h"
#include "core/workshops/participation.h"
#include "core/workshops/workshop.h"
#include "ui/merging/merging_page.h"
#include "ui/workshops/workshop_page.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

enum Page { Plan, Participants, Attendances, Marks, Together, Decisions };

// One laptop, with whoever sits at it.
class Laptop
{
public:
    Laptop(const QString& author, const QString& copy, const QString& language, const QString& path)
        : m_desk(
              theTheme(), {author, copy, language}, [](const Person&) {}, speak,
              [passed = 0]() mutable { return QDateTime(QDate(2011, 2, 18), QTime(9, 0), Qt::UTC).addSecs(++passed); }),
          m_window(new MainWindow(m_desk))
    {
        m_window->resize(1280, 800);
        m_window->open(path);
        m_window->show();
        QApplication::setActiveWindow(m_window);
        REQUIRE(QTest::qWaitForWindowActive(m_window));
        click("rail_workshops");
    }
    ~Laptop() { delete m_window; }

    Pool& pool() { return m_window->view()->pool(); }
    MainWindow& window() { return *m_window; }
    template <class W = QWidget> W& find(const char* name) const { return WindowFixture::findIn<W>(*m_window, name); }
    void click(const char* name) { QTest::mouseClick(&find(name), Qt::LeftButton); }

    // By its tab, with the mouse.
    void turnTo(Page page)
    {
        auto& bar = find<QTabBar>("workshopTabs");
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(page).center());
        REQUIRE(bar.currentIndex() == page);
    }
    void choose(const Id& workshop)
    {
        auto& table = find<QTableView>("workshopsTable");
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                              table.visualRect(table.model()->index(row, 0)).center());
            if (m_window->findChild<WorkshopPage*>()->workshop() == workshop)
                return;
        }
        FAIL("the list has no such workshop");
    }
    void type(const char* field, const QString& text)
    {
        QLineEdit& input = editValue(find("workshopTab_plan"), field);
        input.selectAll();
        typeInto(input, text);
        QTest::keyClick(&input, Qt::Key_Return);
    }
    void add(const QString& name, const char* role)
    {
        auto& button = find<QPushButton>("participantRole");
        chooseAfter([&] { QTest::mouseClick(&button, Qt::LeftButton); }, [&] { return button.menu(); }, role);
        auto& box = find<QLineEdit>("addParticipant");
        box.setFocus();
        typeInto(box, name);
        QTest::keyClick(&box, Qt::Key_Return);
    }
    // Down the columns: digits, Enter; a dot leaves the cell blank.
    void mark(const QStringList& columns)
    {
        turnTo(Marks);
        auto& grid = find<QTableView>("marksGrid");
        grid.setFocus();
        for (int column = 0; column < columns.size(); ++column) {
            grid.setCurrentIndex(grid.model()->index(0, column + 1));
            for (const QChar c : columns[column]) {
                if (c != u'.')
                    QTest::keyClick(&grid, c.toLatin1());
                QTest::keyClick(&grid, Qt::Key_Return);
            }
        }
    }
    QString cell(const char* grid, int row, int column)
    {
        const auto* model = find<QTableView>(grid).model();
        return model->index(row, column).data().toString();
    }

private:
    Desk m_desk;
    MainWindow* m_window;
};

void drop(Laptop& at, const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : files)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&at.window(), &enter);
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&at.window(), &event);
    auto& button = at.find<QPushButton>("mergeFirst");
    REQUIRE(becomes([&] { return button.isVisible() && button.isEnabled(); }));
    QTest::mouseClick(&button, Qt::LeftButton);
    REQUIRE(becomes([&] { return at.window().findChild<MergingPage*>(u"mergingPage"_s)->number() > 0; }));
}

QString file(const QTemporaryDir& folder, const char* name)
{
    return folder.filePath(QString::fromLatin1(name));
}

// Planned by the officer; copies for the facilitators.
Id plan(const QTemporaryDir& folder, const QString& language)
{
    const QString path = file(folder, "week.pool");
    REQUIRE(makePool(path, {u"Ilse Maes"_s, u"Brussels-1"_s}, true));
    Laptop officer(u"Ilse Maes"_s, u"Brussels-1"_s, language, path);
    officer.click("pageAction");
    QLineEdit& title = focusedInput(); // the title waits to be typed
    typeInto(title, u"Week"_s);
    QTest::keyClick(&title, Qt::Key_Return);
    officer.type("expert_group", u"CMA"_s);
    officer.type("starts", u"2011-02-14"_s);
    officer.type("ends", u"2011-02-18"_s);
    officer.turnTo(Participants);
    officer.add(u"Lewitina"_s, "as_facilitator");
    officer.add(u"Орлов Павел"_s, "as_co_facilitator");
    officer.add(u"Tutayeva"_s, "as_co_facilitator");
    for (const QString& name : {u"Perovsky"_s, u"Sokolova Marina"_s, u"Rusu Vasile"_s})
        officer.add(name, "as_candidate");
    const Id workshop = officer.window().findChild<WorkshopPage*>()->workshop();
    const auto parts = ownedBy<Participation>(officer.pool(), workshop);
    REQUIRE(parts);
    REQUIRE(parts->size() == 6);
    for (int state = 0; state < 3; ++state) // nominations open, screening, running
        officer.click("nextStatus");
    CHECK((*officer.pool().find<Workshop>(workshop))->status == WorkshopStatus::Running);
    return workshop;
}

void playWeek(const QString& language)
{
    speak(language);
    const QTemporaryDir folder;
    const Id workshop = plan(folder, language);
    for (const char* copy : {"aigul.pool", "pavel.pool", "natalya.pool"})
        REQUIRE(QFile::copy(file(folder, "week.pool"), file(folder, copy)));

    for (const auto& [author, name, columns] :
         {std::tuple(u"Павел Орлов"_s, "pavel.pool", QStringList{u"435"_s, u"4.4"_s, u"333"_s, u"445"_s}),
          std::tuple(u"Natalya Tutayeva"_s, "natalya.pool", QStringList{u"425"_s, u"534"_s, u"333"_s, u"444"_s})}) {
        Laptop laptop(author, QString::fromLatin1(name), language, file(folder, name));
        laptop.choose(workshop);
        laptop.mark(columns);
        laptop.click("handIn");
        CHECK(laptop.find<QLabel>("marksState").text().contains(u"2011"_s));
        auto& grid = laptop.find<QTableView>("marksGrid");
        QTest::keyClick(&grid, '1'); // closed
        CHECK(laptop.cell("marksGrid", 2, 4) == columns[3].right(1));
    }

    Laptop aigul(u"Aigul Lewitina"_s, u"Seminar-2"_s, language, file(folder, "aigul.pool"));
    aigul.choose(workshop);
    aigul.turnTo(Attendances);
    auto& days = aigul.find<QTableView>("attendanceGrid");
    days.setFocus();
    days.setCurrentIndex(days.model()->index(3, 1));
    QTest::keyClick(&days, '1');
    QTest::keyClick(&days, '0');
    QTest::keyClick(&days, '2');
    CHECK(aigul.cell("attendanceGrid", 4, 1) == u"–"_s);
    QTest::keyClick(&days, Qt::Key_Delete);
    aigul.mark({u"455"_s, u"55."_s, u"433"_s, u"4"_s});
    aigul.turnTo(Together);
    drop(aigul, {file(folder, "pavel.pool"), file(folder, "natalya.pool")});
    CHECK(conflicts(aigul.pool())->empty());

    aigul.click("rail_workshops"); // from under the merge's page
    aigul.choose(workshop);
    aigul.turnTo(Together);
    CHECK(aigul.find<QTableView>("togetherGrid").isVisible() == false); // hers are not in
    aigul.turnTo(Marks);
    aigul.click("handIn");
    aigul.turnTo(Together);
    CHECK(aigul.find<QTableView>("togetherGrid").isVisible());
    CHECK(aigul.cell("togetherGrid", 0, 1).contains(u"(3)"_s));
    CHECK(aigul.cell("togetherGrid", 1, 1).contains(u"↕"_s));   // 3, 2 and 5
    CHECK(aigul.cell("togetherGrid", 1, 2).contains(u"(2)"_s)); // a blank is not counted

    aigul.turnTo(Decisions);
    auto& decisions = aigul.find<QTableView>("decisionsTable");
    for (int row = 0; row < 3; ++row) {
        QTest::mouseClick(decisions.viewport(), Qt::LeftButton, {},
                          decisions.visualRect(decisions.model()->index(row, 0)).center());
        auto& why = aigul.find<QPlainTextEdit>("justification");
        why.setFocus();
        QTest::keyClicks(&why, u"as agreed"_s);
        aigul.click(row < 2 ? "pre_accredited" : "repeat");
    }
    aigul.click("signAll");
    int passed = 0;
    const auto decided = *related<AccreditationStep>(aigul.pool(), u"workshop", workshop);
    for (const AccreditationStep& step : decided)
        if (step.step == Step::PreAccredited) {
            CHECK(step.signedOn.isValid());
            CHECK(step.decidedBy == u"Aigul Lewitina"_s);
            CHECK(step.reason == u"as agreed"_s);
            ++passed;
        }
    CHECK(passed == 2);

    // A signed one only by a correction, with a reason.
    QTest::mouseClick(decisions.viewport(), Qt::LeftButton, {},
                      decisions.visualRect(decisions.model()->index(0, 0)).center());
    CHECK(aigul.find<QPlainTextEdit>("justification").isReadOnly());
    aigul.click("correctDecision");
    auto& why = aigul.find<QPlainTextEdit>("justification");
    QTest::keyClicks(&why, u"the case study was marked twice"_s);
    aigul.click("not_retained");
    aigul.click("signDecision");
    const auto steps = *related<AccreditationStep>(aigul.pool(), u"workshop", workshop);
    CHECK(std::ranges::count_if(steps, [](const AccreditationStep& step) {
              return step.step == Step::NotRetained && !step.replaces.isNull() && step.signedOn.isValid();
          }) == 1);
}

} // namespace

TEST_CASE("a workshop's week on three laptops, in English")
{
    playWeek(u"en"_s);
}

TEST_CASE("a workshop's week on three laptops, in Russian")
{
    playWeek(u"ru"_s);
    speak(u"en"_s);
}
