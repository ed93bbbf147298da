#include "core/documents/document.h"

#include "core/documents/document_template.h"
#include "core/documents/template_text.h"

#include <QCoreApplication>

namespace advisorpool {

Result<QString> makeDocument(Pool& pool, const DocumentForm& form, const DocumentFields& fields,
                             const QString& language)
{
    return templateOf(pool, form, language).and_then([&](const QString& html) {
        return fillDocument(html, form, fields, language);
    });
}

Result<QString> fillDocument(const QString& templateHtml, const DocumentForm& form, const DocumentFields& fields,
                             const QString& language)
{
    return TemplateText::read(templateHtml, form).map([&](const TemplateText& text) {
        return htmlPage(QCoreApplication::translate("Document", form.label), language, text.fill(fields));
    });
}

// The policy keeps a browser from running or fetching anything, whatever a template holds.
QString htmlPage(const QString& title, const QString& language, const QString& body)
{
    return QStringLiteral("<!DOCTYPE html>\n"
                          "<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "img-src data:; style-src 'unsafe-inline'\">\n"
                          "<title>%2</title>\n</head>\n<body>\n")
               .arg(language, title.toHtmlEscaped()) +
           body + QStringLiteral("\n</body>\n</html>\n");
}

Result<QByteArray> documentFile(const QString& html, const QString& path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return toPdf(html);
    return html.toUtf8();
}

} // namespace advisorpool
