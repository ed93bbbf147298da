#include "core/rosters/encoding_guess.h"

#include <QStringDecoder>
#include <algorithm>
#include <memory>
#include <uchardet/uchardet.h>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

bool isHigh(char c)
{
    return static_cast<uchar>(c) >= 0x80;
}

// Only lines with bytes beyond ASCII tell code pages apart; some 64 KiB of them are enough.
QByteArray tellingLines(QByteArrayView bytes)
{
    constexpr qsizetype enough = 1 << 16;
    QByteArray lines;
    while (!bytes.isEmpty() && lines.size() < enough) {
        const auto lineEnd = bytes.indexOf('\n');
        const auto line = bytes.first(std::min(enough, lineEnd < 0 ? bytes.size() : lineEnd + 1));
        if (std::any_of(line.begin(), line.end(), isHigh))
            lines += line;
        bytes = bytes.sliced(line.size());
    }
    return lines;
}

// Its name for the encoding; empty if it has none.
QString askUchardet(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), static_cast<size_t>(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

// People's names are. A wrong code page makes fractions and frames of them.
bool isMostlyLetters(const QString& text)
{
    qsizetype letters = 0;
    qsizetype others = 0;
    for (const QChar c : text) {
        letters += c.unicode() >= 0x80 && c.isLetter();
        others += c.unicode() >= 0x80 && !c.isLetter() && !c.isMark();
    }
    return letters > others;
}

// How much the characters beyond ASCII look like Russian, 0..2: each letter counts, the ten that make up two thirds of
// ordinary text count twice, in capitals too.
double russianLook(QStringView text)
{
    qsizetype beyondAscii = 0;
    qsizetype points = 0;
    for (const QChar c : text) {
        const char16_t lower = c.toLower().unicode();
        beyondAscii += c.unicode() >= 0x80;
        points += (lower >= u'а' && lower <= u'я') || lower == u'ё';
        points += QStringView(u"оеаинтсрвл").contains(QChar(lower));
    }
    return beyondAscii == 0 ? 0 : static_cast<double>(points) / static_cast<double>(beyondAscii);
}

// In Western names accented letters stand alone between ASCII ones, Cyrillic letters stand together.
bool highBytesStandTogether(QByteArrayView bytes)
{
    qsizetype high = 0;
    qsizetype together = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool afterHigh = i > 0 && isHigh(bytes[i - 1]);
        const bool beforeHigh = i + 1 < bytes.size() && isHigh(bytes[i + 1]);
        high += isHigh(bytes[i]);
        together += isHigh(bytes[i]) && (afterHigh || beforeHigh);
    }
    return 2 * together > high;
}

} // namespace

std::optional<QString> guessUtf16(QByteArrayView bytes)
{
    if (bytes.size() < 2 || bytes.size() % 2 != 0)
        return std::nullopt;
    // The high bytes of Latin and Cyrillic characters are 0 or 4.
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 1 << 16) / 2;
    const auto looksHigh = [&](qsizetype offset) {
        qsizetype hits = 0;
        for (qsizetype i = 0; i < pairs; ++i)
            hits += bytes[2 * i + offset] == 0 || bytes[2 * i + offset] == 4;
        return hits > pairs * 9 / 10;
    };
    if (looksHigh(1) && !looksHigh(0))
        return u"UTF-16LE"_s;
    if (looksHigh(0) && !looksHigh(1))
        return u"UTF-16BE"_s;
    return std::nullopt;
}

bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype sound = 0;
    qsizetype broken = 0;
    for (const QChar c : QString::fromUtf8(tellingLines(bytes))) {
        broken += c == QChar::ReplacementCharacter;
        sound += c.unicode() >= 0x80 && c != QChar::ReplacementCharacter;
    }
    return sound > broken;
}

std::optional<QString> guessCodePage(QByteArrayView bytes)
{
    const QByteArray lines = tellingLines(bytes);
    QString name = askUchardet(lines);
    // As browsers do (WHATWG Encoding): who says Latin-1 means windows-1252, which adds quotes and dashes to it.
    if (name == "ISO-8859-1"_L1)
        name = u"windows-1252"_s;
    QStringDecoder decoder(name.toLatin1().constData());
    const QString text = name.isEmpty() || !decoder.isValid() ? QString() : decoder.decode(lines);
    if (text.isEmpty() || !isMostlyLetters(text))
        return std::nullopt;
    // It knows Russian by its small letters: what is in capitals throughout it takes for another page's.
    const QString likely = likelyCodePage(bytes);
    const double other = russianLook(QString(QStringDecoder(likely.toLatin1().constData()).decode(lines)));
    constexpr double clearly = 0.1;
    return highBytesStandTogether(lines) && other > russianLook(text) + clearly ? likely : name;
}

QString likelyCodePage(QByteArrayView bytes)
{
    const QByteArray lines = tellingLines(bytes);
    if (!highBytesStandTogether(lines))
        return u"windows-1252"_s;
    QString best = u"windows-1252"_s;
    double bestLook = 1.0; // at least every character a letter, or many frequent ones
    for (const char* name : {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"}) {
        const QString text = QStringDecoder(name).decode(lines);
        if (const double look = russianLook(text); look > bestLook) {
            best = QString::fromLatin1(name);
            bestLook = look;
        }
    }
    return best;
}

} // namespace advisorpool
