#pragma once

#include "core/people/language_skill.h"

namespace advisorpool {

// "C1", "native"; empty where there is none.
QString levelWords(std::optional<Level> level);

} // namespace advisorpool
