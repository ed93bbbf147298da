#pragma once

#include "core/pool/result.h"

#include <QByteArray>
#include <optional>

namespace advisorpool {

enum class EncodingSource {
    Given,   // by the caller
    Bom,     // a byte order mark
    Utf8,    // nothing says so, but all of it is valid UTF-8 (ASCII too)
    Detected // a guess
};

struct DecodedText
{
    QByteArray utf8;  // valid UTF-8 without byte order mark; what readCsv() takes
    QString encoding; // its usual name, such as windows-1251
    EncodingSource source;

    QString text() const { return QString::fromUtf8(utf8); }
};

// Makes text of a file's bytes. encodingName is any name that Qt or ICU knows (UTF-8, UTF-16LE, windows-1251, KOI8-R,
// IBM866, ISO-8859-5, ...); without one, the byte order mark decides, else strict UTF-8, else a guess.
// BadEncoding, with the encoding in value: "unknown_encoding"; "undecodable", bytes that mean nothing in it, with the
// line; "nul", a NUL among the text, with the line: then it is no text, or in another encoding.
Result<DecodedText> decode(QByteArrayView bytes, const std::optional<QString>& encodingName = std::nullopt);

} // namespace advisorpool
