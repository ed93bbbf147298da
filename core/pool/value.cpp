#include "core/pool/value.h"

#include <QJsonValue>

#include <cmath>

namespace advisorpool {

namespace {

// It is kept as it is.
bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.unicode() != 0x1f; });
}

// What no file can hold as it is: half of a surrogate pair; a byte order mark at the start, which SQLite takes away;
// U+FFFE and U+FFFF, which it reads back as U+FFFD.
QString storable(const QString& text)
{
    const auto isHarmless = [](QChar c) { return !c.isSurrogate() && c.unicode() < 0xFEFF; };
    if (std::all_of(text.begin(), text.end(), isHarmless))
        return text;
    QString out = text;
    out.replace(QChar(u'\xFFFE'), QChar(QChar::ReplacementCharacter));
    out.replace(QChar(u'\xFFFF'), QChar(QChar::ReplacementCharacter));
    while (out.startsWith(QChar(QChar::ByteOrderMark)) || out.startsWith(QChar(QChar::ByteOrderSwapped)))
        out.remove(0, 1);
    return QString::fromUtf8(out.toUtf8());
}

} // namespace

Value::Value(const QString& text)
{
    QString kept = text;
    if (!isPlain(text)) {
        kept = storable(text).normalized(QString::NormalizationForm_C);
        kept.replace(u'\x1f', u' '); // which stands between the fields of a derived key
    }
    if (!kept.isEmpty())
        m_value = std::move(kept);
}

const QString& Value::text() const
{
    static const QString none;
    const QString* text = std::get_if<QString>(&m_value);
    return text ? *text : none;
}

QString Value::toText() const
{
    if (isYesNo())
        return yes() ? QStringLiteral("true") : QStringLiteral("false");
    if (isNumber())
        return QString::number(number());
    return text();
}

QJsonValue Value::toJson() const
{
    if (isYesNo())
        return yes();
    if (isNumber())
        return number();
    if (isText())
        return text();
    return QJsonValue::Null;
}

Value Value::fromJson(const QJsonValue& json, bool* ok)
{
    *ok = true;
    switch (json.type()) {
    case QJsonValue::Null:
        return {};
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Double:
        if (const double number = json.toDouble(); std::trunc(number) == number && std::abs(number) < numberBound)
            return json.toInteger();
        [[fallthrough]];
    default:
        *ok = false;
        return {};
    }
}

void Value::appendJson(QByteArray& out) const
{
    if (isText())
        appendJsonString(out, text());
    else if (isNull())
        out += "null";
    else
        out += toText().toLatin1();
}

// Straight into the buffer, without a QString's or QByteArray's own growing: an import writes millions of them.
void appendJsonString(QByteArray& out, QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const qsizetype start = out.size();
    out.resize(start + 6 * text.size() + 2); // at most: \u001f for each
    char* to = out.data() + start;
    const auto put = [&to](auto... bytes) { ((*to++ = static_cast<char>(bytes)), ...); };
    put('"');
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char32_t c = text[at].unicode();
        if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
            put(c);
        } else if (c == '"' || c == '\\') {
            put('\\', c);
        } else if (c < 0x20) {
            put('\\', 'u', '0', '0', digits[c >> 4], digits[c & 15]);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6, 0x80 | (c & 0x3F));
        } else if (QChar::isHighSurrogate(c) && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(static_cast<char16_t>(c), text[++at].unicode());
            put(0xF0 | whole >> 18, 0x80 | (whole >> 12 & 0x3F), 0x80 | (whole >> 6 & 0x3F), 0x80 | (whole & 0x3F));
        } else { // half a pair is no text: Value lets none in
            const char32_t kept = QChar::isSurrogate(c) ? char32_t{QChar::ReplacementCharacter} : c;
            put(0xE0 | kept >> 12, 0x80 | (kept >> 6 & 0x3F), 0x80 | (kept & 0x3F));
        }
    }
    put('"');
    out.resize(to - out.constData());
}

} // namespace advisorpool
