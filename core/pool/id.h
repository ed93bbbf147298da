#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>
#include <QtEndian>

#include <array>
#include <compare>
#include <cstring>
#include <optional>
#include <span>

namespace advisorpool {

// A UUID (RFC 9562): the key of a record, or of an edit. 16 bytes in the file, text elsewhere. Ordered by its bytes,
// as SQLite orders them. The default one is null: "no record".
class Id
{
public:
    static constexpr int size = 16;

    Id() = default;

    // Version 7: the time part is given, in milliseconds since 1970; the rest is always fresh random bits.
    static Id random(qint64 msecs);
    // Version 5: the same name in the same space gives the same key on every laptop.
    static Id derived(const Id& space, const QByteArray& name);
    // Null unless exactly 16 bytes.
    static Id fromBytes(QByteArrayView bytes);
    // Nothing unless it reads 8-4-4-4-12 hexadecimal digits.
    static std::optional<Id> fromText(QStringView text);

    bool isNull() const { return *this == Id(); }
    QByteArray bytes() const;
    QByteArrayView view() const { return QByteArrayView(m_bytes.data(), size); } // of this very id
    QString text() const;
    // The time part of a version 7 id, in milliseconds since 1970.
    qint64 msecs() const;

    friend bool operator==(const Id& a, const Id& b) { return a.half(0) == b.half(0) && a.half(1) == b.half(1); }
    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        return a.half(0) != b.half(0) ? qFromBigEndian(a.half(0)) <=> qFromBigEndian(b.half(0))
                                      : qFromBigEndian(a.half(1)) <=> qFromBigEndian(b.half(1));
    }
    // Most of an id's bits are random: a few steps spread them.
    friend size_t qHash(const Id& id, size_t seed = 0)
    {
        quint64 mixed = (id.half(0) ^ seed) * 0x9e3779b97f4a7c15 + id.half(1);
        mixed = (mixed ^ mixed >> 32) * 0xd6e8feb86659fd93;
        return static_cast<size_t>(mixed ^ mixed >> 32);
    }

private:
    quint64 half(int which) const
    {
        quint64 bytes;
        memcpy(&bytes, m_bytes.data() + 8 * which, 8);
        return bytes;
    }

    std::array<unsigned char, size> m_bytes{};
};

// Ids as `parents` and `strikes` are stored: sorted, 16 bytes each, one after the other.
QByteArray joinIds(std::span<const Id> sorted);
// Nothing where the length is no multiple of 16, or they are not in strictly rising order.
std::optional<std::vector<Id>> splitIds(QByteArrayView bytes);

} // namespace advisorpool

template <> struct std::hash<advisorpool::Id>
{
    size_t operator()(const advisorpool::Id& id) const noexcept { return qHash(id); }
};
