#include "tests/ui/window_fixture.h"

#include "core/people/advisor.h"
#include "ui/advisors/condition_editor.h"
#include "ui/exporting/export_dialog.h"
#include "ui/help/help_window.h"
#include "ui/window/person_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// The actions that lead to the rooms, whichever rooms there are.
QList<QAction*> roomsOf(const MainWindow& window)
{
    QList<QAction*> rooms;
    for (QAction* action : window.findChildren<QAction*>())
        if (action->objectName().startsWith(u"go_"_s))
            rooms << action;
    return rooms;
}

// Every page one can be on: the rooms, the import assistant, its report.
void onEveryPage(WindowFixture& at, const std::function<void(const QString& page)>& look)
{
    REQUIRE(roomsOf(*at.window).size() >= 3);
    for (QAction* action : roomsOf(*at.window)) {
        action->trigger();
        QTest::qWait(100);
        look(action->objectName());
    }
    at.window->view()->importFile(resource(u"examples/roster-en.csv"_s));
    auto& table = at.find<QTableView>("sheetTable");
    REQUIRE(becomes([&] { return table.model()->rowCount() > 0; }));
    QTest::qWait(100);
    look(u"import"_s);
    QTest::mouseClick(&at.find<QWidget>("importButton"), Qt::LeftButton);
    REQUIRE(becomes([&] { return at.strip().contains(u"roster-en.csv"_s); }));
    look(u"after an import"_s);
    QTest::mouseClick(&WindowFixture::findIn<QWidget>(*at.window->view(), "stripAction"), Qt::LeftButton);
    QTest::qWait(100);
    look(u"report"_s);
}

QString pathOf(const QWidget* widget)
{
    QStringList names;
    for (; widget; widget = widget->parentWidget())
        names.prepend(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                     : widget->objectName());
    return names.join(u'/');
}

bool isControl(const QAccessibleInterface& part)
{
    switch (part.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
        return true;
    default:
        return part.state().focusable;
    }
}

bool holdsRows(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

// What a screen reader would come upon: nothing to act on may be without a name.
void collectNameless(QAccessibleInterface& part, QStringList& nameless)
{
    if (part.state().invisible)
        return;
    const auto* widget = qobject_cast<QWidget*>(part.object());
    const bool separator = part.role() == QAccessible::Separator;
    if (isControl(part) && !separator && !part.state().disabled && part.text(QAccessible::Name).isEmpty())
        nameless << pathOf(widget) + u" role %1"_s.arg(part.role());
    if (holdsRows(part.role())) // the rows' own words are the model's
        return;
    for (int child = 0; child < part.childCount(); ++child)
        if (QAccessibleInterface* inside = part.child(child))
            collectNameless(*inside, nameless);
}

QStringList namelessIn(QWidget& root)
{
    QStringList nameless;
    collectNameless(*QAccessible::queryAccessibleInterface(&root), nameless);
    return nameless;
}

// The words that do not fit where they stand.
QStringList cutIn(const QWidget& root)
{
    QStringList cut;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->height() + 1 >= label->heightForWidth(label->width())
                                            : label->width() + 1 >= label->sizeHint().width();
        if (!fits)
            cut << pathOf(label) + u": "_s + label->text();
    }
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() && button->width() + 1 < button->minimumSizeHint().width())
            cut << pathOf(button) + u": "_s + button->text();
    return cut;
}

// "&File" → f; none: null.
QChar mnemonicOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == u'&') {
            if (text[i + 1] != u'&')
                return text[i + 1].toLower();
            ++i;
        }
    return {};
}

QStringList clashesIn(const QList<QAction*>& actions, const QString& where)
{
    QStringList clashes;
    QHash<QChar, QString> taken;
    for (const QAction* action : actions) {
        const QChar key = mnemonicOf(action->text());
        if (key.isNull() || action->isSeparator())
            continue;
        if (taken.contains(key))
            clashes << where + u": "_s + taken[key] + u" and "_s + action->text();
        taken.insert(key, action->text());
    }
    return clashes;
}

// In a dialog: its buttons and labels.
QStringList clashesIn(const QWidget& dialog)
{
    QList<QAction*> entries;
    QObject owner;
    const auto add = [&](const QString& text) { entries << new QAction(text, &owner); };
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        add(button->text());
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->buddy())
            add(label->text());
    return clashesIn(entries, dialog.objectName());
}

} // namespace

TEST_CASE("every control on every page says what it is")
{
    const QString language = GENERATE(u"en"_s, u"ru"_s);
    WindowFixture at(language);
    onEveryPage(at, [&](const QString& page) {
        INFO(page.toStdString());
        CHECK(namelessIn(*at.window).join(u'\n').toStdString() == "");
    });
    ExportDialog exporting(theTheme(), u"all"_s, ExportFormat::usual(), nullptr);
    exporting.show();
    CHECK(namelessIn(exporting).join(u'\n').toStdString() == "");
    CHECK(cutIn(exporting).join(u'\n').toStdString() == "");
    CHECK(clashesIn(exporting).join(u'\n').toStdString() == "");
    HelpWindow help(theTheme(), nullptr);
    help.show();
    CHECK(namelessIn(help).join(u'\n').toStdString() == "");
}

