#pragma once

#include "ui/missions/mission_team.h"

class QWidget;

namespace advisorpool {

class InlineForm;
class Theme;

// The questions that go with an assignment's steps, each a form in place that stores its answer as one edit and closes.

InlineForm* askReleaseForm(Pool& pool, const Theme& theme, const SeatHolder& member, const DateRange& days,
                           QWidget* parent);
InlineForm* waiveReleaseForm(Pool& pool, const Theme& theme, const SeatHolder& member, const DateRange& days,
                             QWidget* parent);
InlineForm* answerForm(Pool& pool, const Theme& theme, const SeatHolder& member, QWidget* parent);
// After a rule said no; `why` is what it said.
InlineForm* confirmForm(Pool& pool, const Theme& theme, const SeatHolder& member, const QString& why, QWidget* parent);
InlineForm* endForm(Pool& pool, const Theme& theme, const SeatHolder& member, QWidget* parent);
InlineForm* datesForm(Pool& pool, const Theme& theme, const SeatHolder& member, const DateRange& mission,
                      QWidget* parent);

} // namespace advisorpool
