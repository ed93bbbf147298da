// https://sqlite.org/fileformat.html, sections 1.3 (header), 1.6 (b-tree pages), 2.1 (records).
#include "core/pool/leaf_rows.h"

#include <QtEndian>

namespace advisorpool {

namespace {

constexpr qint64 largestPayload = 17 << 20; // a blob of 16 MiB, and what stands beside it
constexpr size_t mostColumns = 100;

enum PageType { IndexInterior = 2, IndexLeaf = 10, TableLeaf = 13 };

int byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

// Moves `at` behind it. Nothing where the bytes end before it does.
std::optional<qint64> varint(QByteArrayView bytes, qsizetype& at)
{
    quint64 value = 0;
    for (int i = 0; i < 9 && at < bytes.size(); ++i) {
        const int byte = byteAt(bytes, at++);
        if (i == 8)
            return static_cast<qint64>(value << 8 | static_cast<quint64>(byte));
        value = value << 7 | static_cast<quint64>(byte & 0x7F);
        if (byte < 0x80)
            return static_cast<qint64>(value);
    }
    return std::nullopt;
}

qint64 sizeOf(qint64 serialType)
{
    static constexpr qint64 sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return serialType < 12 ? sizes[serialType] : (serialType - 12) / 2;
}

StoredValue valueOf(qint64 serialType, QByteArrayView bytes)
{
    using Type = StoredValue::Type;
    if (serialType >= 12)
        return {serialType % 2 == 0 ? Type::Blob : Type::Text, 0, bytes.toByteArray()};
    if (serialType == 8 || serialType == 9)
        return {Type::Number, serialType - 8, {}};
    if (serialType < 1 || serialType > 6) // nothing; a fraction, which no pool has
        return {};
    qint64 number = byteAt(bytes, 0) >= 0x80 ? -1 : 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        number = static_cast<qint64>(static_cast<quint64>(number) << 8) | byteAt(bytes, i);
    return {Type::Number, number, {}};
}

std::optional<StoredRow> rowFrom(QByteArrayView record)
{
    qsizetype at = 0;
    const auto headerSize = varint(record, at);
    if (!headerSize || *headerSize < 1 || *headerSize > record.size())
        return std::nullopt;
    qsizetype body = *headerSize;
    StoredRow row;
    while (at < *headerSize) {
        const auto type = varint(record.first(*headerSize), at);
        if (!type || *type < 0 || row.size() == mostColumns || sizeOf(*type) > record.size() - body)
            return std::nullopt;
        row.push_back(valueOf(*type, record.sliced(body, sizeOf(*type))));
        body += sizeOf(*type);
    }
    return row;
}

} // namespace

std::optional<LeafRows> LeafRows::of(QIODevice& file)
{
    file.seek(0);
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return std::nullopt;
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool isPowerOfTwo = pageSize >= 512 && (pageSize & (pageSize - 1)) == 0;
    return isPowerOfTwo ? std::optional(LeafRows(file, pageSize, pageSize - byteAt(header, 20))) : std::nullopt;
}

QByteArray LeafRows::page(qint64 number)
{
    if (number < 1 || !m_file.seek((number - 1) * m_pageSize))
        return {};
    const QByteArray bytes = m_file.read(m_pageSize);
    return bytes.size() == m_pageSize ? bytes : QByteArray(); // the last one of a file that is cut off
}

void LeafRows::each(const std::function<void(const StoredRow&)>& take)
{
    const qint64 pages = m_file.size() / m_pageSize;
    for (qint64 number = 1; number <= pages; ++number) {
        const QByteArray bytes = page(number);
        if (bytes.isEmpty())
            continue;
        const qsizetype start = number == 1 ? 100 : 0;
        const int type = byteAt(bytes, start);
        if (type != IndexInterior && type != IndexLeaf && type != TableLeaf)
            continue;
        const qsizetype pointers = start + (type == IndexInterior ? 12 : 8);
        const qsizetype room = (bytes.size() - pointers) / 2;
        const qsizetype cells = std::min<qsizetype>(qFromBigEndian<quint16>(bytes.constData() + start + 3), room);
        for (qsizetype cell = 0; cell < cells; ++cell) {
            const qsizetype at = qFromBigEndian<quint16>(bytes.constData() + pointers + 2 * cell);
            if (const auto record = payload(bytes, at + (type == IndexInterior ? 4 : 0), type == TableLeaf))
                if (const auto row = rowFrom(*record))
                    take(*row);
        }
    }
}

std::optional<QByteArray> LeafRows::payload(const QByteArray& bytes, qsizetype at, bool ofTable)
{
    const auto size = varint(bytes, at);
    if (!size || *size < 1 || *size > largestPayload || (ofTable && !varint(bytes, at)))
        return std::nullopt;
    const qint64 most = ofTable ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 filled = least + (*size - least) % (m_usable - 4);
    const qint64 here = *size <= most ? *size : filled <= most ? filled : least;
    if (at + here + (here < *size ? 4 : 0) > bytes.size())
        return std::nullopt;
    QByteArray record = bytes.mid(at, here);
    qint64 next = here < *size ? qFromBigEndian<quint32>(bytes.constData() + at + here) : 0;
    while (record.size() < *size) { // each step adds something, so it ends
        const QByteArray more = page(next);
        if (more.isEmpty())
            return std::nullopt;
        next = qFromBigEndian<quint32>(more.constData());
        record += more.mid(4, std::min<qint64>(m_usable - 4, *size - record.size()));
    }
    return record;
}

} // namespace advisorpool
