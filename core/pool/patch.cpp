// How a change's patch is written and read.
#include "core/pool/change.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace advisorpool {

namespace {

const Field* fieldCalled(const Kind& kind, QLatin1StringView name)
{
    for (const auto& field : kind.fields)
        if (field->name == name)
            return field.get();
    for (const Field* field : {&Kind::deleted(), &Kind::erased()})
        if (field->name == name)
            return field;
    return nullptr;
}

// Reads a patch as writePatch() writes it, in a fifth of QJsonDocument's time; takes nothing that is written, or means,
// anything else.
class WrittenPatch
{
public:
    WrittenPatch(const Kind& kind, QByteArrayView json) : m_kind(kind), m_rest(json) {}

    std::optional<Patch> read()
    {
        if (!QUtf8StringView(m_rest).isValidUtf8() || !skip('{'))
            return std::nullopt;
        Patch patch;
        while (!skip('}')) {
            if (!patch.empty() && !skip(','))
                return std::nullopt;
            const auto name = quoted();
            const Field* field = name && skip(':') ? fieldCalled(m_kind, QLatin1StringView(*name)) : nullptr;
            auto value = field ? readValue() : std::nullopt;
            const auto isField = [field](const auto& entry) { return entry.first == field; };
            if (!value || !field->accepts(*value) || std::any_of(patch.begin(), patch.end(), isField))
                return std::nullopt;
            patch.emplace_back(field, std::move(*value));
        }
        return m_rest.isEmpty() ? std::optional(std::move(patch)) : std::nullopt;
    }

private:
    bool skip(QByteArrayView text)
    {
        if (!m_rest.startsWith(text))
            return false;
        m_rest = m_rest.sliced(text.size());
        return true;
    }
    bool skip(char c) { return skip(QByteArrayView(&c, 1)); }

    // What stands between quotation marks, as it stands there.
    std::optional<QByteArrayView> quoted()
    {
        if (!skip('"'))
            return std::nullopt;
        for (qsizetype end = 0; end < m_rest.size(); ++end) {
            if (m_rest[end] == '"') {
                const QByteArrayView inside = m_rest.first(end);
                m_rest = m_rest.sliced(end + 1);
                return inside;
            }
            if (static_cast<unsigned char>(m_rest[end]) < 0x20)
                return std::nullopt;
            end += m_rest[end] == '\\'; // what follows is no end
        }
        return std::nullopt;
    }

    std::optional<Value> readValue()
    {
        if (skip("null"))
            return Value();
        if (skip("true"))
            return Value(true);
        if (skip("false"))
            return Value(false);
        if (!m_rest.startsWith('"'))
            return number();
        const auto text = quoted();
        return text ? unescaped(*text) : std::nullopt;
    }

    std::optional<Value> number()
    {
        qsizetype end = m_rest.startsWith('-') ? 1 : 0;
        while (end < m_rest.size() && m_rest[end] >= '0' && m_rest[end] <= '9')
            ++end;
        bool isNumber = false;
        const qint64 number = m_rest.first(end).toByteArray().toLongLong(&isNumber);
        if (!isNumber || QByteArray::number(number) != m_rest.first(end)) // 007, -0
            return std::nullopt;
        m_rest = m_rest.sliced(end);
        return Value(number);
    }

    static std::optional<Value> unescaped(QByteArrayView text)
    {
        if (!text.contains('\\'))
            return Value(QString::fromUtf8(text));
        QByteArray plain;
        plain.reserve(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] != '\\') {
                plain += text[at];
                continue;
            }
            const char escape = text[++at]; // quoted() has seen to it that there is one
            if (escape == '"' || escape == '\\') {
                plain += escape;
                continue;
            }
            const QByteArrayView rest = text.sliced(at); // "u001f"; toUShort() alone would take "u00 1", too
            bool isHex = rest.size() >= 5 && (rest.startsWith("u000") || rest.startsWith("u001")) && rest[4] > ' ';
            const ushort code = isHex ? rest.sliced(3, 2).toByteArray().toUShort(&isHex, 16) : ushort{0};
            if (!isHex)
                return std::nullopt;
            plain += static_cast<char>(code);
            at += 4;
        }
        return Value(QString::fromUtf8(plain));
    }

    const Kind& m_kind;
    QByteArrayView m_rest;
};

} // namespace

QByteArray writePatch(const Patch& patch)
{
    constexpr qsizetype most = 1 << 20; // to keep between two
    thread_local QByteArray json;       // grows to the longest; each is then cut to its length
    if (json.capacity() > most)
        json = QByteArray();
    json.resize(0);
    json += '{';
    for (const auto& [field, value] : patch) {
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, field->name);
        json += ':';
        value.appendJson(json);
    }
    json += '}';
    return QByteArray(json.constData(), json.size());
}

Result<Patch> readPatch(const Kind& kind, const QByteArray& json)
{
    if (auto written = WrittenPatch(kind, json).read())
        return std::move(*written);
    QJsonParseError parsed{}; // written otherwise, or wrong: what is wrong is found here

    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return failure(
            {.fault = Fault::Damaged, .value = QString::fromUtf8(json.left(80)), .detail = parsed.errorString()});

    Patch patch;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const Field* field = kind.field(entry.key());
        if (!field)
            return failure({.fault = Fault::UnknownField, .field = entry.key(), .detail = kind.name});
        bool ok = false;
        Value value = Value::fromJson(entry.value(), &ok);
        if (!ok || !field->accepts(value))
            return failure({.fault = Fault::BadValue, .field = field->name, .value = value.toText()});
        patch.emplace_back(field, std::move(value));
    }
    return patch;
}

} // namespace advisorpool
