#pragma once

#include "core/documents/document_form.h"
#include "core/pool/describe.h"
#include "core/pool/pool.h"

namespace advisorpool {

// A document's text as staff have changed it; without one the shipped text counts (resources/templates).
struct DocumentTemplate
{
    static const Kind& kind(); // "template"

    Id id;
    QString name;     // of a DocumentForm
    QString language; // "en" or "ru"
    QString html;
};

// As shipped, in "en" or "ru".
QString shippedTemplate(const DocumentForm& form, const QString& language);
// As it stands in this pool.
Result<QString> templateOf(Pool& pool, const DocumentForm& form, const QString& language);
// Whether it can be filled: BadTemplate (see template_text.h); BadValue where there is no such document or language.
Result<void> checkTemplate(const DocumentTemplate& changed);

} // namespace advisorpool
