#pragma once

#include "core/accreditation/accreditation_step.h"

namespace advisorpool {

// Where an advisor stands in one expert group (and subject). Computed from the recorded steps, never stored.
struct Standing
{
    Id expertGroup;
    Id subject;
    Step stage = Step::Nominated;
    Id step;         // the one that decided
    QDate since;     // its date
    QDate renewedOn; // the later of it and the refreshers since: what a validity counts from
};

// How high a step of the climb is: nominated 1, screened 2, pre-accredited 3, accredited and recognised 4. 0 for those
// that match only by name.
int climb(Step step);

// Whether a stage is enough where `wanted` is asked for: at least as high, or the same where it matches only by name.
bool reaches(Step stage, Step wanted);

// One advisor's steps in one expert group and subject, in any order, deleted ones left out. The last one decides
// (undated ones come before all dated, then by id), except that a nomination or screening lowers nothing that was
// reached since the last refusal, lapse or withdrawal. A step that another of them replaces does not count, nor does a
// workshop's decision before it is signed.
std::optional<Standing> standingOf(std::span<const AccreditationStep> steps);

// All of one advisor's steps: a standing for each expert group and subject. A step also replaces one in another group.
std::vector<Standing> standingsOf(std::span<const AccreditationStep> steps);

} // namespace advisorpool
