#pragma once

#include "core/rosters/import.h"

namespace advisorpool {

// A spreadsheet on its way into the pool, and all that a person has said of it so far.
struct ImportDraft
{
    QString name; // the file's, or where it was pasted from
    QByteArray bytes;
    Mapping mapping; // what was chosen; the rest is recognised
    std::vector<CellCorrection> corrections;
    std::vector<SamePersonAnswer> answers;

    // A cell as it should have been; the last word counts.
    void correct(qint64 line, qsizetype column, const QString& text);
    void answer(qint64 line, const RowPerson& other, bool same);

    ImportOptions options(bool dryRun) const;
};

// A question that an import has, and what was said to it.
struct SamePersonQuestion
{
    qint64 line = 0;
    int row = 0;      // its number, for people
    int otherRow = 0; // 0: the other is in the pool
    QString name;     // as the row has it
    Proposal proposal;
    std::optional<bool> same;
};

} // namespace advisorpool
