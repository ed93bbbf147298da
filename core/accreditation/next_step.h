#pragma once

#include "core/accreditation/stage.h"

namespace advisorpool {

// What an accreditation waits for.
enum class NextStep {
    Nothing,
    Screening,
    WorkshopDecision,
    Signature, // under the decision of a workshop or after a mission
    FieldMission,
    Evaluation, // of the in-field mission that is under way or done
    Decision,   // to accredit: all that it takes is there
    Renewal,    // a mission or a refresher, before the accreditation lapses or after it has
    Nomination, // anew, after a refusal, a withdrawal or a lapse
};
std::span<const char* const> choiceNames(NextStep);

// How far the in-field mission of one who is pre-accredited is.
enum class FieldProgress { None, Confirmed, Completed, Evaluated };

// What bears on the next step, besides the standing.
struct WayFacts
{
    bool isUnsigned = false; // a workshop has decided, or a mission's outcome is recorded, but nobody has signed it
    bool needsFieldMission = false;
    bool canConvert = false; // accredited in a group that this one converts from
    FieldProgress field = FieldProgress::None;
};

struct Missing
{
    NextStep what = NextStep::Nothing;
    QDate due; // a renewal's
    friend bool operator==(const Missing&, const Missing&) = default;
};

// A pure function. A renewal is missing from a year before the accreditation lapses.
Missing missingOf(const Standing& standing, const WayFacts& facts, QDate today);

} // namespace advisorpool
