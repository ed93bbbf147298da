#pragma once

#include "core/people/advisor.h"
#include "ui/look/row.h"

namespace advisorpool {

// A person's name, in the script of the chosen language where it is known; the other script is the second line.
TwoLines personLines(const Advisor& advisor);

// In one script: "ARONOVICH Andrei", «Аронович Андрей».
QString shortName(const Advisor& advisor);

} // namespace advisorpool
