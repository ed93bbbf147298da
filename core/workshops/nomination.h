#pragma once

#include "core/pool/edit.h"
#include "core/workshops/participation.h"

namespace advisorpool {

// Takes somebody into a workshop. A candidate for accreditation is nominated by that in its expert group, too, unless
// they stand there already: a step of this workshop's. All of it in this one edit.
Result<void> takeIn(Edit& edit, Participation& part);

// Invites a candidate: the screening is passed, which is a step of its own.
Result<void> invite(Edit& edit, const Id& participation, QDate on);

// Takes somebody out again, with what is kept of them there and the unsigned steps of this workshop. The rules say no
// where a step is signed.
Result<void> takeOut(Edit& edit, const Id& participation);

} // namespace advisorpool
