#include "tests/ui/hands.h"

#include "core/documents/document_template.h"
#include "core/reports/workshop_report.h"
#include "core/workshops/workshop.h"
#include "ui/templates/page_preview.h"
#include "ui/templates/template_window.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

struct Templates : WindowFixture
{
    Templates()
    {
        window->findChild<QAction*>(u"go_workshops"_s)->trigger();
        find<QPushButton>("workshopReports").menu()->findChild<QAction*>(u"changeTemplates"_s)->trigger();
        page = window->findChild<TemplateWindow*>();
        REQUIRE(page);
        QApplication::setActiveWindow(page);
    }
    template <class W> W& on(const char* name) { return findIn<W>(*page, name); }
    QPlainTextEdit& text() { return on<QPlainTextEdit>("templateText"); }
    void type(const QString& what)
    {
        text().setFocus();
        text().moveCursor(QTextCursor::End);
        typeInto(text(), what);
    }
    QString stored(const QString& form, const QString& language)
    {
        return *templateOf(pool(), *findForm(form), language);
    }
    int pages() { return on<PagePreview>("templatePreview").pages(); }

    QPointer<TemplateWindow> page;
};

} // namespace

TEST_CASE("an office changes a template, sees its pages, and goes back to the shipped one")
{
    Templates at;
    CHECK(at.text().toPlainText() == at.stored(u"certificates"_s, u"en"_s));
    CHECK(at.pages() == 6); // of those who qualified in Brussels, one each
    at.type(u"<p>Office</p>"_s);
    REQUIRE(becomes([&] { return at.on<QPushButton>("templateSave").isEnabled(); }));
    QTest::mouseClick(&at.on<QPushButton>("templateSave"), Qt::LeftButton);
    CHECK(at.stored(u"certificates"_s, u"en"_s).endsWith(u"<p>Office</p>"_s));
    CHECK_FALSE(at.stored(u"certificates"_s, u"ru"_s).contains(u"Office"_s));
    QTest::mouseClick(&at.on<QPushButton>("templateReset"), Qt::LeftButton);
    CHECK(at.stored(u"certificates"_s, u"en"_s) == shippedTemplate(*findForm(u"certificates"_s), u"en"_s));
    CHECK(at.text().toPlainText() == at.stored(u"certificates"_s, u"en"_s));
    undoByKey(at);
    REQUIRE(becomes([&] { return at.text().toPlainText().endsWith(u"<p>Office</p>"_s); }));
}

TEST_CASE("a field that the document does not have is named, and nothing typed is lost")
{
    Templates at;
    at.type(u"\n{{shoe_size}}"_s);
    auto& note = at.on<QLabel>("fieldNoteText");
    REQUIRE(becomes([&] { return note.isVisible(); }));
    CHECK(note.text().contains(u"shoe_size"_s));
    auto& documents = at.on<QListWidget>("templateDocuments");
    const int row = documents.currentRow();
    documents.setCurrentRow(row - 1); // not with what can't be saved
    CHECK(documents.currentRow() == row);
    CHECK(at.text().toPlainText().contains(u"shoe_size"_s));
    CHECK_FALSE(at.page->close());
    QTest::mouseClick(&at.on<QPushButton>("fieldNoteChoice_1"), Qt::LeftButton);
    CHECK_FALSE(at.text().toPlainText().contains(u"shoe_size"_s));
    documents.setCurrentRow(row - 1);
    CHECK(documents.currentRow() == row - 1);
    for (documents.setCurrentRow(0); documents.currentRow() + 1 < documents.count();
         documents.setCurrentRow(documents.currentRow() + 1))
        CHECK(at.pages() > 0);   // an example where the workshop says nothing of it
    at.type(u"<!-- ours -->"_s); // saved as one leaves
    CHECK(at.page->close());
    CHECK(at.stored(allForms().back().name, u"en"_s).endsWith(u"<!-- ours -->"_s));
}
