#pragma once

#include "core/pool/edit.h"
#include "core/workshops/workshop.h"

namespace advisorpool {

// Plans a workshop: an accreditation workshop, in person, `planned`, where nothing else is said; and it gets the four
// criteria that the WCO has published (DOMAIN 1.3), each marked from 1 to 5 and counting alike. All of it in this one
// edit.
Result<Id> planWorkshop(Edit& edit, Workshop workshop);

// Last year's workshop once more: what it is, where, its criteria and its questionnaire, without its people, its days
// and what came of it. `changes` go on top.
Result<Id> planLike(Edit& edit, const Id& earlier, const Patch& changes = {});

} // namespace advisorpool
