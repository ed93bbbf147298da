#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

QString csvReason(const QString& code)
{
    if (code == u"open_quote")
        return Words::tr("A quotation mark is opened here and never closed.");
    if (code == u"text_after_quote")
        return Words::tr("There is text after a closing quotation mark.");
    if (code == u"space_before_quote")
        return Words::tr("There is a space before a quotation mark.");
    if (code == u"bad_mapping")
        return Words::tr("This is no mapping of columns, as \"import --dry-run --mapping\" writes it.");
    if (code == u"bad_workbook")
        return Words::tr("This workbook can't be read. Save it once more in your spreadsheet program, or as CSV.");
    if (code == u"old_workbook")
        return Words::tr("This is an old workbook (.xls) or one under a password. Save it as .xlsx or CSV, without a "
                         "password.");
    return Words::tr("The file can't be read as a table.");
}

QString encodingReason(const Error& error)
{
    if (error.detail == u"unknown_encoding")
        return Words::tr(
                   "No encoding is called \"%1\". Known are UTF-8, UTF-16, windows-1251, KOI8-R, IBM866, ISO-8859-5.")
            .arg(error.value);
    if (error.detail == u"nul")
        return Words::tr("There is a NUL character among the text: this is no text file, or it has another encoding. "
                         "Name it with --encoding.");
    return Words::tr("These bytes mean nothing in %1. Name the file's encoding with --encoding.").arg(error.value);
}

QString filterReason(const Error& error)
{
    const QString& code = error.detail;
    const QString& word = error.value;
    if (code == u"unknown_field")
        return Words::tr("\"%1\" is no field or condition that a filter knows.").arg(word);
    if (code == u"unknown_value")
        return Words::tr("\"%1\" is no value that fits here.").arg(word);
    if (code == u"unexpected_end")
        return Words::tr("The filter ends too early.");
    if (code == u"unclosed")
        return Words::tr("A quotation mark or parenthesis is not closed.");
    if (code == u"expected_test")
        return Words::tr("A condition is missing here.");
    if (code == u"expected_operator")
        return Words::tr("A comparison is missing here: = != < <= > >= ~ or in.");
    if (code == u"expected_value")
        return Words::tr("A value is missing here.");
    if (code == u"wrong_operator")
        return Words::tr("This comparison does not fit here: \"%1\".").arg(word);
    if (code == u"wrong_arguments")
        return Words::tr("\"%1\" takes other arguments.").arg(word);
    if (code == u"bad_range")
        return Words::tr("The second day lies before the first.");
    if (code == u"too_deep" || code == u"too_long")
        return Words::tr("The filter is too long.");
    return Words::tr("\"%1\" does not fit here.").arg(word);
}

