#pragma once

#include <QString>

namespace advisorpool {

// statusOf() and datesOf() in SQL, as far as filters and columns need them; a test holds the two together.
//
// SELECT starts, ends, mission: the assignments that hold the advisor whose id `advisor` (an SQL expression) gives,
// as holdsAdvisor() has it, with datesOf() them. Those whose dates are quite unknown are left out.
QString heldAssignmentsSql(const QString& advisor);

// Whether that advisor has an absence, or an assignment that holds them, on any of the days. Binds four dates: the last
// and the first day for absences, then the same two for missions, widened by the travel days.
QString isBusySql(const QString& advisor);

} // namespace advisorpool
