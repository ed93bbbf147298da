#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace advisorpool {

// What can go wrong that is nobody's programming error. core/words puts each into words, in the chosen language.
enum class Fault {
    // the file
    FileMissing,
    FileExists,
    FileUnreadable,
    FileUnwritable,
    NotAPool,
    NewerPool,
    OutdatedPool, // its tables must be made anew, and it can't be written
    Damaged,
    Locked,
    ReadOnly,
    DiskFull,
    Database, // what SQLite says stands in detail
    // records and edits
    UnknownKind,
    UnknownField,
    BadValue,
    MissingField,
    KeyField, // set once, when the record is made
    RecordExists,
    NoRecord,
    DeletedRecord,
    ErasedRecord,
    DanglingReference,
    NoEdit,
    NothingToUndo,
    NotUndoable,
    Stale, // decided about sides that have changed since
    // merge
    BadChange, // another copy holds what no copy may hold; detail is a code, value the edit and record
    OtherEdit, // the same edit, with other content
    NeedsErasureConsent,
    ForeignJournal, // beside a pool, an unfinished journal that names another file
    Refused,        // a rule says no; detail is the rule's code
    // spreadsheets and filters
    BadEncoding,
    BadCsv,
    BadFilter,
    NoHeading,
    // documents
    BadTemplate, // field is what it names; detail a code
    NoFont,      // none has Cyrillic letters
    TooLarge,
    BrokenClock, // beyond the year 2100
    Cancelled,
    Usage,
};

// An expected failure: the code, and what a person needs to find the place and mend it. Unused parts stay empty.
struct Error
{
    Fault fault;
    QString file = {};
    qint64 line = 0;   // counts from 1; 0: not in a line
    qint64 column = 0; // counts from 1, characters of an expression or cells of a row; 0: at no such place
    QString field = {};
    QString value = {};
    QString detail = {}; // a code or a library's own words, untranslated
};

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace advisorpool
