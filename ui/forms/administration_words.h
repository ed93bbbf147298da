#pragma once

#include "core/people/administration.h"

namespace advisorpool {

// In the chosen language. The long name falls back to the other language, the short one to the long one.
QString administrationName(const Administration& administration);
QString administrationShortName(const Administration& administration);
QString administrationCountry(const Administration& administration);
QString administrationRegion(const Administration& administration);
QString administrationShortRegion(const Administration& administration); // for tables
// "Georgia · Revenue Service · Europe"
QString administrationWords(const Administration& administration);

} // namespace advisorpool
