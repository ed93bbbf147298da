#pragma once

#include "core/accreditation/accreditation_step.h"

namespace advisorpool {

class Pool;

// standingOf() and asOfToday() in SQL, for filters and columns: they agree, a test holds them to it. In a query
//   SELECT s.advisor, s.expert_group, s.subject, <stageSql()> FROM accreditation_step s WHERE <countsSql()>
//   GROUP BY s.advisor, s.expert_group, s.subject
// stageSql() is the stage's name, or NULL where the steps make none. Narrow it by `s.advisor = ...`: references are
// indexed, and an advisor has few steps.
QString stageSql(); // binds today, once: an accreditation may have lapsed by itself
QString countsSql();

// Further columns of such a query. NULL where there is none.
QString sinceSql();   // the date of the step that decided: Standing::since
QString expiresSql(); // the last day on which an accreditation holds, also if that is over: Standing::expiresOn
QString waitingSql(); // since when one who is pre-accredited waits to be accredited

// How high the stage that `stage` (an SQL expression) names is, as climb() has it.
QString climbSql(const QString& stage);

// The steps of one advisor that count, to be given to standingsOf().
Result<std::vector<AccreditationStep>> countingSteps(Pool& pool, const Id& advisor);

} // namespace advisorpool
