#pragma once

#include <QString>

namespace advisorpool {

// statusOf() and datesOf() in SQL, as far as filters and columns need them; a test holds the two together.
//
// SELECT starts, ends, mission: the assignments that hold the advisor whose id `advisor` (an SQL expression) gives,
// as holdsAdvisor() has it, with datesOf() them. Those whose dates are quite unknown are left out.
QString heldAssignmentsSql(const QString& advisor);

// SELECT starts, ends, workshop: those that the advisor takes part in and whose first day is known; one without an end
// lasts a day.
QString workshopsSql(const QString& advisor);

// Whether that advisor has an absence, a workshop, or an assignment that holds them, on any of the days. Binds six
// dates: the last and the first day for absences, the same for workshops, then for missions, widened by the travel
// days.
QString isBusySql(const QString& advisor);

} // namespace advisorpool
