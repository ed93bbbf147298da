#include "core/documents/document.h"
#include "core/documents/document_template.h"
#include "core/documents/template_text.h"
#include "core/pool/edit.h"

#include "tests/catch.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace advisorpool;

namespace {

const DocumentForm form{.name = QStringLiteral("letter"),
                        .label = "Letter",
                        .texts = {QStringLiteral("name"), QStringLiteral("reason")},
                        .lists = {{QStringLiteral("rows"), {QStringLiteral("number")}},
                                  {QStringLiteral("cells"), {QStringLiteral("value")}, QStringLiteral("rows")}}};

QString filled(const QString& html, const DocumentFields& fields)
{
    const auto text = TemplateText::read(html, form);
    REQUIRE(text);
    return text->fill(fields);
}

Error refusal(const QString& html)
{
    const auto text = TemplateText::read(html, form);
    REQUIRE(!text);
    CHECK(text.error().fault == Fault::BadTemplate);
    return text.error();
}

DocumentFields row(const QString& name, const QString& value)
{
    return {.texts = {{name, value}}};
}

} // namespace

TEST_CASE("a field's text is escaped, and keeps its lines")
{
    CHECK(filled(QStringLiteral("<p>{{ name }}</p>"), row(QStringLiteral("name"), QStringLiteral("A<b> & \"C\"\nD"))) ==
          QStringLiteral("<p>A&lt;b&gt; &amp; &quot;C&quot;<br>D</p>"));
    CHECK(filled(QStringLiteral("[{{name}}]"), {}) == QStringLiteral("[]"));
    const QString braces = QStringLiteral("{{reason}}"); // what is filled in is no template
    CHECK(filled(QStringLiteral("{{name}}"), row(QStringLiteral("name"), braces)) == braces);
}

TEST_CASE("a section stands where its field says something, an inverted one where it says nothing")
{
    const QString html = QStringLiteral("{{#reason}}because {{reason}}{{/reason}}{{^reason}}no reason{{/reason}}");
    CHECK(filled(html, row(QStringLiteral("reason"), QStringLiteral("x"))) == QStringLiteral("because x"));
    CHECK(filled(html, {}) == QStringLiteral("no reason"));
}

TEST_CASE("a list's section is repeated for each of its rows, and rows see what stands around them")
{
    DocumentFields fields = row(QStringLiteral("name"), QStringLiteral("N"));
    DocumentFields one = row(QStringLiteral("number"), QStringLiteral("1"));
    one.lists[QStringLiteral("cells")] = {row(QStringLiteral("value"), QStringLiteral("a")),
                                          row(QStringLiteral("value"), QStringLiteral("b"))};
    fields.lists[QStringLiteral("rows")] = {one, row(QStringLiteral("number"), QStringLiteral("2"))};
    const QString html = QStringLiteral("{{#rows}}{{number}}{{name}}:{{#cells}}{{value}}{{/cells}}"
                                        "{{^cells}}-{{/cells}};{{/rows}}{{^rows}}none{{/rows}}");
    CHECK(filled(html, fields) == QStringLiteral("1N:ab;2N:-;"));
    CHECK(filled(html, {}) == QStringLiteral("none"));
}

TEST_CASE("what is wrong with a template is named, with its line")
{
    const auto check = [](const char* html, const char* code, int line, const char* field) {
        const Error error = refusal(QString::fromLatin1(html));
        CHECK(error.detail == QLatin1String(code));
        CHECK(error.line == line);
        CHECK(error.field == QLatin1String(field));
    };
    check("a\nb {{nmae}}", "unknown_field", 2, "nmae");
    check("{{number}}", "unknown_field", 1, "number"); // only within its list
    check("{{#cells}}{{/cells}}", "unknown_field", 1, "cells");
    check("{{rows}}", "unknown_field", 1, "rows"); // a list has no text
    check("\n{{#rows}}\n{{number}}", "not_closed", 2, "rows");
    check("{{#rows}}{{#name}}{{/rows}}", "not_open", 1, "rows");
    check("x{{/name}}", "not_open", 1, "name");
    check("\n\n{{name", "no_end", 3, "{{name");
}

TEST_CASE("a template runs nothing and fetches nothing")
{
    for (const char* html :
         {"<script>x</script>", "<p onclick='x'>", "<img src=\"https://example.org/x.png\">", "<img src='/etc/passwd'>",
          "<link rel=stylesheet href=x>", "<p style=\"background:url(http://x)\">", "<style>@import 'x';</style>",
          "<a href=\"javascript:x\">", "<IFRAME src=x>", "<table background=x>"})
        CHECK(refusal(QString::fromLatin1(html)).detail == QStringLiteral("active"));
    CHECK(TemplateText::read(QStringLiteral("<img src=\"data:image/png;base64,AAAA\"><a href=\"mailto:x\">"), form));
}

