#pragma once

#include "ui/look/chip.h"

#include <optional>

namespace advisorpool {

// A stage, by its code, in words with its mark; nothing where it is none.
std::optional<Chip> stageChip(const QString& stage);

} // namespace advisorpool
