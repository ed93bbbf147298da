#pragma once

#include "core/people/language_skill.h"
#include "ui/missions/mission_team.h"

namespace advisorpool {

// What the staffing of a mission consists of, each one edit. Where a rule stands against it, Fault::Refused: the same
// again with a reason, which is recorded.

// Puts the advisor into the seat. Who was proposed for it before makes place, if the administration was not asked yet.
Result<Id> propose(Pool& pool, const Place& place, const Id& advisor, const QString& reason = {});
bool canPropose(const Place& place);

// Of the administration, for these days; and that it is not needed, with why.
Result<Id> askRelease(Pool& pool, const SeatHolder& member, const DateRange& days, QDate deadline);
Result<Id> waiveRelease(Pool& pool, const SeatHolder& member, const DateRange& days, const QString& reason);
Result<Id> remind(Pool& pool, const SeatHolder& member);
Result<Id> recordAnswer(Pool& pool, const SeatHolder& member, ReleaseAnswer answer, QDate day, const QString& letter,
                        const QString& reason);

Result<Id> confirm(Pool& pool, const SeatHolder& member, const QString& reason = {});
Result<Id> complete(Pool& pool, const SeatHolder& member);
// Before its time.
Result<Id> endAssignment(Pool& pool, const SeatHolder& member, EndedBy by, const QString& reason);

// With what follows from it for a candidate's accreditation: pre-accredited is another mission to come.
Result<Id> recordEvaluation(Pool& pool, Evaluation evaluation, std::optional<Step> outcome, const QString& reason);

// Fills in what nobody knew; `which` is the spoken level or the written one.
Result<Id> setLevel(Pool& pool, const Id& advisor, const QString& language, std::optional<Level> LanguageSkill::*which,
                    Level level);
Result<Id> setFacilitates(Pool& pool, const Id& advisor, const QString& language, bool facilitates);
Result<Id> setDepth(Pool& pool, const Id& advisor, const Id& subject, int depth);

QDate todayOf(const Pool& pool);

} // namespace advisorpool
