// Three laptops' work comes together in the window, through real events.
#include "tests/ui/hands.h"

#include "core/people/advisor.h"
#include "core/people/language_skill.h"
#include "core/pool/backup.h"
#include "core/pool/conflicts.h"
#include "core/rosters/matching.h"
#include "core/shipped/kinds.h"
#include "ui/advisors/advisors_room.h"
#include "ui/merging/merging_page.h"
#include "ui/shell/rail_item.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

using namespace advisorpool;

namespace {

// The sample on this desk, and copies of it on two other laptops.
class Laptops : public WindowFixture
{
public:
    explicit Laptops(const QString& language = QStringLiteral("en")) : WindowFixture(language)
    {
        for (const QString& name : {QStringLiteral("Aigul"), QStringLiteral("Pavel")}) {
            REQUIRE(QFile::copy(file(QStringLiteral("sample.pool")), file(name + QStringLiteral(".pool"))));
            paths << file(name + QStringLiteral(".pool"));
            auto pool = Pool::open(paths.back(), allKinds(), {name, QStringLiteral("Workshop ") + name, clock});
            REQUIRE(pool);
            others.push_back(std::move(*pool));
        }
        REQUIRE(
            eachMatching(pool(), Advisor::kind(), QStringLiteral("family_name = Aronovich"), [&](const Record& record) {
                person = record.id;
                return false;
            }));
    }

    static void set(Pool& pool, const Id& id, const QString& field, const QString& value)
    {
        Edit edit(pool, Label::Set);
        REQUIRE(edit.set(Advisor::kind(), id, {{Advisor::kind().field(field), Value(value)}}));
        REQUIRE(edit.commit());
    }

    // All three have another phone for the same person; two have another position.
    void disagree()
    {
        set(pool(), person, QStringLiteral("phone"), QStringLiteral("+1"));
        set(*others[0], person, QStringLiteral("phone"), QStringLiteral("+2"));
        set(*others[1], person, QStringLiteral("phone"), QStringLiteral("+3"));
        set(pool(), person, QStringLiteral("position"), QStringLiteral("Head"));
        set(*others[0], person, QStringLiteral("position"), QStringLiteral("Deputy"));
    }

    void drop(const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : files)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &event);
    }

    void merge()
    {
        drop(paths);
        auto& button = find<QPushButton>("mergeFirst");
        REQUIRE(becomes([&] { return button.isVisible() && button.isEnabled(); }));
        QTest::mouseClick(&button, Qt::LeftButton);
        waitForMerge();
    }

    void waitForMerge() const
    {
        REQUIRE(becomes([&] { return window->findChild<MergingPage*>()->number() > 0; }));
    }

    void goToConflicts()
    {
        QTest::mouseClick(&find<QWidget>("rail_conflicts"), Qt::LeftButton);
        REQUIRE(becomes([&] { return find<QListView>("conflictsList").isVisible(); }));
    }

    QString phone() { return (*pool().find<Advisor>(person))->phone; }
    static int number(Pool& pool) { return static_cast<int>(conflicts(pool)->size()); }

    Clock clock = [] { return QDateTime(QDate(2011, 2, 24), QTime(15, 0), Qt::UTC); };
    QStringList paths;
    std::vector<std::unique_ptr<Pool>> others;
    Id person;
};

QStringList texts(QWidget& page, const char* name)
{
    QStringList all;
    for (const QLabel* label : page.findChildren<QLabel*>(QString::fromLatin1(name)))
        if (label->isVisible())
            all << label->text();
    return all;
}

} // namespace

TEST_CASE("two copies dropped on the window are shown before they come in, and come in by one click")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("ru"));
    Laptops at(language);
    at.disagree();
    at.drop(at.paths);
    auto& page = at.find("mergingPage");
    auto& button = at.find<QPushButton>("mergeFirst");
    REQUIRE(becomes([&] { return page.isVisible() && button.isVisible() && button.isEnabled(); }));
    CHECK(page.findChildren<QWidget*>(QStringLiteral("arrivalCard")).size() == 2);
    const auto says = [&](const QString& words) { return texts(page, "markedText").join(u'\n').contains(words); };
    CHECK(becomes([&] { return says(QStringLiteral("+2")) && says(QStringLiteral("Deputy")); }));
    CHECK(Laptops::number(at.pool()) == 0); // nothing has happened yet
    const auto backupsBefore = backups(at.pool()).size();
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 2; }));
    CHECK(backups(at.pool()).size() == backupsBefore + 1);
    SECTION("and go out again by another")
    {
        at.waitForMerge();
        auto& undo = at.find<QPushButton>("mergeSecond");
        QTest::mouseClick(&undo, Qt::LeftButton);
        CHECK(becomes([&] { return Laptops::number(at.pool()) == 0; }));
        CHECK(at.phone() == QStringLiteral("+1"));
    }
}

