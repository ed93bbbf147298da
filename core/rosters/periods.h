#pragma once

#include "core/rosters/mapping.h"

#include <QDate>

namespace advisorpool {

// Some days on end, both end days included; without `ends`, until further notice.
struct Period
{
    QDate starts;
    QDate ends;
    QString reason; // what else is said of it
    friend bool operator==(const Period&, const Period&) = default;
};

// Periods as people write them, separated by semicolons, line breaks or commas: 1-14 March 2011, 01.03.2011
// – 14.03.2011, с 1 по 14 марта 2011 г., from 1 Apr 2011, отпуск 01.07-28.07.2011. Empty where some of it is none.
std::vector<Period> readPeriods(const QString& text, DateOrder order);

} // namespace advisorpool
