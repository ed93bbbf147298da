#pragma once

#include "core/pool/kind.h"

namespace advisorpool {

// The rules that a record keeps or breaks by itself; the codes of those it breaks.
//
//   no_name            an advisor has a family name in at least one script
//   ends_before_start  what has both days ends on or after the day it starts
//   wrong_order        what is asked for is due, reminded of and answered on that day or later; a mission is completed
//                       on or after the day it is confirmed
//   no_minimum         a seat asks for a stage that others stand above or below: nominated to recognised
//   own_supervisor     nobody supervises an assignment of their own
//   out_of_range       depth and a mission's phase go from 1 to 3, an evaluation's marks from 1 to 5, a validity counts
//                       at least one month, a criterion weighs 0 to 100
//   unknown_code       ICU knows the country (ISO 3166-1; EU is one) or language (ISO 639)
//   bad_email          an e-mail address has one @, something before it and a dot after it
//   bad_setting        a setting that the program reads holds a number that it can work with
std::vector<QString> rulesBrokenBy(const Record& record);

} // namespace advisorpool
