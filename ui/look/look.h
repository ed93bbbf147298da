#pragma once

#include "ui/look/tokens.h"
#include "ui/look/type.h"

namespace advisorpool {

// All that a painter needs to know: the colours and the sizes in force. A plain value; Theme holds the current one.
struct Look
{
    Tokens tokens;
    Type type;

    int px(double atThirteen) const { return type.px(atThirteen); }
};

} // namespace advisorpool
