#include "core/pool/value.h"

#include <QJsonValue>

#include <cmath>

namespace advisorpool {

namespace {

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Value::Value(const QString& text)
{
    if (!text.isEmpty())
        m_value = isAscii(text) ? text : text.normalized(QString::NormalizationForm_C);
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
    case QJsonValue::Null: return {};
    case QJsonValue::Bool: return json.toBool();
    case QJsonValue::String: return json.toString();
    case QJsonValue::Double:
        if (const double number = json.toDouble(); std::trunc(number) == number && std::abs(number) < 9e15)
            return json.toInteger();
        [[fallthrough]];
    default: *ok = false; return {};
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
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace advisorpool
