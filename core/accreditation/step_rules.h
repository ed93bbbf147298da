#pragma once

#include "core/accreditation/accreditation_step.h"

#include <functional>

namespace advisorpool {

// A signed step never changes; a correction replaces it. Whether an edit from `before` to `now` breaks that.
bool changesSigned(const AccreditationStep& before, const AccreditationStep& now);

// A recognition, a withdrawal, a lapse and a correction say why.
bool lacksReason(const AccreditationStep& step);

// A correction corrects something else: whether the step, by whatever chain of them, replaces itself.
// `replaced` gives what a step replaces; null where that is nothing.
bool replacesItself(const AccreditationStep& step, const std::function<Id(const Id&)>& replaced);

} // namespace advisorpool
