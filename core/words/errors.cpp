#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Error", text);
}

QString csvReason(const QString& code)
{
    if (code == u"open_quote")
        return tr("A quotation mark is opened here and never closed.");
    if (code == u"text_after_quote")
        return tr("There is text after a closing quotation mark.");
    if (code == u"space_before_quote")
        return tr("There is a space before a quotation mark.");
    return tr("The file can't be read as a table.");
}

QString encodingReason(const Error& error)
{
    if (error.detail == u"unknown_encoding")
        return tr("No encoding is called \"%1\". Known are UTF-8, UTF-16, windows-1251, KOI8-R, IBM866, ISO-8859-5.").arg(error.value);
    if (error.detail == u"nul")
        return tr("There is a NUL character among the text: this is no text file, or it has another encoding. Name it with --encoding.");
    return tr("These bytes mean nothing in %1. Name the file's encoding with --encoding.").arg(error.value);
}

QString filterReason(const Error& error)
{
    const QString& code = error.detail;
    const QString& word = error.value;
    if (code == u"unknown_field")
        return tr("\"%1\" is no field or condition that a filter knows.").arg(word);
    if (code == u"unknown_value")
        return tr("\"%1\" is no value that fits here.").arg(word);
    if (code == u"unexpected_end")
        return tr("The filter ends too early.");
    if (code == u"unclosed")
        return tr("A quotation mark or parenthesis is not closed.");
    if (code == u"expected_test")
        return tr("A condition is missing here.");
    if (code == u"expected_operator")
        return tr("A comparison is missing here: = != < <= > >= ~ or in.");
    if (code == u"expected_value")
        return tr("A value is missing here.");
    if (code == u"wrong_operator")
        return tr("This comparison does not fit here: \"%1\".").arg(word);
    if (code == u"wrong_arguments")
        return tr("\"%1\" takes other arguments.").arg(word);
    if (code == u"bad_range")
        return tr("The second day lies before the first.");
    if (code == u"too_deep" || code == u"too_long")
        return tr("The filter is too long.");
    return tr("\"%1\" does not fit here.").arg(word);
}

QString ruleReason(const QString& code)
{
    if (code == u"no_name")
        return tr("An advisor needs a family name, in Latin or Cyrillic script.");
    if (code == u"ends_before_start")
        return tr("It ends before it starts.");
    if (code == u"signed_step")
        return tr("A signed step never changes. Record a new one that corrects it.");
    if (code == u"no_field_mission")
        return tr("Nobody becomes accredited here without an evaluated in-field mission. Give a reason to record it all the same.");
    if (code == u"own_administration")
        return tr("The advisor comes from the beneficiary's own administration. Give a reason to assign all the same.");
    if (code == u"overlap")
        return tr("The advisor is confirmed on another mission at that time. Give a reason to confirm all the same.");
    if (code == u"unavailable")
        return tr("The advisor is not available at that time. Give a reason to confirm all the same.");
    if (code == u"not_released")
        return tr("The administration has not released the advisor for these dates. Give a reason to confirm all the same.");
    if (code == u"own_supervisor")
        return tr("Nobody supervises or evaluates themselves.");
    return tr("A rule does not allow this: %1.").arg(code);
}

