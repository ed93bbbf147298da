#pragma once

#include "core/rosters/draft.h"
#include "core/rosters/row_plan.h"
#include "ui/look/level_bar.h"

#include <QList>

namespace advisorpool {

// The languages that a cell tells of, as bars: how well each is spoken, and the written level behind it where it is
// another one. None where the cell says nothing of languages.
QList<LevelMark> levelsIn(const Vocabulary& words, const Mapping& mapping, const RowPlan& row, qsizetype column);

} // namespace advisorpool

Q_DECLARE_METATYPE(advisorpool::LevelMark)
