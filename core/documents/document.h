#pragma once

#include "core/documents/document_fields.h"
#include "core/documents/document_form.h"
#include "core/pool/pool.h"

class QImage;
class QPagedPaintDevice;

namespace advisorpool {

// A page of HTML, whole in itself: the form's template as it stands in this pool, filled. `language` is "en" or "ru".
// BadTemplate, with line and field, where staff have written what can't be filled.
Result<QString> makeDocument(Pool& pool, const DocumentForm& form, const DocumentFields& fields,
                             const QString& language);
// The same of any text for the form: one that is still being written.
Result<QString> fillDocument(const QString& templateHtml, const DocumentForm& form, const DocumentFields& fields,
                             const QString& language);
// A page of HTML around a body that is already filled and escaped.
QString htmlPage(const QString& title, const QString& language, const QString& body);

// The bytes of a file: PDF where its name ends so, else the HTML as it is.
Result<QByteArray> documentFile(const QString& html, const QString& path);

// Pages on A4, lying where the template's style says "landscape"; their numbers below where there are several, but for
// `@page { @bottom-right { content: none; } }`. Needs a
// QGuiApplication (its offscreen platform will do), and NoFont says that no font has Cyrillic letters.
Result<QByteArray> toPdf(const QString& html);
// What it says, without how it looks: a message's text.
QString plainText(const QString& html);
// The same pages on a printer.
Result<void> printPages(QPagedPaintDevice& device, const QString& html);
// Or on a screen: the first pages, `width` pixels wide.
Result<std::vector<QImage>> pageImages(const QString& html, int width, int most);
bool isLandscape(const QString& html);

} // namespace advisorpool
