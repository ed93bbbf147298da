#pragma once

#include "core/pool/describe.h"
#include "core/pool/edit.h"

namespace advisorpool {

// A problem that somebody has looked at and lets stand, with why. It answers for this rule and these records alone:
// what else turns out to be wrong with them later is a problem of its own.
struct AcceptedProblem
{
    static const Kind& kind();

    Id id;
    QString rule;
    Id record; // of any kind
    Id other;  // the other mission's assignment, the absence; the record itself where the rule names none
    QString reason;
};

// Whether it stands in the pool, or is accepted by this very edit.
Result<bool> isAccepted(Edit& edit, const QString& rule, const Id& record, const Id& other);
Result<void> accept(Edit& edit, const QString& rule, const Id& record, const Id& other, const QString& reason);

} // namespace advisorpool