TEST_CASE("a merge that erases somebody waits for a yes that names them")
{
    Laptops at;
    {
        Edit edit(*at.others[0], Label::Erase);
        REQUIRE(edit.erase(Advisor::kind(), at.person));
        REQUIRE(edit.commit());
    }
    at.drop({at.paths[0]});
    auto& button = at.find<QPushButton>("mergeFirst");
    REQUIRE(becomes([&] { return button.isVisible(); }));
    CHECK_FALSE(button.isEnabled());
    auto& yes = at.find<QCheckBox>("mergeYes");
    CHECK(yes.accessibleName().contains(QStringLiteral("ARONOVICH")));
    yes.setFocus();
    QTest::keyClick(&yes, Qt::Key_Space);
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(becomes([&] {
        const auto record = at.pool().record(Advisor::kind(), at.person);
        return record && *record && (*record)->erased;
    }));
}

TEST_CASE("a copy that is not sound is refused with the reason, and what is sound in it can be seen")
{
    Laptops at;
    Laptops::set(*at.others[0], at.person, QStringLiteral("phone"), QStringLiteral("+2"));
    Laptops::set(*at.others[0], at.person, QStringLiteral("position"), QStringLiteral("Deputy"));
    REQUIRE(at.others[0]->database().run(QStringLiteral("UPDATE change SET patch = replace(patch, 'Deputy', 'Dep')")));
    at.drop({at.paths[0]});
    auto& button = at.find<QPushButton>("mergeFirst");
    auto& close = at.find<QPushButton>("mergeSecond");
    REQUIRE(becomes([&] { return close.isVisible() && button.isVisible(); }));
    QTest::mouseClick(&button, Qt::LeftButton); // see what is sound
    REQUIRE(becomes([&] { return at.find("mergingPage").findChild<QWidget*>(QStringLiteral("arrivalCard")); }));
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(becomes([&] { return at.phone() == QStringLiteral("+2"); }));
}

TEST_CASE("a conflict of three laptops is settled from the keyboard: a side by its number, Enter")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("ru"));
    Laptops at(language);
    at.disagree();
    at.merge();
    at.goToConflicts();
    auto& list = at.find<QListView>("conflictsList");
    REQUIRE(list.model()->rowCount() == 2);
    int row = 0; // the phone
    while (!list.model()->index(row, 0).data().toString().contains(QStringLiteral("+2")))
        ++row;
    list.setCurrentIndex(list.model()->index(row, 0));
    list.setFocus();
    CHECK(at.find("conflictPage").findChildren<QWidget*>(QStringLiteral("choiceCard")).size() >= 4);
    int side = 0; // the ids of edits made in one moment stand in no order
    const auto sides = conflictIn(at.pool(), at.person, *Advisor::kind().field(u"phone")).value()->conflict.sides;
    while (sides[static_cast<size_t>(side)].value.text() != QStringLiteral("+2"))
        ++side;
    QTest::keyClick(&list, static_cast<Qt::Key>(Qt::Key_1 + side));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 1; }));
    CHECK(at.phone() == QStringLiteral("+2"));
    CHECK(list.model()->rowCount() == 2); // the settled one still stands there
    SECTION("a third value")
    {
        QTest::keyClick(&list, Qt::Key_3);
        QWidget* other = QApplication::focusWidget();
        REQUIRE(other);
        REQUIRE(other->objectName() == QStringLiteral("otherValue"));
        QTest::keyClicks(other, QStringLiteral("Director"));
        QTest::keyClick(other, Qt::Key_Return);
        CHECK(becomes([&] { return Laptops::number(at.pool()) == 0; }));
        CHECK((*at.pool().find<Advisor>(at.person))->position == QStringLiteral("Director"));
    }
}

