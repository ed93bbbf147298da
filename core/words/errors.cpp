#include "core/words/input_words.h"
#include "core/words/rule_words.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

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
        if (code == u"unknown_kind")
            return Words::tr("its kind of record is not known here; a newer version of Advisor Pool may know it");
        if (code == u"too_large")
            return Words::tr("it holds more than 16 MiB, which no change does");
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
        if (error.detail == u"column")
            return Words::tr("A roster has no column called \"%1\". \"export --help\" lists those it can have.")
                .arg(error.field);
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
        return csvReason(error);
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

} // namespace advisorpool
