#pragma once

#include <QString>

namespace advisorpool {

// The text as a search sees it: no case, no diacritics, ё as е (and й as и), ß as ss, ø as o, ł as l. Two texts that
// people would call the same spelling fold alike, in any script.
QString folded(QStringView text);

// Whether the text holds the needle, both folded. `needle` is folded already.
bool containsFolded(QStringView text, const QString& needle);

} // namespace advisorpool