TEST_CASE("a settled conflict shows how it was settled, and what is pressed then changes nothing")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.goToConflicts();
    auto& list = at.find<QListView>("conflictsList");
    int row = 0; // the position: of two sides
    while (!list.model()->index(row, 0).data().toString().contains(QStringLiteral("Deputy")))
        ++row;
    list.setCurrentIndex(list.model()->index(row, 0));
    list.setFocus();
    const auto chosen = [&] {
        QStringList titles;
        for (const auto* radio : at.find("conflictPage").findChildren<QRadioButton*>())
            if (radio->isVisible() && radio->isChecked())
                titles << radio->text().left(1);
        return titles;
    };
    const bool ownIsShown = (*at.pool().find<Advisor>(at.person))->position == QStringLiteral("Head");
    const auto sides = conflictIn(at.pool(), at.person, *Advisor::kind().field(u"position")).value()->conflict.sides;
    const int other = sides[0].value.text() == QStringLiteral("Head") ? (ownIsShown ? 1 : 0) : (ownIsShown ? 0 : 1);
    QTest::keyClick(&list, static_cast<Qt::Key>(Qt::Key_1 + other)); // not what was shown
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(becomes([&] { return Laptops::number(at.pool()) == 1; }));
    list.setCurrentIndex(list.model()->index(1, 0)); // the settled one stands below
    const QStringList settled{QString::number(other + 1)};
    CHECK(becomes([&] { return chosen() == settled; }));
    QTest::keyClick(&list, Qt::Key_3);
    CHECK(chosen() == settled);
}

TEST_CASE("one laptop's side is taken in all of them as one edit, and undone as one")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.goToConflicts();
    auto* action = at.window->findChild<QAction*>(QStringLiteral("takeSideOf_Workshop Aigul"));
    REQUIRE(action);
    auto* undo = at.window->findChild<QAction*>(QStringLiteral("undoAction"));
    const QString before = undo->text();
    action->trigger();
    CHECK(Laptops::number(at.pool()) == 0);
    CHECK(at.phone() == QStringLiteral("+2"));
    CHECK((*at.pool().find<Advisor>(at.person))->position == QStringLiteral("Deputy"));
    REQUIRE(becomes([&] { return undo->text() != before; }));
    QTest::keyClick(at.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 2; }));
}

TEST_CASE("the list narrows to one author's conflicts")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.goToConflicts();
    auto& filter = at.find<QComboBox>("conflictsFilter");
    const int pavels = filter.findText(QStringLiteral("Of Pavel"));
    REQUIRE(pavels > 0);
    filter.setCurrentIndex(pavels);
    Q_EMIT filter.activated(pavels);
    CHECK(at.find<QListView>("conflictsList").model()->rowCount() == 1);
}

TEST_CASE("a conflicted field is marked on the person's page and settled there")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.window->findChild<QAction*>(QStringLiteral("go_advisors"))->trigger();
    at.find<AdvisorsRoom>("advisorsRoom").showRecord(Advisor::kind().name, at.person);
    auto& field = at.find("field_position");
    auto& note = WindowFixture::findIn(field, "fieldNote");
    REQUIRE(becomes([&] { return note.isVisible(); }));
    QTest::mouseClick(&WindowFixture::findIn(note, "fieldNoteFirst"), Qt::LeftButton);
    CHECK(becomes([&] { return !note.isVisible(); }));
    CHECK(Laptops::number(at.pool()) == 1); // the phone's is left
    CHECK((*at.pool().find<Advisor>(at.person))->position == QStringLiteral("Head"));
}

