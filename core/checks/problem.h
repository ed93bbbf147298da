#pragma once

#include "core/pool/kind.h"

namespace advisorpool {

// Something that a rule says is wrong; shown, never silently repaired.
struct Problem
{
    QString rule; // its code: "same_person", "overlap", ...
    const Kind* kind = nullptr;
    Id record;
    std::vector<Id> others; // of the same kind: the other person, the other mission's assignment
    QString detail;         // a field's name, or codes of reasons separated by a space
};

} // namespace advisorpool
