#pragma once

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace advisorpool {

// What a file without a byte order mark that is not valid UTF-8 may be in. All look at a sample only.

// UTF-16 without its byte order mark, Latin or Cyrillic.
std::optional<QString> guessUtf16(QByteArrayView bytes);

// UTF-8 with some damage, better reported than taken for another encoding.
bool isMostlyUtf8(QByteArrayView bytes);

// What uchardet makes of it; nothing if it is unsure.
std::optional<QString> guessCodePage(QByteArrayView bytes);

// For text too short for statistics: the best of what Russian and Western offices have used, which is one of four
// Cyrillic code pages or windows-1252.
QString likelyCodePage(QByteArrayView bytes);

} // namespace advisorpool