TEST_CASE("what people set differently in a line of a page stands below the lines, and is settled there")
{
    Laptops at;
    Id skill;
    REQUIRE(eachMatching(at.pool(), LanguageSkill::kind(), QStringLiteral("language = ru"), [&](const Record& record) {
        skill = record.id;
        at.person = fromRecord<LanguageSkill>(record).advisor;
        return false;
    }));
    const auto write = [&](Pool& pool, const QString& level) {
        Edit edit(pool, Label::Set);
        REQUIRE(edit.set(LanguageSkill::kind(), skill, {{LanguageSkill::kind().field(u"written"), Value(level)}}));
        REQUIRE(edit.commit());
    };
    write(*at.others[0], QStringLiteral("a1"));
    write(*at.others[1], QStringLiteral("a2"));
    at.merge();
    at.window->findChild<QAction*>(QStringLiteral("go_advisors"))->trigger();
    at.find<AdvisorsRoom>("advisorsRoom").showRecord(Advisor::kind().name, at.person);
    auto& section = at.find("section_languages");
    const auto line = [&] { return section.findChild<QWidget*>(QStringLiteral("conflictLine")); };
    REQUIRE(becomes([&] { return line() && line()->isVisible(); }));
    const Field& written = *LanguageSkill::kind().field(u"written");
    const Value first = conflictIn(at.pool(), skill, written).value()->conflict.sides[0].value;
    QTest::mouseClick(&WindowFixture::findIn(*line(), "keepSide_1"), Qt::LeftButton);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 0; }));
    CHECK(becomes([&] { return !line(); }));
    CHECK((**at.pool().record(LanguageSkill::kind(), skill))[written] == first);
}

TEST_CASE("a person's page tells of conflicts about them, and leads there")
{
    Laptops at;
    at.disagree();
    at.merge();
    at.window->findChild<QAction*>(QStringLiteral("go_advisors"))->trigger();
    at.find<AdvisorsRoom>("advisorsRoom").showRecord(Advisor::kind().name, at.person);
    auto& note = WindowFixture::findIn(at.find("advisorPage"), "conflictsNote");
    REQUIRE(becomes([&] { return note.isVisible(); }));
    QTest::mouseClick(&WindowFixture::findIn(note, "conflictsOfRecord"), Qt::LeftButton);
    REQUIRE(becomes([&] { return at.find<QListView>("conflictsList").isVisible(); }));
    CHECK(at.find<QListView>("conflictsList").model()->rowCount() == 2);
}

TEST_CASE("the history shows a merge as one thing to open and to take back")
{
    Laptops at;
    at.disagree();
    at.merge();
    QTest::mouseClick(&at.find<QWidget>("rail_history"), Qt::LeftButton);
    auto& button = at.find<QToolButton>("historyMerges");
    REQUIRE(becomes([&] { return button.isVisible(); }));
    Q_EMIT button.menu()->aboutToShow();
    REQUIRE(button.menu()->actions().size() == 1);
    button.menu()->actions().front()->trigger();
    REQUIRE(becomes([&] { return at.find("mergingPage").isVisible(); }));
    QTest::mouseClick(&at.find<QPushButton>("mergeSecond"), Qt::LeftButton);
    CHECK(becomes([&] { return Laptops::number(at.pool()) == 0; }));
}

TEST_CASE("a merge that was undone says so, where it is opened and where its file is brought again")
{
    Laptops at;
    at.disagree();
    at.merge();
    auto& page = at.find("mergingPage");
    const auto says = [&](const QString& words) { return texts(page, "markedText").join(u'\n').contains(words); };
    CHECK(becomes([&] { return says(QStringLiteral("A backup from before it")); }));
    QTest::mouseClick(&at.find<QPushButton>("mergeSecond"), Qt::LeftButton);
    REQUIRE(becomes([&] { return Laptops::number(at.pool()) == 0; }));
    CHECK(becomes([&] { return texts(*at.window, "stripText").join(u' ').contains(QStringLiteral("undone")); }));
    at.drop(at.paths);
    REQUIRE(becomes([&] { return page.isVisible() && says(QStringLiteral("does not come in again")); }));
    QTest::keyClick(&at.find<QPushButton>("mergeFirst"), Qt::Key_Escape);
    CHECK(becomes([&] { return !page.isVisible(); }));
}

TEST_CASE("a conflict on deleting shows what would be lost")
{
    Laptops at;
    {
        Edit edit(at.pool(), Label::Delete);
        REQUIRE(edit.remove(Advisor::kind(), at.person));
        REQUIRE(edit.commit());
    }
    Laptops::set(*at.others[0], at.person, QStringLiteral("phone"), QStringLiteral("+2"));
    at.merge();
    at.goToConflicts();
    auto& list = at.find<QListView>("conflictsList");
    list.setFocus();
    auto& page = at.find("conflictPage");
    const QString with = QStringLiteral("Comes back with it – Language skill: 3");
    CHECK(becomes([&] { return texts(page, "markedText").contains(with); }));
    QTest::keyClick(&list, Qt::Key_2); // false, then true: delete
    CHECK(becomes([&] { return texts(page, "markedText").join(u'\n').contains(QStringLiteral("+2")); }));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(becomes([&] { return (*at.pool().record(Advisor::kind(), at.person))->deleted; }));
}

