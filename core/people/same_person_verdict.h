#pragma once

#include "core/pool/describe.h"
#include "core/pool/edit.h"

#include <QSet>

namespace advisorpool {

enum class SameVerdict { Same, Different };
std::span<const char* const> choiceNames(SameVerdict);

// What a person has decided of two advisors who look like one. The pair has one record, whichever of the two is named
// first: the smaller id stands first.
struct SamePerson
{
    static const Kind& kind();

    Id id;
    Id advisor; // the smaller id; the verdict goes with it
    Id other;
    std::optional<SameVerdict> verdict;
};

// The values for `add`, with the two in their order.
Patch inOrder(const Kind& kind, Patch values);
// Keeps that they are two people.
Result<void> keepDifferent(Edit& edit, const Id& a, const Id& b);

// The pairs that are known to be two people, the smaller id first.
using PairsOfPeople = QSet<std::pair<Id, Id>>;
Result<PairsOfPeople> knownToDiffer(Pool& pool);

} // namespace advisorpool
