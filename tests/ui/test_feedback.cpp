#include "tests/ui/hands.h"

#include "core/workshops/feedback.h"
#include "core/workshops/forum.h"
#include "core/workshops/workshop.h"
#include "ui/feedback/fill_window.h"
#include "ui/forum/forum_tab.h"
#include "ui/workshops/workshops_room.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace advisorpool;

namespace {

// A workshop to come: nobody was asked there yet, and nobody wrote.
Id riga(Pool& pool)
{
    Id found;
    REQUIRE(pool.tables().readAll(Workshop::kind(), [&](const Record& record) {
        if (record.isAlive() && fromRecord<Workshop>(record).starts == QDate(2011, 5, 2))
            found = record.id;
        return true;
    }));
    REQUIRE(!found.isNull());
    return found;
}

// On one of its pages.
QWidget& openTab(WindowFixture& at, const char* tab)
{
    at.window->findChild<QAction*>(QStringLiteral("go_workshops"))->trigger();
    at.find<WorkshopsRoom>("workshopsRoom").showRecord(QStringLiteral("workshop"), riga(at.pool()));
    QWidget& page = at.find(tab);
    auto& bar = at.find<QTabBar>("workshopTabs");
    for (int i = 0; i < bar.count() && !page.isVisible(); ++i)
        bar.setCurrentIndex(i);
    REQUIRE(page.isVisible());
    return page;
}

void press(const QWidget& root, const char* button)
{
    auto& found = WindowFixture::findIn<QAbstractButton>(root, button);
    REQUIRE(found.isEnabled());
    QTest::mouseClick(&found, Qt::LeftButton);
}

QString wordsOn(const QWidget& root)
{
    QStringList words;
    for (const QLabel* label : root.findChildren<QLabel*>())
        if (label->isVisible())
            words << label->text();
    return words.join(u'\n');
}

FillWindow& filling(WindowFixture& at)
{
    return at.find<FillWindow>("fillWindow");
}

} // namespace

TEST_CASE("three people fill in a sheet at one laptop, in Russian, and what they said is shown")
{
    WindowFixture at(QStringLiteral("ru"));
    QWidget& tab = openTab(at, "workshopTab_feedback");
    for (QPushButton* button : tab.findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(QStringLiteral("вопросы")))
            QTest::mouseClick(button, Qt::LeftButton); // the usual ones
    const Id workshop = riga(at.pool());
    REQUIRE(questionnaireOf(at.pool(), workshop)->size() == 7);

    press(tab, "fillFeedback");
    QPointer<FillWindow> window = &filling(at);
    CHECK(window->isFullScreen());
    CHECK(wordsOn(*window).contains(QStringLiteral("Семинар достиг своих целей.")));
    const QStringList wishes{QStringLiteral("Больше разборов"), QStringLiteral("Переводчик"), QStringLiteral("Схемы")};
    for (int person = 0; person < 3; ++person) {
        for (int question = 1; question <= 5; ++question) {
            auto& first =
                WindowFixture::findIn<QWidget>(*window, qPrintable(QStringLiteral("rating_%1_1").arg(question)));
            first.setFocus();
            QTest::keyClick(&first, static_cast<Qt::Key>(Qt::Key_3 + person));
        }
        auto& text = WindowFixture::findIn<QPlainTextEdit>(*window, "text_6");
        CHECK(text.toPlainText().isEmpty()); // nothing of the one before
        CHECK(!text.document()->isUndoAvailable());
        text.setFocus();
        typeInto(text, wishes[person]);
        press(*window, "handInSheet");
        CHECK(!window->findChild<QPlainTextEdit*>());
        press(*window, "nextPerson");
    }
    // Esc shows no pool, and no wrong word does.
    QTest::keyClick(window, Qt::Key_Escape);
    auto& word = WindowFixture::findIn<QLineEdit>(*window, "leaveWord");
    typeInto(word, QStringLiteral("выход"));
    QTest::keyClick(&word, Qt::Key_Return);
    REQUIRE(window);
    CHECK(window->isVisible());
    CHECK(!window->close());
    word.clear();
    typeInto(word, QStringLiteral("пул"));
    QTest::keyClick(&word, Qt::Key_Return);
    REQUIRE(becomes([&] { return !window; }));

    CHECK(*sheetsWaiting(at.pool(), workshop) == 3);
    CHECK(!wordsOn(tab).contains(wishes[0]));
    press(tab, "closeFeedback");
    REQUIRE(becomes([&] { return wordsOn(tab).contains(wishes[0]); }));
    CHECK(wordsOn(tab).contains(wishes[2]));
    const auto results = feedbackResults(at.pool(), workshop);
    REQUIRE(results);
    CHECK(results->questions.front().mean == 4.0);
}

