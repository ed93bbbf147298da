#pragma once

#include "ui/missions/mission_team.h"

namespace advisorpool {

class Theme;

// How far it is with a member of the team, and why against a rule, if so; rich text. `mission`: its days.
QString memberStateWords(const SeatHolder& member, const DateRange& mission, QDate today, const Theme& theme);

// The release was asked for, but not for all the days that are meant now.
bool isForOtherDays(const SeatHolder& member, const DateRange& mission);
// With the days of travel.
DateRange daysToAskFor(Pool& pool, const SeatHolder& member, const DateRange& mission);
// An unknown first day is no reason to wait.
bool hasBegun(const SeatHolder& member, const DateRange& mission, QDate today);

} // namespace advisorpool
