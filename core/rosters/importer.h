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
    Result<void> take(CsvRow row);

private:
    // What a person has said of whom a row is about.
    struct Said
    {
        Id same;
        std::vector<Id> different;
    };

    void correct(CsvRow& row) const;
    Result<void> takePerson(Draft& draft, RowPlan& plan);
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
    std::vector<size_t> m_untitled; // columns without a heading that mean nothing, and in which nothing stood so far
    QHash<Id, qint64> m_madeBy;     // who was made, by the line of the row
    QHash<qint64, Id> m_byLine;     // whom a row is about
    std::optional<PersonIndex> m_index; // to propose with
    QHash<Id, PersonName> m_names;
};

} // namespace advisorpool
