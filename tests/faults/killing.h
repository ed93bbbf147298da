#pragma once

#include "core/pool/id.h"

#include <chrono>
#include <functional>
#include <vector>

namespace advisorpool {

// Tells the parent of a commit that has returned; false where nobody listens any more.
using Tell = std::function<bool(const Id& edit)>;

// Runs `work`, which never returns, in a child process and kills it `moment` after the first commit that it told of.
// Gives the edits that it told of.
std::vector<Id> killAfter(std::chrono::microseconds moment, const std::function<void(const Tell& tell)>& work);

} // namespace advisorpool
