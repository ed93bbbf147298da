#pragma once

#include "core/missions/shortlist.h"
#include "core/pool/pool.h"

namespace advisorpool {

// "Leader", "Candidate"; "Seat" where it has no role yet.
QString seatRoleWords(const Seat& seat);
// "CMA: accredited · Russian ≥ C1", "strategic planning, depth ≥ 2": a line for what the person is, one for what they
// know.
QStringList seatRequirementWords(Pool& pool, const SeatRequest& request);
// "CMA accredited", for the funnel; empty where none is asked for.
QString seatStageWords(Pool& pool, const Seat& seat);
QString seatLanguagesWords(const SeatRequest& request);

// What the steps of the funnel ask in this seat.
QStringList funnelWords(Pool& pool, const SeatRequest& request, QDate today);

// Stores what was relaxed, as one edit.
Result<Id> applyRequest(Pool& pool, const SeatRequest& before, SeatRequest after);

} // namespace advisorpool
