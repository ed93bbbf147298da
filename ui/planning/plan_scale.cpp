#include "ui/planning/plan_scale.h"

#include <algorithm>

namespace advisorpool {

PlanScale::PlanScale(Unit unit, QDate day, int left, int width, int narrowest)
    : m_unit(unit), m_first(startOf(unit, day)), m_columns(std::max(1, width / std::max(1, narrowest))), m_left(left),
      m_width(std::max(1, width))
{
}

int PlanScale::x(QDate day) const
{
    const qint64 days = m_first.daysTo(start(m_columns));
    return m_left +
           static_cast<int>(std::clamp<qint64>(m_first.daysTo(day), 0, days) * m_width / std::max<qint64>(days, 1));
}

QDate PlanScale::startOf(Unit unit, QDate day)
{
    switch (unit) {
    case Unit::Weeks:
        return day.addDays(1 - day.dayOfWeek());
    case Unit::Months:
        return QDate(day.year(), day.month(), 1);
    case Unit::Days:
        break;
    }
    return day;
}

QDate PlanScale::added(Unit unit, QDate start, int columns)
{
    switch (unit) {
    case Unit::Weeks:
        return start.addDays(7 * columns);
    case Unit::Months:
        return start.addMonths(columns);
    case Unit::Days:
        break;
    }
    return start.addDays(columns);
}

} // namespace advisorpool
