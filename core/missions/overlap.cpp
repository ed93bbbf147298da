#include "core/missions/overlap.h"

namespace advisorpool {

namespace {

bool startsBy(const DateRange& range, QDate day)
{
    return !range.from.isValid() || !day.isValid() || range.from <= day;
}

} // namespace

DateRange widened(const DateRange& range, int days)
{
    return {range.from.addDays(-days), range.to.addDays(days)}; // an invalid day stays invalid
}

bool overlap(const DateRange& a, const DateRange& b)
{
    return startsBy(a, b.to) && startsBy(b, a.to);
}

bool missionsOverlap(const DateRange& a, const DateRange& b, int travelDays)
{
    return overlap(widened(a, travelDays), widened(b, travelDays));
}

bool covers(const DateRange& outer, const DateRange& inner)
{
    const bool early = !outer.from.isValid() || (inner.from.isValid() && outer.from <= inner.from);
    const bool late = !outer.to.isValid() || (inner.to.isValid() && outer.to >= inner.to);
    return early && late;
}

} // namespace advisorpool
