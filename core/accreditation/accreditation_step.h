#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// What can be recorded on the way to an accreditation, and after it. Each but `refreshed` and `repeat` is also a stage.
enum class Step {
    Nominated,
    Screened,
    PreAccredited, // passed the workshop, the in-field mission still to come
    Accredited,
    Recognised, // by decision, without the way
    NotRetained,
    Lapsed,
    Withdrawn,
    Refreshed, // took part in a refresher: keeps the stage, renews its validity
    Repeat,    // is to take part in a workshop again: keeps the stage
};
std::span<const char* const> choiceNames(Step);

// One recorded step; an advisor's stage follows from them. A signed one never changes: a correction replaces it.
struct AccreditationStep
{
    static const Kind& kind();

    Id id;
    Id advisor;
    Id expertGroup;
    Id subject; // where the group is accredited by subject (TOA)
    std::optional<Step> step;
    QDate onDate;  // empty: not known when; counts as before all dated ones
    Id workshop;   // whose decision it is
    Id assignment; // whose evaluation it is
    QString decidedBy;
    QString reason;
    QDate signedOn;
    Id replaces; // the step that this one corrects
};

// Whether it says what became of somebody in a workshop, and not how they got there.
bool isOutcome(Step step);

// A workshop's decision that nobody has signed yet: it stands on the page, and counts for nothing.
bool isDraft(const AccreditationStep& step);

} // namespace advisorpool
