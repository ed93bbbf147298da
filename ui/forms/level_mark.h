#pragma once

#include "ui/look/level_bar.h"

namespace advisorpool {

// A level by its code (c1, native); unknown where there is none.
LevelMark levelMark(const QString& level);

} // namespace advisorpool
