#pragma once

#include "core/accreditation/accreditation_step.h"

namespace advisorpool {

class Pool;

// standingOf() in SQL, for filters and columns: the two agree, a test holds them to it. In a query
//   SELECT s.advisor, s.expert_group, s.subject, <stageSql()> FROM accreditation_step s WHERE <countsSql()>
//   GROUP BY s.advisor, s.expert_group, s.subject
// stageSql() is the stage's name, or NULL where the steps make none. Narrow it by `s.advisor = ...`: references are
// indexed, and an advisor has few steps.
QString stageSql();
QString countsSql();

// How high the stage that `stage` (an SQL expression) names is, as climb() has it.
QString climbSql(const QString& stage);

// The steps of one advisor that count, to be given to standingsOf().
Result<std::vector<AccreditationStep>> countingSteps(Pool& pool, const Id& advisor);

} // namespace advisorpool
