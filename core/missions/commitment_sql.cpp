#include "core/missions/commitment_sql.h"

namespace advisorpool {

namespace {

// The latest release consents, and covers the dates.
const char* const isReleased = "(SELECT r.answer IN ('granted', 'not_needed')"
                               " AND (r.covers_from IS NULL OR r.covers_from <= coalesce(a.starts, m.starts))"
                               " AND (r.covers_to IS NULL OR r.covers_to >= coalesce(a.ends, m.ends))"
                               " FROM \"release\" r WHERE r.assignment = a.id AND NOT r.deleted AND NOT r.erased"
                               " ORDER BY coalesce(r.asked_on, r.answered_on) DESC, r.id DESC LIMIT 1)";

const char* const isEvaluated =
    "EXISTS (SELECT 1 FROM evaluation e WHERE e.assignment = a.id AND NOT e.deleted AND NOT e.erased)";

// Mission::isCalledOff().
const char* const isCalledOff = "coalesce(m.status, '') IN ('declined', 'postponed', 'cancelled')";

// What a day range of the file has in common with one that is bound: last day, first day.
const char* const meets = "(starts IS NULL OR starts <= ?) AND (ends IS NULL OR ends >= ?)";

} // namespace

QString heldAssignmentsSql(const QString& advisor)
{
    return QStringLiteral("SELECT coalesce(a.starts, m.starts) AS starts, coalesce(a.ends, m.ends) AS ends,"
                          " m.id AS mission FROM assignment a"
                          " LEFT JOIN seat s ON s.id = a.seat AND NOT s.deleted AND NOT s.erased"
                          " LEFT JOIN mission m ON m.id = s.mission AND NOT m.deleted AND NOT m.erased"
                          " WHERE a.advisor = %1 AND NOT a.deleted AND NOT a.erased"
                          " AND a.ended_on IS NULL AND a.ended_by IS NULL"
                          " AND coalesce(a.starts, m.starts, a.ends, m.ends) IS NOT NULL"
                          " AND (a.completed_on IS NOT NULL OR %3 OR ((a.confirmed_on IS NOT NULL OR %2) AND NOT %4))")
        .arg(advisor, QLatin1String(isReleased), QLatin1String(isEvaluated), QLatin1String(isCalledOff));
}

QString workshopsSql(const QString& advisor)
{
    return QStringLiteral(
               "SELECT w.starts AS starts, coalesce(w.ends, w.starts) AS ends, w.id AS workshop"
               " FROM participation p JOIN workshop w ON w.id = p.workshop AND NOT w.deleted AND NOT w.erased"
               " WHERE p.advisor = %1 AND NOT p.deleted AND NOT p.erased AND w.starts IS NOT NULL")
        .arg(advisor);
}

QString isBusySql(const QString& advisor)
{
    return QStringLiteral("(EXISTS (SELECT 1 FROM unavailability WHERE advisor = %1 AND NOT deleted AND NOT erased"
                          " AND %2) OR EXISTS (SELECT 1 FROM (%4) WHERE %2) OR EXISTS (SELECT 1 FROM (%3) WHERE %2))")
        .arg(advisor, QLatin1String(meets), heldAssignmentsSql(advisor), workshopsSql(advisor));
}

} // namespace advisorpool
