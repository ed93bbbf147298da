#pragma once

#include "core/accreditation/accreditation_step.h"

#include <unordered_set>

namespace advisorpool {

// Where an advisor stands in one expert group (and subject). Computed from the recorded steps, never stored.
struct Standing
{
    Id expertGroup;
    Id subject;
    Step stage = Step::Nominated;
    Id step;         // the one that decided
    QDate since;     // its date
    QDate renewedOn; // the latest of it, and of the refreshers and missions since: what a validity counts from
    QDate expiresOn; // the last day on which it holds; empty: it does not lapse by itself

    // Lapsed by itself, not by a recorded step.
    bool hasRunOut() const { return stage == Step::Lapsed && expiresOn.isValid(); }
};

// How high a step of the climb is: nominated 1, screened 2, pre-accredited 3, accredited and recognised 4. 0 for those
// that match only by name.
int climb(Step step);

// Whether a stage is enough where `wanted` is asked for: at least as high, or the same where it matches only by name.
bool reaches(Step stage, Step wanted);

// One advisor's steps in one expert group and subject, in any order, deleted ones left out. The last one decides
// (undated ones come before all dated, then by id), except that a nomination or screening lowers nothing that was
// reached since the last refusal, lapse or withdrawal. A step that another of them replaces does not count, nor does a
// workshop's decision before it is signed; of those that replace one another in a circle, which is a problem, the
// latest one does.
std::optional<Standing> standingOf(std::span<const AccreditationStep> steps);

// All of one advisor's steps: a standing for each expert group and subject. A step also replaces one in another group.
std::vector<Standing> standingsOf(std::span<const AccreditationStep> steps);

// Which are replaced by another of them, drafts or not: all but the latest of a circle.
std::unordered_set<Id> replacedAmong(std::span<const AccreditationStep> steps);

// Those of the steps that count.
std::vector<AccreditationStep> inForce(std::span<const AccreditationStep> steps);

// What an expert group grants, and when the advisor was last on a mission as one of it.
struct Validity
{
    std::optional<int> months; // empty: for good
    QDate lastMission;
};

// Accreditations lapse after the group's validity without mission or refresher: the standing as it is `today`. One that
// lapsed so is renewed by the next mission or refresher; one whose start is not known does not lapse.
Standing asOfToday(Standing standing, const Validity& validity, QDate today);

} // namespace advisorpool
