#pragma once

#include "core/people/person_name.h"
#include "core/pool/pool.h"
#include "core/workshops/participation.h"

#include <span>

namespace advisorpool {

bool isFacilitator(ParticipationRole role); // or a co-facilitator

// Who of the people has this name, in whatever spelling and script; null where nobody has, or two are equally near.
Id namedSo(const PersonName& name, std::span<const Advisor> people);

// Which of the people is called so, as one types one's own name at the first start: given and family name in either
// order and script, the patronymic or not. Null where nobody is, or two are alike.
Id calledSo(const QString& author, std::span<const Advisor> people);

// A workshop's facilitators and co-facilitators.
Result<std::vector<Participation>> facilitatorsOf(Pool& pool, const Id& workshop);

// Who sits here, in this workshop: the facilitator whose name is the author's. Null where that is nobody. There are no
// accounts, so the name one goes by is all there is; it is the one that every edit carries, too.
Result<Id> facilitatorCalled(Pool& pool, const Id& workshop, const QString& author);

} // namespace advisorpool
