#pragma once

#include "core/checks/problem.h"
#include "core/pool/pool.h"

namespace advisorpool {

// Every problem that the rules find in the pool and nobody has accepted, in the order of the rules:
//   same_person         two advisors are, or may be, one person
//   orphan              it belongs to a record that was deleted
//   dangling            it refers to a record that was deleted
//   double_correction   two steps correct the same one
//   two_decisions       a workshop decided twice about one participant, neither correcting the other
//   not_head_facilitator, other_workshop, no_candidate, no_facilitator, off_scale, outside_workshop,
//   no_field_mission, overlap, twice_in_team, unavailable, not_released, own_administration, candidate_alone,
//   own_evaluator, no_reason, circular_correction, no_name, ends_before_start, completed_early, wrong_order,
//   no_minimum, own_supervisor, out_of_range, unknown_code, bad_email, bad_setting, bad_link, bad_template   see the
//   rules themselves
Result<std::vector<Problem>> check(Pool& pool);

// Those of steps, assignments, evaluations and workshops alone, accepted ones among them: the Checker's part.
Result<std::vector<Problem>> problemsOfWork(Pool& pool);

} // namespace advisorpool
