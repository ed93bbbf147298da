#pragma once

#include <QDate>

namespace advisorpool {

// Days from one to another, both included. An invalid end is open: no bound on that side.
struct DateRange
{
    QDate from;
    QDate to;

    // A range without either end says nothing about when.
    bool isKnown() const { return from.isValid() || to.isValid(); }
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

DateRange widened(const DateRange& range, int days);

// Whether a day lies in both. Two missions: both widened by the days of travel (travelDaysSetting). A mission and an
// absence or a workshop: the mission widened.
bool overlap(const DateRange& a, const DateRange& b);
bool missionsOverlap(const DateRange& a, const DateRange& b, int travelDays);

// Whether every day of `inner` lies in `outer`.
bool covers(const DateRange& outer, const DateRange& inner);

} // namespace advisorpool
