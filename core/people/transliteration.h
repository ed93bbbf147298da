#pragma once

#include <QString>

namespace advisorpool {

// A name in Cyrillic script as passports spell it in Latin letters: ICAO Doc 9303, part 3, section 6. Ё is E and Щ is
// SHCH; only the first letter of each part is a capital. Empty where the text has a letter that the table does not
// know: a proposal is right or is not made.
QString passportSpelling(QStringView cyrillic);

} // namespace advisorpool
