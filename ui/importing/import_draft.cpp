#include "ui/importing/import_draft.h"

namespace advisorpool {

void ImportDraft::correct(qint64 line, qsizetype column, const QString& text)
{
    std::erase_if(corrections, [&](const CellCorrection& each) { return each.line == line && each.column == column; });
    corrections.push_back({line, column, text});
}

void ImportDraft::answer(qint64 line, const RowPerson& other, bool same)
{
    std::erase_if(answers, [&](const SamePersonAnswer& each) { return each.line == line && each.other == other; });
    answers.push_back({line, other, same});
}

ImportOptions ImportDraft::options(bool dryRun) const
{
    ImportOptions options;
    options.mapping = mapping;
    options.source = name;
    options.dryRun = dryRun;
    options.listRows = dryRun;
    options.corrections = corrections;
    options.answers = answers;
    return options;
}

} // namespace advisorpool