QString ruleReason(const Error& error)
{
    const QString& code = error.detail;
    if (code == u"no_name")
        return Words::tr("An advisor needs a family name, in Latin or Cyrillic script.");
    if (code == u"ends_before_start")
        return Words::tr("It ends before it starts.");
    if (code == u"grounds_accreditation")
        return Words::tr("A signed accreditation rests on this mission: it stays.");
    if (code == u"completed_early")
        return Words::tr("It can't be completed before it begins.");
    if (code == u"wrong_order")
        return Words::tr("One of these days comes too early: nothing is due, answered or reminded of before it is "
                         "asked for, nothing completed before it is confirmed.");
    if (code == u"no_minimum")
        return Words::tr("This stage is no minimum. A seat asks for one of these: nominated, screened, "
                         "pre-accredited, accredited.");
    if (code == u"signed_step")
        return Words::tr("A signed step never changes. Record a new one that corrects it.");
    if (code == u"double_correction")
        return Words::tr("Another step corrects this one already. Correct that one.");
    if (code == u"circular_correction")
        return Words::tr("A step can't correct itself, nor one that corrects it.");
    if (code == u"no_reason")
        return Words::tr("A recognition, a withdrawal, a lapse and a correction need a reason.");
    if (code == u"unknown_group")
        return Words::tr("No other expert group has this code.");
    if (code == u"no_field_mission")
        return Words::tr("Nobody becomes accredited here without an evaluated in-field mission. Give a reason to "
                         "record it all the same.");
    if (code == u"out_of_range")
        return Words::tr("A number lies outside what its field means: depth and phase go from 1 to 3, an evaluation's "
                         "marks from 1 to 5, months from 1, weights from 0.");
    if (code == u"unknown_code")
        return Words::tr("No country or language has this code (ISO 3166-1, ISO 639).");
    if (code == u"bad_setting")
        return Words::tr("This setting takes another number.");
    if (code == u"bad_link")
        return Words::tr("A link begins with https:// or http://.");
    if (code == u"sealed_sheet")
        return Words::tr("Sheets of a questionnaire are anonymous: they come in by the questionnaire alone, several at "
                         "once. See \"feedback\".");
    if (code == u"too_few_sheets")
        return Words::tr("A questionnaire is closed with at least %1 sheets; with fewer, people could be told apart.")
            .arg(error.value);
    if (code == u"empty_sheet")
        return Words::tr("Nothing is answered.");
    if (code == u"bad_email")
        return Words::tr("This is no e-mail address.");
    if (code == u"own_administration")
        return Words::tr(
            "The advisor comes from the beneficiary's own administration. Give a reason to assign all the same.");
    if (code == u"twice_in_team")
        return Words::tr("The advisor is in another seat of this mission. Give a reason to assign all the same.");
    if (code == u"release_reason")
        return Words::tr("Say why no release is needed: give a reason.");
    if (code == u"overlap")
        return Words::tr(
            "The advisor is confirmed on another mission at that time. Give a reason to confirm all the same.");
    if (code == u"unavailable")
        return Words::tr("The advisor is not available at that time. Give a reason to confirm all the same.");
    if (code == u"not_released")
        return Words::tr(
            "The administration has not released the advisor for these dates. Give a reason to confirm all the same.");
    if (code == u"candidate_alone")
        return Words::tr("A candidate goes with an accredited advisor of the same expert group in the team. Give a "
                         "reason to confirm all the same.");
    if (code == u"not_head_facilitator")
        return Words::tr("A workshop's decision is signed by its head facilitator, under the name that stands there.");
    if (code == u"handed_in")
        return Words::tr("This sheet of marks is handed in. Take that back first.");
    if (code == u"anothers_sheet")
        return Words::tr("This is another facilitator's sheet of marks. Each facilitator types their own.");
    if (code == u"marked_criterion")
        return Words::tr("Marks were given by this criterion; they would be lost. Blank them first.");
    if (code == u"other_workshop")
        return Words::tr("Participant, criterion and facilitator are not of the same workshop.");
    if (code == u"no_candidate")
        return Words::tr("Only candidates are given marks.");
    if (code == u"no_facilitator")
        return Words::tr("Only a workshop's facilitators and co-facilitators give marks.");
    if (code == u"off_scale")
        return Words::tr("This criterion's scale has no such mark, or marks were given that lie above it.");
    if (code == u"outside_workshop")
        return Words::tr("The workshop is not held on that day.");
    if (code == u"reopened")
        return Words::tr("A workshop goes back to an earlier state only for a reason. Give one.");
    if (code == u"own_supervisor" || code == u"own_evaluator")
        return Words::tr("Nobody supervises or evaluates themselves.");
    return Words::tr("A rule does not allow this: %1.").arg(code);
}

QString templateReason(const Error& error)
{
    const QString& code = error.detail;
    if (code == u"unknown_field")
        return Words::tr("This document has no field called \"%1\" here.").arg(error.field);
    if (code == u"not_closed")
        return Words::tr("{{#%1}} is opened here and never closed by {{/%1}}.").arg(error.field);
    if (code == u"not_open")
        return Words::tr("{{/%1}} closes what is not open here.").arg(error.field);
    if (code == u"no_end")
        return Words::tr("A field is opened by {{ and not ended by }}: %1").arg(error.field);
    return Words::tr("A template runs nothing and fetches nothing; pictures stand in it as data: \"%1\"")
        .arg(error.field);
}

