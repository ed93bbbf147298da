#include "core/pool/value.h"

#include <QJsonValue>

#include <cmath>

namespace advisorpool {

namespace {

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// What no file can hold as it is: half of a surrogate pair; a byte order mark at the start, which SQLite takes away;
// U+FFFE and U+FFFF, which it reads back as U+FFFD.
QString storable(const QString& text)
{
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
    QString kept = isAscii(text) ? text : storable(text).normalized(QString::NormalizationForm_C);
    kept.replace(u'\x1f', u' '); // stands between the fields of a derived key
    if (!kept.isEmpty())
        m_value = kept;
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

void appendJsonString(QByteArray& out, QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    const char* rest = utf8.cbegin();
    for (const char* at = rest; at != utf8.cend(); ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(rest, at - rest); // what needs no care is copied at once
        rest = at + 1;
        out += '\\';
        if (byte >= 0x20) {
            out += *at;
        } else {
            out += "u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    out.append(rest, utf8.cend() - rest);
    out += '"';
}

} // namespace advisorpool
