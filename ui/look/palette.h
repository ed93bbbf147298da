#pragma once

#include <QPalette>

namespace advisorpool {

struct Tokens;

// What Fusion needs to know of the tokens.
QPalette paletteFrom(const Tokens& tokens);

} // namespace advisorpool