TEST_CASE("problems are counted in the rail and lead to where they are mended")
{
    Laptops at;
    {
        Edit edit(at.pool(), Label::Add);
        Advisor twin{.familyName = QStringLiteral("Aronovich"), .givenName = QStringLiteral("Andrei")};
        twin.email = (*at.pool().find<Advisor>(at.person))->email;
        REQUIRE(edit.save(twin));
        REQUIRE(edit.commit());
    }
    auto& table = at.find<QTableView>("problemsTable");
    const auto rows = [&] { return table.model()->rowCount(); };
    REQUIRE(becomes([&] { return rows() > 0; }));
    QTest::mouseClick(&at.find<QWidget>("rail_problems"), Qt::LeftButton);
    int row = 0;
    while (row + 1 < rows() && !table.model()->index(row, 1).data().toString().contains(QStringLiteral("ARONOVICH")))
        ++row;
    table.setCurrentIndex(table.model()->index(row, 0));
    REQUIRE(becomes([&] { return at.find("problemsRoom").findChild<QPushButton*>(QStringLiteral("problemPlace")); }));
    QTest::mouseClick(&at.find<QPushButton>("problemPlace"), Qt::LeftButton);
    CHECK(becomes([&] {
        return at.find<QLabel>("advisorName").isVisible() &&
               at.find<QLabel>("advisorName").text().contains(QStringLiteral("ARONOVICH"));
    }));
}

TEST_CASE("a problem may stand with a reason, and an undo brings it back")
{
    WindowFixture at;
    auto& table = at.find<QTableView>("problemsTable");
    const auto rows = [&] { return table.model()->rowCount(); };
    REQUIRE(becomes([&] { return rows() > 0; }));
    const int before = rows();
    at.window->findChild<QAction*>(QStringLiteral("go_problems"))->trigger();
    auto& rule = at.find<QComboBox>("problemsRule");
    const int overlap = rule.findData(QStringLiteral("overlap"));
    REQUIRE(overlap > 0);
    rule.setCurrentIndex(overlap);
    Q_EMIT rule.activated(overlap);
    REQUIRE(rows() == 1);
    auto& accept = at.find<QPushButton>("acceptProblem");
    REQUIRE(becomes([&] { return accept.isVisible(); }));
    QTest::mouseClick(&accept, Qt::LeftButton);
    auto& reason = at.find<QLineEdit>("problemReason");
    CHECK(reason.hasFocus()); // it is asked for
    QTest::keyClicks(&reason, QStringLiteral("he flies from one to the other"));
    QTest::keyClick(&reason, Qt::Key_Return);
    REQUIRE(becomes([&] { return rows() == before - 1; }));
    undoByKey(at);
    CHECK(becomes([&] { return rows() == before; }));
}

TEST_CASE("a damaged pool that does not open is recovered by one button")
{
    Laptops at;
    if (backups(at.pool()).isEmpty())
        REQUIRE(backUp(at.pool(), BackupReason::Day));
    delete at.window;
    at.window = nullptr;
    const QString path = at.file(QStringLiteral("sample.pool"));
    QFile pool(path);
    REQUIRE(pool.open(QIODevice::ReadWrite));
    REQUIRE(pool.write(QByteArray(100, 'x')) == 100);
    pool.close();
    at.window = new MainWindow(at.desk);
    at.window->open(path);
    at.window->show();
    REQUIRE(at.window->view() == nullptr);
    auto& button = WindowFixture::findIn<QPushButton>(WindowFixture::findIn(*at.window, "strip"), "stripAction");
    REQUIRE(becomes([&] { return button.isVisible(); }));
    QTest::mouseClick(&button, Qt::LeftButton);
    REQUIRE(becomes([&] { return at.window->view() != nullptr; }));
    CHECK(at.strip().contains(QStringLiteral("backup")));
    CHECK(at.pool().find<Advisor>(at.person)->has_value());
}
