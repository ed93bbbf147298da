#pragma once

#include "core/pool/result.h"

namespace advisorpool {

// Why a rule says no, of an error that is Fault::Refused, in the chosen language.
QString ruleReason(const Error& error);

} // namespace advisorpool
