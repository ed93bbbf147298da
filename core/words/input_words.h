#pragma once

#include "core/pool/result.h"

namespace advisorpool {

// What is wrong with something that a person brought or typed, in the chosen language; the place stands beside it.
QString csvReason(const Error& error);      // Fault::BadCsv
QString encodingReason(const Error& error); // Fault::BadEncoding
QString filterReason(const Error& error);   // Fault::BadFilter
QString templateReason(const Error& error); // Fault::BadTemplate

} // namespace advisorpool