QString reason(const Error& error)
{
    switch (error.fault) {
    case Fault::FileMissing: return tr("There is no such file.");
    case Fault::FileExists: return tr("There is a file of that name already. Choose another name.");
    case Fault::FileUnreadable: return tr("The file can't be read. See whether you may open it.");
    case Fault::FileUnwritable: return tr("The file can't be written. See whether you may write there, and whether it is open elsewhere.");
    case Fault::NotAPool: return tr("This is no pool file.");
    case Fault::NewerPool: return tr("A newer version of Advisor Pool has written this pool. It can be read here; to change it, update the program.");
    case Fault::Damaged: return tr("The file is damaged. Run \"verify\" to see what, and go back to the newest backup beside it.");
    case Fault::Locked: return tr("Another program is writing to this pool. Try again in a moment.");
    case Fault::ReadOnly: return tr("The pool can only be read here: the file or its folder is write-protected.");
    case Fault::DiskFull: return tr("The disk is full. Nothing was changed; make room and try again.");
    case Fault::Database: return tr("The file could not be used.");
    case Fault::UnknownKind: return tr("There is no kind of record called \"%1\". \"kinds\" lists them.").arg(error.value);
    case Fault::UnknownField: return tr("There is no field called \"%1\". \"kinds KIND\" lists them.").arg(error.field);
    case Fault::BadValue: return tr("\"%1\" is no value for %2.").arg(error.value, error.field);
    case Fault::MissingField: return error.field.isEmpty() ? tr("Nothing is filled in.") : tr("%1 must be filled in.").arg(error.field);
    case Fault::KeyField: return tr("%1 is set when the record is made and never changes. Delete the record and make a new one.").arg(error.field);
    case Fault::RecordExists: return tr("There is such a record already: %1.").arg(error.value);
    case Fault::NoRecord: return tr("There is no such record: %1.").arg(error.value);
    case Fault::DeletedRecord: return tr("The record was deleted: %1. Undo the deletion first.").arg(error.value);
    case Fault::ErasedRecord: return tr("The record was erased for good: %1.").arg(error.value);
    case Fault::DanglingReference: return tr("%1: there is no such record: %2.").arg(error.field, error.value);
    case Fault::NoEdit: return tr("There is no such edit: %1. \"history\" lists them.").arg(error.value);
    case Fault::NothingToUndo: return tr("There is nothing of yours to undo on this copy.");
    case Fault::NotUndoable: return tr("An erasure can't be undone.");
    case Fault::Refused: return ruleReason(error.detail);
    case Fault::BadEncoding: return encodingReason(error);
    case Fault::BadCsv: return csvReason(error.detail);
    case Fault::BadFilter: return filterReason(error);
    case Fault::NoHeading: return tr("No row of headings was found: no column is called like a name.");
    case Fault::TooLarge: return tr("The file is too large for a table: at most 1,000 columns and 1 MiB a cell.");
    case Fault::BrokenClock: return tr("This computer's clock says %1. Set it right first.").arg(error.value);
    case Fault::Cancelled: return tr("Cancelled; nothing was changed.");
    case Fault::Usage: return error.detail;
    }
    Q_UNREACHABLE();
}

bool hasOwnWords(Fault fault)
{
    return fault == Fault::Database || fault == Fault::FileUnreadable || fault == Fault::FileUnwritable;
}

} // namespace

QString describe(const Error& error)
{
    QStringList place;
    if (!error.file.isEmpty())
        place << error.file;
    if (error.line > 0)
        place << tr("line %1").arg(error.line);
    if (error.column > 0)
        place << (error.fault == Fault::BadFilter ? tr("at character %1").arg(error.column) : tr("column %1").arg(error.column));
    QString text = place.isEmpty() ? reason(error) : place.join(QStringLiteral(", ")) + QStringLiteral(": ") + reason(error);
    if (hasOwnWords(error.fault) && !error.detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.detail);
    return text;
}

QString describe(const Finding& finding)
{
    const auto what = [&]() -> QString {
        switch (finding.what) {
        case Finding::What::Structure: return tr("SQLite finds its structure damaged");
        case Finding::What::Unreadable: return tr("a change can't be read");
        case Finding::What::Hash: return tr("a change is not what was written");
        case Finding::What::Digest: return tr("an edit is not what was written");
        case Finding::What::Tally: return tr("edits have vanished, or come by another way than this program");
        case Finding::What::NoEdit: return tr("a change without its edit");
        case Finding::What::NoParent: return tr("a change builds on one that is missing");
        case Finding::What::BadStrike: return tr("a change takes back one that it can't have seen");
        case Finding::What::Blanked: return tr("a change is missing without an erasure");
        case Finding::What::BadPatch: return tr("a change holds what no record can hold");
        case Finding::What::Table: return tr("a table does not show what the edits say");
        }
        Q_UNREACHABLE();
    }();
    QStringList where;
    if (!finding.kind.isEmpty())
        where << finding.kind;
    if (!finding.record.isNull())
        where << finding.record.text();
    if (!finding.edit.isNull())
        where << tr("edit %1").arg(finding.edit.text());
    if (!finding.detail.isEmpty())
        where << finding.detail;
    return where.isEmpty() ? what : what + QStringLiteral(": ") + where.join(QStringLiteral(", "));
}

QString describe(const Misfit& misfit)
{
    switch (misfit.why) {
    case Misfit::Why::NoName: return tr("no family name, so nobody can be made of it");
    case Misfit::Why::NotAnAddress: return tr("no e-mail address");
    case Misfit::Why::NoLevel: return tr("no level: A1 to C2, or native");
    case Misfit::Why::UnknownLanguage: return tr("no language that is known here");
    case Misfit::Why::UnknownCountry: return tr("no country that is known here");
    case Misfit::Why::UnknownAdministration: return tr("no administration that is known here");
    case Misfit::Why::UnknownSubject: return tr("no subject that is known here");
    case Misfit::Why::UnknownStage: return tr("no stage of an accreditation");
    case Misfit::Why::NoValue: return tr("no value that fits");
    case Misfit::Why::Differs: return tr("the pool holds another value, which stays");
    case Misfit::Why::WasDeleted: return tr("was deleted from the pool, and stays so");
    }
    Q_UNREACHABLE();
}

} // namespace advisorpool