TEST_CASE("a sheet is filled in either language, whatever the program speaks; an empty one is none")
{
    WindowFixture at;
    Pool& pool = at.pool();
    const Id workshop = riga(pool);
    {
        Edit edit(pool, Label::Add);
        REQUIRE(addUsualQuestions(edit, workshop));
        REQUIRE(edit.commit());
    }
    QWidget& tab = openTab(at, "workshopTab_feedback");
    press(tab, "fillFeedback");
    FillWindow& window = filling(at);
    CHECK(wordsOn(window).contains(QStringLiteral("The workshop met its objectives.")));
    press(window, "fillRussian");
    CHECK(wordsOn(window).contains(QStringLiteral("Семинар достиг своих целей.")));
    CHECK(wordsOn(window).contains(QStringLiteral("анонимны")));
    press(window, "handInSheet");
    CHECK(wordsOn(window).contains(QStringLiteral("Пока ничего")));
    CHECK(*sheetsWaiting(pool, workshop) == 0);
    QTest::keyClick(&window, Qt::Key_Escape);
    auto& word = WindowFixture::findIn<QLineEdit>(window, "leaveWord");
    typeInto(word, QStringLiteral("pool"));
    QTest::keyClick(&word, Qt::Key_Return);
}

namespace {

struct OpenedUrls : QObject
{
    Q_OBJECT

public:
    OpenedUrls() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl& url) { urls << url; }
};

} // namespace

TEST_CASE("a file is dropped into the forum, and opening it shows a folder, never the file")
{
    WindowFixture at;
    openTab(at, "workshopTab_forum");
    auto* tab = at.window->findChild<ForumTab*>();
    REQUIRE(tab);
    const QString path = at.file(QStringLiteral("plan.exe"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("MZ");
    }
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tab, &enter); // else the drop has no target
    REQUIRE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tab, &drop);
    const auto materials = materialsOf(at.pool(), riga(at.pool()));
    REQUIRE(materials);
    REQUIRE(materials->size() == 1);
    CHECK(materials->front().material.fileName == QStringLiteral("plan.exe"));

    auto& table = at.find<QTableView>("materialsTable");
    table.setCurrentIndex(table.model()->index(0, 0));
    OpenedUrls opened;
    press(*tab, "openMaterial");
    REQUIRE(opened.urls.size() == 1);
    const QDir folder(opened.urls.front().toLocalFile());
    CHECK(folder.exists()); // a folder, not the file
    CHECK(folder.entryList(QDir::Files) == QStringList{QStringLiteral("plan.exe")});
    QDir(folder).removeRecursively();
}

TEST_CASE("a dialogue goes on in threads")
{
    WindowFixture at;
    QWidget& tab = openTab(at, "workshopTab_forum");
    auto& text = at.find<QPlainTextEdit>("postText");
    text.setFocus();
    typeInto(text, QStringLiteral("Спасибо"));
    press(tab, "sendPost");
    press(tab, "replyToPost");
    CHECK(wordsOn(tab).contains(QStringLiteral("In reply to")));
    typeInto(text, QStringLiteral("Gladly"));
    press(tab, "sendPost");
    const auto dialogue = dialogueOf(at.pool(), riga(at.pool()));
    REQUIRE(dialogue);
    REQUIRE(dialogue->size() == 2);
    CHECK(dialogue->at(1).depth == 1);
    CHECK(dialogue->at(1).post.text == QStringLiteral("Gladly"));
    undoByKey(at);
    REQUIRE(becomes([&] { return dialogueOf(at.pool(), riga(at.pool()))->size() == 1; }));
}

TEST_CASE("a report is saved as PDF from the workshop's page, in the language that its menu says")
{
    WindowFixture at;
    openTab(at, "workshopTab_forum");
    const QString path = at.file(QStringLiteral("figures.html"));
    DialogAnswers answers;
    answers.nextFile(path);
    at.find<QPushButton>("workshopReports").menu()->findChild<QAction*>(QStringLiteral("figures_ru"))->trigger();
    CHECK(answers.areGiven());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Семинар в цифрах"));
}

#include "test_feedback.moc"
