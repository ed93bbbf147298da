#include "core/rosters/text_encoding.h"

#include "core/rosters/encoding_guess.h"
#include "core/rosters/line_breaks.h"

#include <QStringDecoder>
#include <algorithm>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

// Code pages hand these out for bytes that they don't define; no spreadsheet holds them.
bool isC1Control(QChar c)
{
    return c >= QChar(0x80) && c <= QChar(0x9F);
}

// What can't be text. A position beyond the last character: the bytes break off within one.
std::optional<qsizetype> firstBad(const QString& text, bool unicode, bool sawError)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (c.isNull() || (c.isSurrogate() && !pair) || (c == QChar::ReplacementCharacter && sawError) ||
            (isC1Control(c) && !unicode))
            return i;
        i += pair;
    }
    return sawError ? std::optional(text.size()) : std::nullopt;
}

qint64 lineOf(qsizetype position, QStringView text)
{
    return 1 + lineBreaks(text.first(position));
}

bool breaksOff(QByteArrayView bytes, const QString& encoding)
{
    const int unit = encoding.startsWith("UTF-16"_L1) ? 2 : encoding.startsWith("UTF-32"_L1) ? 4 : 1;
    return bytes.size() % unit != 0;
}

Result<DecodedText> decodeAs(const QString& name, QByteArrayView bytes, EncodingSource source)
{
    QStringDecoder decoder(name.toUtf8().constData(), QStringDecoder::Flag::Stateless);
    if (name.isEmpty() || !decoder.isValid())
        return failure({.fault = Fault::BadEncoding, .value = name, .detail = u"unknown_encoding"_s});
    const QString canonical = decoder.name() ? QString::fromLatin1(decoder.name()) : name;
    const bool unicode = canonical.startsWith("UTF-"_L1);
    const QString text = decoder.decode(bytes);
    const bool sawError = decoder.hasError() || breaksOff(bytes, canonical);
    if (const auto bad = firstBad(text, unicode, sawError)) {
        const bool isNul = *bad < text.size() && text[*bad].isNull();
        return failure({.fault = Fault::BadEncoding,
                        .line = lineOf(*bad, text),
                        .value = canonical,
                        .detail = isNul ? u"nul"_s : u"undecodable"_s});
    }
    return DecodedText{text.toUtf8(), canonical, source};
}

bool isUtf8Text(QByteArrayView bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0');
}

Result<DecodedText> decodeDetected(QByteArrayView bytes)
{
    constexpr auto source = EncodingSource::Detected;
    if (const auto utf16 = guessUtf16(bytes))
        return decodeAs(*utf16, bytes, source);
    if (const auto nul = bytes.indexOf('\0'); nul >= 0)
        return failure({.fault = Fault::BadEncoding, .line = 1 + lineBreaks(bytes.first(nul)), .detail = u"nul"_s});
    if (isMostlyUtf8(bytes))
        return decodeAs(u"UTF-8"_s, bytes, source); // which says where it is broken
    if (const auto guess = guessCodePage(bytes))
        if (auto decoded = decodeAs(*guess, bytes, source))
            return decoded;
    return decodeAs(likelyCodePage(bytes), bytes, source);
}

} // namespace

Result<DecodedText> decode(QByteArrayView bytes, const std::optional<QString>& encodingName)
{
    if (encodingName)
        return decodeAs(*encodingName, bytes, EncodingSource::Given);
    const auto marked = QStringConverter::encodingForData(bytes);
    if ((!marked || marked == QStringConverter::Utf8) && isUtf8Text(bytes)) // as it is, without a detour by UTF-16
        return DecodedText{bytes.sliced(marked ? 3 : 0).toByteArray(), u"UTF-8"_s,
                           marked ? EncodingSource::Bom : EncodingSource::Utf8};
    if (marked)
        return decodeAs(QString::fromLatin1(QStringConverter::nameForEncoding(*marked)), bytes, EncodingSource::Bom);
    return decodeDetected(bytes);
}

} // namespace advisorpool
