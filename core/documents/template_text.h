#pragma once

#include "core/documents/document_fields.h"
#include "core/documents/document_form.h"
#include "core/pool/result.h"

namespace advisorpool {

// A template's text, read: HTML with named fields.
//
//   {{name}}                   the field's text
//   {{#reason}} .. {{/reason}} only where the field says something; of a list: once for each row
//   {{^reason}} .. {{/reason}} only where it says nothing, where the list is empty
//
// It holds all that it shows: no scripts, and pictures only as data: in the text itself.
class TemplateText
{
public:
    // Fault::BadTemplate, with line and field; detail is a code: unknown_field, not_open, not_closed, no_end, active.
    static Result<TemplateText> read(const QString& html, const DocumentForm& form);

    // The fields' texts are escaped, line breaks kept.
    QString fill(const DocumentFields& fields) const;

private:
    struct Part
    {
        enum class What { Html, Field, Section, Inverted };
        What what;
        QString text; // the HTML, or the field's name
        int line = 0;
        std::vector<Part> parts = {};
    };
    class Reader;
    class Writer;

    std::vector<Part> m_parts;
};

} // namespace advisorpool
