#pragma once

#include <QDate>
#include <QMetaType>

namespace advisorpool {

// Days from left to right, in columns of days, weeks (from Monday) or months.
class PlanScale
{
public:
    enum class Unit { Days, Weeks, Months };

    PlanScale() = default;
    // The first column holds `day`; as many as fit into the width, none narrower than `narrowest`.
    PlanScale(Unit unit, QDate day, int left, int width, int narrowest);

    Unit unit() const { return m_unit; }
    int columns() const { return m_columns; }
    QDate start(int column) const { return added(m_unit, m_first, column); } // also of the one after the last
    QDate first() const { return m_first; }
    QDate last() const { return start(m_columns).addDays(-1); }
    int left() const { return m_left; }
    int right() const { return m_left + m_width; }

    int x(QDate day) const; // where it begins; days before and after lie at the ends
    int x(int column) const { return x(start(column)); }
    int width(int column) const { return x(column + 1) - x(column); }

    static QDate startOf(Unit unit, QDate day);
    static QDate added(Unit unit, QDate start, int columns);

private:
    Unit m_unit = Unit::Weeks;
    QDate m_first;
    int m_columns = 0;
    int m_left = 0;
    int m_width = 0;
};

} // namespace advisorpool
