#pragma once

#include "core/documents/document_fields.h"

#include <QStringList>

#include <span>
#include <vector>

namespace advisorpool {

// A kind of document that the program makes, and the fields that its template may name.
struct DocumentForm
{
    struct List
    {
        QString name;
        QStringList texts;   // of each row
        QString within = {}; // the list that has this one in each of its rows
    };

    QString name;      // the template's name, and its file's in resources/templates: "certificates"
    const char* label; // for people; translated in the context "Document"
    QStringList texts;
    std::vector<List> lists = {};

    // Where the fields of these lists are at hand, too, from the outermost inwards.
    bool hasText(const QString& text, const QStringList& within) const;
    bool hasList(const QString& list, const QStringList& within) const;
};

// Filled with what its fields are called, two rows in each list: to look at a template with.
DocumentFields exampleOf(const DocumentForm& form);

// All that there are. A new one is a line in document_form.cpp and a file for each language in resources/templates.
std::span<const DocumentForm> allForms();
const DocumentForm* findForm(const QString& name); // null where there is none

} // namespace advisorpool
