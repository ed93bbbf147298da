#pragma once

#include <optional>

namespace advisorpool {

// Takes what is new; false where it contradicts what is held.
template <class T> bool agree(std::optional<T>& held, const std::optional<T>& said)
{
    if (held && said && *held != *said)
        return false;
    if (said)
        held = said;
    return true;
}

} // namespace advisorpool