QString changeReason(const Error& error)
{
    const QString& code = error.detail;
    const auto why = [&] {
        if (code == u"bad_id" || code == u"bad_time")
            return Words::tr("its id or its time is not valid");
        if (code == u"hash" || code == u"digest" || code == u"bad_order")
            return Words::tr("it is not what was written");
        if (code == u"blanked")
            return Words::tr("its content is missing without an erasure");
        if (code == u"bad_patch")
            return error.field.isEmpty() ? Words::tr("it holds what no record can hold")
                                         : Words::tr("it holds what no record can hold, in %1").arg(error.field);
        if (code == u"key" || code == u"owner" || code == u"kind")
            return Words::tr("its key, owner or kind does not fit the record");
        if (code == u"blob")
            return Words::tr("the file that it names is not there, or is not what was put in");
        if (code == u"too_many")
            return Words::tr("its record has more changes than a pool can hold of one");
        if (code == u"no_parent" || code == u"bad_strike")
            return Words::tr("it builds on what is not there");
        return Words::tr("it says nothing");
    };
    return Words::tr("A change can't be taken over (%1): %2.").arg(error.value, why());
}

// " (edit 0199..., set; database disk image is malformed)", as far as it is known.
QString damagedWhere(const Error& error)
{
    QStringList known;
    if (const auto edit = Id::fromText(error.value))
        known << Words::tr("edit %1").arg(error.value);
    else if (!error.value.isEmpty())
        known << error.value;
    if (!error.detail.isEmpty())
        known << (Id::fromText(error.detail) ? Words::tr("edit %1").arg(error.detail) : error.detail);
    return known.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(known.join(QStringLiteral(", ")));
}

