#pragma once

#include "core/people/same_person.h"
#include "core/rosters/misfit.h"

#include <QStringList>

namespace advisorpool {

// A cell's text as a person corrected it, before anything is made of it. The file itself stays as it is.
struct CellCorrection
{
    qint64 line = 0;      // where the row starts
    qsizetype column = 0; // counts from 0
    QString text;
};

// Somebody whom a row may be about: one in the pool, or whom an earlier row of the same file makes.
struct RowPerson
{
    Id advisor;      // null: not in the pool yet, see `line`
    qint64 line = 0; // where that earlier row starts; 0: in the pool
    friend bool operator==(const RowPerson&, const RowPerson&) = default;
};

// What a person says to "the same person?". Same: the row updates the other. Not the same: it never does, and the pool
// remembers it, so that neither an import nor a check asks again.
struct SamePersonAnswer
{
    qint64 line = 0; // the row
    RowPerson other;
    bool same = false;
};

// Somebody whom a row resembles, though not certainly.
struct Proposal
{
    RowPerson other;
    QString name; // both scripts
    std::vector<SameReason> reasons;
};

enum class RowFate { Blank, Created, Updated, Unchanged, Rejected };

// What an import does with one row, or would do.
struct RowPlan
{
    // A value that the pool gets by it, in an advisor or in what belongs to one (a language, a subject, a step, a
    // remark).
    struct Gain
    {
        const Kind* kind = nullptr;
        const Field* field = nullptr;
        Value value;
    };

    qint64 line = 0;   // where the row starts
    QStringList cells; // corrected
    RowFate fate = RowFate::Blank;
    RowPerson person;                // Updated, Unchanged: who it is. Created: by its own line
    std::vector<Gain> gains;         // Created and Updated
    std::vector<Misfit> misfits;     // rejected or doubtful cells, each with its column
    std::vector<Proposal> proposals; // Created: who it may be
};

} // namespace advisorpool
