#pragma once

#include "core/people/person_index.h"
#include "core/rosters/import.h"
#include "core/rosters/merge_draft.h"

namespace advisorpool {

// An import at work: takes row after row into the edit, and reports what became of each.
class Importer
{
public:
    Importer(Edit& edit, const Vocabulary& words, PeopleInPool& people, const ImportOptions& options,
             ImportReport& report);

    Result<void> begin();
    // What a row says by itself. May run on another thread than the rest, one row at a time.
    struct ReadRow
    {
        CsvRow row;                         // corrected
        std::optional<Result<Draft>> draft; // none: it is blank, a heading, or stands above it
        bool isHeading = false;
    };
    ReadRow read(CsvRow row);
    // In the order of the file.
    Result<void> take(ReadRow& read);

private:
    // What a person has said of whom a row is about.
    struct Said
    {
        Id same;
        std::vector<Id> different;
    };

    void correct(CsvRow& row) const;
    Result<void> takePerson(Draft& draft, RowPlan& plan);
    void noteDeleted(Draft& draft) const;
    Said saidOf(qint64 line) const;
    void propose(const Draft& draft, const Said& said, RowPlan& plan);
    void remember(const Id& advisor, const Advisor& person);
    RowPerson rowPerson(const Id& advisor) const;
    void nameUntitled(const QStringList& cells);
    void finish(RowPlan&& plan);

    Edit& m_edit;
    PeopleInPool& m_people;
    const ImportOptions& m_options;
    ImportReport& m_report;
    DraftReader m_reader;
    int m_headingsLeft;             // to be read
    std::vector<size_t> m_untitled; // columns without a heading that mean nothing, and in which nothing stood so far
    QHash<Id, qint64> m_madeBy;     // who was made, by the line of the row
    QHash<qint64, Id> m_byLine;     // whom a row is about
    std::optional<PersonIndex> m_index; // to propose with
    QHash<Id, PersonName> m_names;
};

} // namespace advisorpool