QString reason(const Error& error)
{
    switch (error.fault) {
    case Fault::FileMissing:
        return Words::tr("There is no such file.");
    case Fault::FileExists:
        return Words::tr("There is a file of that name already. Choose another name.");
    case Fault::FileUnreadable:
        return Words::tr("The file can't be read. See whether you may open it.");
    case Fault::FileUnwritable:
        return Words::tr(
            "The file can't be written. See whether you may write there, and whether it is open elsewhere.");
    case Fault::NotAPool:
        return Words::tr("This is no pool file.");
    case Fault::NewerPool:
        return Words::tr("A newer version of Advisor Pool has written this pool. It can be read here; to change it, "
                         "update the program.");
    case Fault::OutdatedPool:
        return Words::tr("An earlier version wrote this pool, and it can't be brought up to date where it lies. Copy "
                         "it to where it may be written.");
    case Fault::Damaged:
        if (error.detail == u"nothing")
            return Words::tr("Nothing can be saved of it, and no backup beside it is sound.");
        if (error.detail == u"gleaned")
            return Words::tr("Some of its pages are broken or missing; what they held is lost.");
        return Words::tr("The file is damaged%1. \"recover\" starts again from the newest sound backup and saves what "
                         "can be read here.")
            .arg(damagedWhere(error));
    case Fault::Locked:
        return error.value.isEmpty()
                   ? Words::tr("Another program is writing to this pool. Try again in a moment.")
                   : Words::tr("The pool is busy; it is open in %1. Try again in a moment, or close it there.")
                         .arg(error.value);
    case Fault::ReadOnly:
        return Words::tr("The pool can only be read here: the file or its folder is write-protected.");
    case Fault::DiskFull:
        return Words::tr("The disk is full. Nothing was changed; make room and try again.");
    case Fault::Database:
        return Words::tr("The file could not be used.");
    case Fault::UnknownKind:
        return Words::tr("There is no kind of record called \"%1\". \"kinds\" lists them.").arg(error.value);
    case Fault::UnknownField:
        if (error.detail == u"question")
            return Words::tr("No question of the questionnaire is called \"%1\".").arg(error.field);
        if (error.detail == u"not_sorted")
            return Words::tr("A roster can't be sorted by \"%1\".").arg(error.field);
        return Words::tr("There is no field called \"%1\". \"kinds KIND\" lists them.").arg(error.field);
    case Fault::BadValue:
        return error.detail.isEmpty() ? Words::tr("\"%1\" is no value for %2.").arg(error.value, error.field)
                                      : Words::tr("\"%1\" is no value for %2, which takes: %3.")
                                            .arg(error.value, error.field, error.detail);
    case Fault::MissingField:
        return error.field.isEmpty() ? Words::tr("Nothing is filled in.")
                                     : Words::tr("%1 must be filled in.").arg(error.field);
    case Fault::KeyField:
        return Words::tr("%1 is set when the record is made and never changes. Delete the record and make a new one.")
            .arg(error.field);
    case Fault::RecordExists:
        return Words::tr("There is such a record already: %1.").arg(error.value);
    case Fault::NoRecord:
        if (error.detail == u"blob")
            return Words::tr("The pool does not hold this file: %1.").arg(error.value);
        return error.detail == u"edit" ? Words::tr("This edit did not touch the record %1.").arg(error.value)
                                       : Words::tr("There is no such record: %1.").arg(error.value);
    case Fault::DeletedRecord:
        return Words::tr("The record was deleted: %1. Undo the deletion first.").arg(error.value);
    case Fault::ErasedRecord:
        return Words::tr("The record was erased for good: %1.").arg(error.value);
    case Fault::DanglingReference:
        return Words::tr("%1: there is no such record: %2.").arg(error.field, error.value);
    case Fault::NoEdit:
        return Words::tr("There is no such edit: %1. \"history\" lists them.").arg(error.value);
    case Fault::NothingToUndo:
        return Words::tr("There is nothing of yours to undo on this copy.");
    case Fault::NotUndoable:
        return Words::tr("An erasure can't be undone.");
    case Fault::Stale:
        return Words::tr("The conflict has changed since: look at it again.");
    case Fault::BadChange:
        return changeReason(error);
    case Fault::OtherEdit:
        return Words::tr("It holds the same edit with other content: %1. One of the two files was tampered with.")
            .arg(error.value);
    case Fault::NeedsErasureConsent:
        return Words::tr(
                   "The other copy has erased people who are still in this one: %1. Say yes with --accept-erasures.")
            .arg(error.value);
    case Fault::ForeignJournal:
        return Words::tr(
            "This journal of unfinished work names another file, which opening the pool would delete. Nothing was "
            "touched. Go back to the newest backup, or take the journal away if you know where it is from.");
    case Fault::Refused:
        return ruleReason(error);
    case Fault::BadEncoding:
        return encodingReason(error);
    case Fault::BadCsv:
        return csvReason(error.detail);
    case Fault::BadFilter:
        return filterReason(error);
    case Fault::NoHeading:
        return error.detail == u"empty" ? Words::tr("There is nothing in it.")
                                        : Words::tr("No row of headings was found: no column is called like a name.");
    case Fault::BadTemplate:
        return templateReason(error);
    case Fault::NoFont:
        return Words::tr("No font on this machine has Cyrillic letters, so no PDF can be made. Install one, such as "
                         "Noto Sans (on Debian: fonts-noto-core).");
    case Fault::TooLarge:
        if (error.detail == u"blob" || error.detail == u"blobs")
            return error.detail == u"blob"
                       ? Words::tr("A file kept in the pool has at most %1 MiB. Give a link to it instead.")
                             .arg(error.value)
                       : Words::tr("The files kept in the pool have at most %1 MiB together. Give a link instead.")
                             .arg(error.value);
        if (error.detail.contains(u"blob")) // as SQLite says it
            return Words::tr("It holds a value of more than 16 MiB, which no pool has.");
        return Words::tr("The file is too large for a table: at most 256 MiB, 1,000 columns and 1 MiB a cell.");
    case Fault::BrokenClock:
        return Words::tr("This computer's clock says %1. Set it right first.").arg(error.value);
    case Fault::Cancelled:
        return Words::tr("Cancelled; nothing was changed.");
    case Fault::Usage:
        return error.detail;
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
        place << Words::tr("line %1").arg(error.line);
    if (error.column > 0)
        place << (error.fault == Fault::BadFilter ? Words::tr("at character %1").arg(error.column)
                                                  : Words::tr("column %1").arg(error.column));
    QString text =
        place.isEmpty() ? reason(error) : place.join(QStringLiteral(", ")) + QStringLiteral(": ") + reason(error);
    if (hasOwnWords(error.fault) && !error.detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.detail);
    return text;
}

QString describe(const Finding& finding)
{
    const auto what = [&]() -> QString {
        switch (finding.what) {
        case Finding::What::Structure:
            return Words::tr("SQLite finds its structure damaged");
        case Finding::What::CutOff:
            return Words::tr("the file is cut off; of its pages there are");
        case Finding::What::Unreadable:
            return Words::tr("a change can't be read");
        case Finding::What::Hash:
            return Words::tr("a change is not what was written");
        case Finding::What::Digest:
            return Words::tr("an edit is not what was written");
        case Finding::What::Tally:
            return Words::tr("edits have vanished, or were added by something other than this program");
        case Finding::What::NoEdit:
            return Words::tr("a change without its edit");
        case Finding::What::NoParent:
            return Words::tr("a change builds on one that is missing");
        case Finding::What::BadStrike:
            return Words::tr("a change takes back one that it can't have seen");
        case Finding::What::Blanked:
            return Words::tr("a change is missing without an erasure");
        case Finding::What::BadPatch:
            return Words::tr("a change holds what no record can hold");
        case Finding::What::Table:
            return Words::tr("a table does not show what the edits say");
        case Finding::What::Blob:
            return Words::tr("a file kept in the pool is missing, damaged or named by nothing");
        }
        Q_UNREACHABLE();
    }();
    QStringList where;
    if (!finding.kind.isEmpty())
        where << finding.kind;
    if (!finding.record.isNull())
        where << finding.record.text();
    if (!finding.edit.isNull())
        where << Words::tr("edit %1").arg(finding.edit.text());
    if (!finding.detail.isEmpty())
        where << finding.detail;
    return where.isEmpty() ? what : what + QStringLiteral(": ") + where.join(QStringLiteral(", "));
}

QString describe(const Misfit& misfit)
{
    switch (misfit.why) {
    case Misfit::Why::NoName:
        return Words::tr("no family name, so nobody can be made of it");
    case Misfit::Why::TwoPeople:
        return Words::tr("two people in one cell: give each a row");
    case Misfit::Why::NoCandidate:
        return Words::tr("no candidate of this workshop is called so");
    case Misfit::Why::NotAnAddress:
        return Words::tr("not an e-mail address");
    case Misfit::Why::NoLevel:
        return Words::tr("no level: A1 to C2, or native");
    case Misfit::Why::UnknownLanguage:
        return Words::tr("no language that is known here");
    case Misfit::Why::UnknownCountry:
        return Words::tr("no country that is known here");
    case Misfit::Why::UnknownAdministration:
        return Words::tr("no administration that is known here");
    case Misfit::Why::UnknownSubject:
        return Words::tr("no subject that is known here");
    case Misfit::Why::UnknownStage:
        return Words::tr("no stage of an accreditation");
    case Misfit::Why::NoDay:
        return Words::tr("no date that is clear");
    case Misfit::Why::NoValue:
        return Words::tr("no value that fits");
    case Misfit::Why::Differs:
        return Words::tr("the pool holds another value, which stays");
    case Misfit::Why::WasDeleted:
        return Words::tr("was deleted from the pool, and stays so");
    case Misfit::Why::MadeAnew:
        return Words::tr("was deleted from the pool once; the row makes the person anew");
    case Misfit::Why::Twice:
        return Words::tr("the row says something else of it already, which counts");
    case Misfit::Why::NoHeading:
        return Words::tr("there is no heading above it");
    }
    Q_UNREACHABLE();
}

} // namespace advisorpool
