#include "core/pool/id.h"

#include "core/pool/noise.h"

#include <QCryptographicHash>

namespace advisorpool {

namespace {

// -1: it is no hexadecimal digit.
constexpr auto digitValues = [] {
    std::array<signed char, 128> values{};
    values.fill(-1);
    for (signed char i = 0; i < 16; ++i) {
        values["0123456789abcdef"[i]] = i;
        values["0123456789ABCDEF"[i]] = i;
    }
    return values;
}();

int digitOf(QChar c)
{
    return c.unicode() < digitValues.size() ? digitValues[c.unicode()] : -1;
}

} // namespace

Id Id::random(qint64 msecs)
{
    Id id;
    makeNoise(id.m_bytes);
    for (int i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<unsigned char>(msecs >> (8 * (5 - i)));
    id.m_bytes[6] = (id.m_bytes[6] & 0x0F) | 0x70;
    id.m_bytes[8] = (id.m_bytes[8] & 0x3F) | 0x80;
    return id;
}

Id Id::derived(const Id& space, const QByteArray& name)
{
    const QByteArray sha = QCryptographicHash::hash(space.bytes() + name, QCryptographicHash::Sha1);
    Id id = fromBytes(QByteArrayView(sha).first(size));
    id.m_bytes[6] = (id.m_bytes[6] & 0x0F) | 0x50;
    id.m_bytes[8] = (id.m_bytes[8] & 0x3F) | 0x80;
    return id;
}

Id Id::fromBytes(QByteArrayView bytes)
{
    Id id;
    if (bytes.size() == size)
        memcpy(id.m_bytes.data(), bytes.data(), size);
    return id;
}

std::optional<Id> Id::fromText(QStringView text)
{
    static constexpr int places[size] = {0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
    if (text.size() != 36 || text[8] != u'-' || text[13] != u'-' || text[18] != u'-' || text[23] != u'-')
        return std::nullopt;
    Id id;
    int all = 0; // negative: one of them is no digit
    for (size_t i = 0; i < size; ++i) {
        const int high = digitOf(text[places[i]]);
        const int low = digitOf(text[places[i] + 1]);
        all |= high | low;
        id.m_bytes[i] = static_cast<unsigned char>(high << 4 | low);
    }
    return all < 0 ? std::nullopt : std::optional(id);
}

QByteArray Id::bytes() const
{
    return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), size);
}

QString Id::text() const
{
    static constexpr char digits[] = "0123456789abcdef";
    QString text(36, u'-');
    int at = 0;
    for (int i = 0; i < size; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            ++at;
        text[at++] = QLatin1Char(digits[m_bytes[i] >> 4]);
        text[at++] = QLatin1Char(digits[m_bytes[i] & 15]);
    }
    return text;
}

qint64 Id::msecs() const
{
    qint64 msecs = 0;
    for (int i = 0; i < 6; ++i)
        msecs = msecs << 8 | m_bytes[i];
    return msecs;
}

QByteArray joinIds(std::span<const Id> sorted)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(sorted.size()) * Id::size);
    for (const Id& id : sorted)
        bytes += id.bytes();
    return bytes;
}

std::optional<std::vector<Id>> splitIds(QByteArrayView bytes)
{
    if (bytes.size() % Id::size != 0)
        return std::nullopt;
    std::vector<Id> ids;
    for (qsizetype at = 0; at < bytes.size(); at += Id::size) {
        ids.push_back(Id::fromBytes(bytes.sliced(at, Id::size)));
        if (ids.size() > 1 && !(ids[ids.size() - 2] < ids.back()))
            return std::nullopt;
    }
    return ids;
}

} // namespace advisorpool