TEST_CASE("filters, dialogs and the first page say what they are, and none of their words is cut")
{
    const QString language = GENERATE(u"en"_s, u"ru"_s);
    WindowFixture at(language);
    const auto lookOver = [](QWidget& part, const std::string& what) {
        INFO(what);
        part.show();
        CHECK(becomes([&] { return cutIn(part).isEmpty(); }));
        CHECK(cutIn(part).join(u'\n').toStdString() == "");
        CHECK(namelessIn(part).join(u'\n').toStdString() == "");
        CHECK(clashesIn(part).join(u'\n').toStdString() == "");
    };
    using What = Condition::What;
    for (const What what :
         {What::Language, What::Stage, What::Expertise, What::Free, What::Administration, What::Region, What::Country,
          What::Status, What::Text, What::Expression, What::Waiting, What::Expires}) {
        auto* editor = new ConditionEditor(at.pool(), theTheme(), usualCondition(what, QDate(2011, 2, 24)), at.window);
        lookOver(*editor, nameOf(what).toStdString());
        QTest::keyClick(editor, Qt::Key_Return); // in force already
        CHECK_FALSE(editor->isVisible());
    }
    PersonDialog person(at.desk, nullptr);
    lookOver(person, "person");
    MainWindow first(at.desk);
    first.setAttribute(Qt::WA_DeleteOnClose, false);
    first.resize(1024, 700);
    lookOver(first, "first page");
}

TEST_CASE("a merge about to be made says what it is, and none of its words is cut")
{
    const QString language = GENERATE(u"en"_s, u"ru"_s);
    WindowFixture at(language);
    at.window->resize(1024, 700);
    const QString copy = at.file(u"laptop.pool"_s);
    REQUIRE(QFile::copy(at.pool().path(), copy));
    {
        Session laptop = at.pool().session(); // with its clock
        laptop.author = u"Pavel"_s;
        laptop.copy = u"Laptop"_s;
        auto other = Pool::open(copy, at.pool().kinds(), laptop);
        REQUIRE(other);
        Edit edit(**other, Label::Add);
        REQUIRE(edit.add(Advisor::kind(), {{Advisor::kind().field(u"family_name"), Value(u"Newcomer"_s)}}));
        REQUIRE(edit.commit());
    }
    at.window->view()->previewMerge({copy});
    auto& button = at.find<QWidget>("mergeFirst");
    REQUIRE(becomes([&] { return button.isEnabled() && button.isVisible(); }));
    CHECK(becomes([&] { return cutIn(*at.window).isEmpty(); }));
    CHECK(cutIn(*at.window).join(u'\n').toStdString() == "");
    CHECK(namelessIn(*at.window).join(u'\n').toStdString() == "");
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(becomes([&] { return at.pool().tables().count(Advisor::kind()).value_or(0) == 215; }));
}

TEST_CASE("all words fit on every page at 1024 by 700")
{
    const QString language = GENERATE(u"en"_s, u"ru"_s);
    WindowFixture at(language);
    at.window->resize(1024, 700);
    onEveryPage(at, [&](const QString& page) {
        INFO(page.toStdString());
        CHECK(becomes([&] { return cutIn(*at.window).isEmpty(); })); // once it is laid out
        CHECK(cutIn(*at.window).join(u'\n').toStdString() == "");
    });
}

TEST_CASE("every pane is painted in a pane's colour")
{
    WindowFixture at;
    QStringList others;
    onEveryPage(at, [&](const QString& page) {
        const QImage picture = at.window->grab().toImage();
        for (const QFrame* pane : at.window->findChildren<QFrame*>()) {
            if (pane->property("look") != u"pane"_s || !pane->isVisible())
                continue;
            for (int y = 2; y < pane->height(); y += 5) {
                const QPoint point = pane->mapTo(at.window, QPoint(3, y));
                const bool isBare = at.window->childAt(point) == pane;
                if (isBare && picture.pixelColor(point) != theTheme().tokens().surface)
                    others << page + u": "_s + QString::fromLatin1(pane->parentWidget()->metaObject()->className());
            }
        }
    });
    others.removeDuplicates();
    CHECK(others.join(u'\n').toStdString() == "");
}

TEST_CASE("no two entries of a menu have one mnemonic")
{
    const QString language = GENERATE(u"en"_s, u"ru"_s);
    WindowFixture at(language);
    QStringList clashes = clashesIn(at.window->menuBar()->actions(), u"menu bar"_s);
    for (const QAction* menu : at.window->menuBar()->actions()) {
        REQUIRE(menu->menu());
        clashes << clashesIn(menu->menu()->actions(), menu->text());
        for (const QAction* action : menu->menu()->actions())
            if (!action->isSeparator() && !action->objectName().startsWith(u"go_"_s) && action->menu() != nullptr)
                CHECK(!mnemonicOf(action->text()).isNull());
    }
    CHECK(clashes.join(u'\n').toStdString() == "");
}

TEST_CASE("one shortcut means one thing")
{
    WindowFixture at;
    QHash<QString, QString> taken;
    for (const QAction* action : at.window->findChildren<QAction*>())
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString();
            INFO(text.toStdString() << ": " << taken.value(text).toStdString() << ", " << action->text().toStdString());
            CHECK(!taken.contains(text));
            taken.insert(text, action->text());
        }
}
