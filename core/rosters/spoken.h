#pragma once

#include <QLocale>

namespace advisorpool {

// A text of the program in the language of a document, which may be another than the interface's.
QString spoken(QLocale::Language language, const char* context, const char* text);

} // namespace advisorpool
