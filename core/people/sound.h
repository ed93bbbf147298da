#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace advisorpool {

// A word of a name as a row of sounds (name_letters.h), whatever the script: soundOf("Serguei") = soundOf("Сергей").
// What no spelling agrees on is evened out: doubled letters, soft signs, -iy/-yi/-ij/-y at the end, "ia" for "я".
// Letters of other scripts stay out; digits stay.
std::string soundOf(QStringView word);

} // namespace advisorpool
