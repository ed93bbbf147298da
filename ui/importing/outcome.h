#pragma once

#include "core/rosters/row_plan.h"

namespace advisorpool {

// What an import will make of a spreadsheet's rows. Each row is counted once.
struct Outcome
{
    int created = 0; // without those that are asked about
    int updated = 0;
    int unchanged = 0;
    int asked = 0; // may be somebody who is known; new people unless answered otherwise
    int rejected = 0;
    int blank = 0;
    int doubtfulCells = 0; // kept as remarks

    int rows() const { return created + updated + unchanged + asked + rejected + blank; }
    int willImport() const { return created + updated + asked; }
};

Outcome outcomeOf(const std::vector<RowPlan>& plans);

} // namespace advisorpool