TEST_CASE("every shipped template can be filled, in both languages")
{
    for (const DocumentForm& one : allForms())
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("ru")}) {
            const auto text = TemplateText::read(shippedTemplate(one, language), one);
            INFO(one.name.toStdString() << " " << language.toStdString()
                                        << (text ? "" : " " + text.error().field.toStdString()));
            CHECK(text);
        }
}

TEST_CASE("staff's text counts instead of the shipped one, and is checked as it is saved")
{
    const QTemporaryDir folder;
    static const Kinds kinds({&DocumentTemplate::kind()});
    auto pool = Pool::create(folder.filePath(QStringLiteral("x.pool")), kinds, {QStringLiteral("A"), {}});
    REQUIRE(pool);
    const DocumentForm& figures = *findForm(QStringLiteral("figures"));
    const auto html = [&] {
        return makeDocument(**pool, figures, row(QStringLiteral("attended"), QStringLiteral("12")),
                            QStringLiteral("en"));
    };
    CHECK(html()->contains(QStringLiteral("By administration")));
    Edit edit(**pool, Label::Set);
    DocumentTemplate ours{.id = {},
                          .name = figures.name,
                          .language = QStringLiteral("en"),
                          .html = QStringLiteral("<p>{{attended}} came</p>")};
    CHECK(checkTemplate(ours));
    REQUIRE(edit.save(ours));
    REQUIRE(edit.commit());
    CHECK(html()->contains(QStringLiteral("<p>12 came</p>")));

    ours.html = QStringLiteral("{{passd}}");
    CHECK(checkTemplate(ours).error().field == QStringLiteral("passd"));
    ours.language = QStringLiteral("fr");
    CHECK(checkTemplate(ours).error().fault == Fault::BadValue);
    ours.name = QStringLiteral("poem");
    CHECK(checkTemplate(ours).error().field == QStringLiteral("name"));
}

TEST_CASE("a document becomes a PDF whose pages follow from its text")
{
    const auto pages = [](const QByteArray& pdf) { return pdf.count("/Type /Page\n"); };
    const auto page = [](const QString& body) {
        return toPdf(htmlPage(QStringLiteral("T"), QStringLiteral("ru"), body));
    };
    const auto one = page(QStringLiteral("<p>Семинар в Брюсселе</p>"));
    REQUIRE(one);
    CHECK(one->startsWith("%PDF-"));
    CHECK(pages(*one) == 1);
    CHECK(pages(*page(QStringLiteral("<p>строка</p>").repeated(200))) > 2);
    CHECK(isLandscape(shippedTemplate(*findForm(QStringLiteral("certificates")), QStringLiteral("ru"))));
    CHECK(!isLandscape(shippedTemplate(*findForm(QStringLiteral("figures")), QStringLiteral("ru"))));
}

TEST_CASE("a short section stands on one page")
{
    QString body;
    for (int i = 1; i <= 30; ++i) // each of another height, so that a page's end falls anywhere
        body += QStringLiteral("<h2>%1. Абрамовски</h2><p>Решение%2<br>Подписано №%1.</p>")
                    .arg(i)
                    .arg(QStringLiteral("<br>и ещё").repeated(i % 5));
    const auto pdf = toPdf(htmlPage(QStringLiteral("T"), QStringLiteral("ru"), body));
    REQUIRE(pdf);
    QProcess pdftotext;
    pdftotext.start(QStringLiteral("pdftotext"), {QStringLiteral("-"), QStringLiteral("-")});
    pdftotext.write(*pdf);
    pdftotext.closeWriteChannel();
    REQUIRE(pdftotext.waitForFinished(60'000));
    const QStringList pages = QString::fromUtf8(pdftotext.readAllStandardOutput()).split(u'\f');
    REQUIRE(pages.size() > 2);
    for (const QString& page : pages)
        CHECK(page.count(QStringLiteral("Абрамовски")) == page.count(QStringLiteral("Подписано")));
}

TEST_CASE("each certificate has a page of its own")
{
    const DocumentForm& form = *findForm(QStringLiteral("certificates"));
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("ru")}) {
        const auto text = TemplateText::read(shippedTemplate(form, language), form);
        REQUIRE(text);
        DocumentFields fields;
        for (const char* next : {"", "+", "+"})
            fields.lists[QStringLiteral("certificates")].push_back(
                {.texts = {{QStringLiteral("name"), QStringLiteral("Абрамовски")},
                           {QStringLiteral("next"), QString::fromLatin1(next)}},
                 .lists = {}});
        const auto pdf = toPdf(htmlPage(QStringLiteral("T"), language, text->fill(fields)));
        REQUIRE(pdf);
        CHECK(pdf->count("/Type /Page\n") == 3);
    }
}
