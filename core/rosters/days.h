#pragma once

#include "core/rosters/mapping.h"

#include <QDate>

namespace advisorpool {

// A day as people write it: 2011-02-14, 14.02.2011, 14/2/11, 14 February 2011, Feb 14, 2011, 14-Feb-11,
// 14 февраля 2011 г., with or without a time behind it. Nothing where it is none, or no day of the calendar.
// `order` decides on 03/04/2011 alone.
std::optional<QDate> readDay(QStringView text, DateOrder order);

// The same of a cell, where a spreadsheet may have left its own number of the day, 40588.
std::optional<QDate> readDayInCell(QStringView text, DateOrder order);

// The order that days written with slashes have: month first where one can't be day first, and none must be.
DateOrder orderOf(const QStringList& cells);

} // namespace advisorpool
