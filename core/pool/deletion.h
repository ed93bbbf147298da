#pragma once

#include "core/pool/change.h"

namespace advisorpool {

// What the change sets `deleted` to; nothing where it says nothing of it.
std::optional<bool> deletedBy(const Change& change);

} // namespace advisorpool
