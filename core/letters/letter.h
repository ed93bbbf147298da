#pragma once

#include "core/documents/document_form.h"
#include "core/pool/pool.h"

namespace advisorpool {

// To the administration whose advisor is asked for: its contact point, and what is written to it.
struct Letter
{
    QString name; // of the contact point
    QString email;
    QString subject; // the letter's own heading
    QString html;    // the whole page
    QString file;    // what to call it, without an ending
};

// The documents that are letters about an assignment: release_request, release_reminder, thanks.
std::vector<const DocumentForm*> letterForms();
// The one that is next for the assignment: a request, once asked a reminder, once completed thanks.
Result<QString> usualLetter(Pool& pool, const Id& assignment);

// About an assignment, in "en" or "ru" whatever the interface speaks. `form` is one of letterForms(). What has not been
// asked yet, or was refused, or asked for other dates than the mission's now, is asked as it would be: for the
// mission's dates with its days of travel, an answer in the pool's usual days. NoRecord where there is no such
// assignment; BadTemplate as makeDocument() has it.
Result<Letter> makeLetter(Pool& pool, const Id& assignment, const DocumentForm& form, const QString& language);

// What it says, by the names of its fields.
Result<DocumentFields> letterFields(Pool& pool, const Id& assignment, const QString& language);

// The bytes of a file: where its name ends in .eml a draft of mail to the contact point with the PDF attached, else as
// documentFile() has it.
Result<QByteArray> letterFile(Pool& pool, const Letter& letter, const QString& path);
bool isMailDraft(const QString& path);

} // namespace advisorpool
