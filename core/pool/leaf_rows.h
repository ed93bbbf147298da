#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <optional>
#include <vector>

namespace advisorpool {

// One value of a row as it lies in an SQLite file.
struct StoredValue
{
    enum class Type { Null, Number, Text, Blob };
    Type type = Type::Null;
    qint64 number = 0;
    QByteArray bytes; // of Text and Blob

    bool isText() const { return type == Type::Text; }
    bool isBlob(qsizetype size = -1) const { return type == Type::Blob && (size < 0 || bytes.size() == size); }
};
using StoredRow = std::vector<StoredValue>;

// Reads the rows that stand in the pages of an SQLite file, whatever table they belong to and whatever leads to them.
class LeafRows
{
public:
    // The file must stay open. Nothing where it has no header of SQLite's.
    static std::optional<LeafRows> of(QIODevice& file);

    void each(const std::function<void(const StoredRow&)>& take);

private:
    LeafRows(QIODevice& file, qint64 pageSize, qint64 usable) : m_file(file), m_pageSize(pageSize), m_usable(usable) {}

    QByteArray page(qint64 number); // from 1
    std::optional<QByteArray> payload(const QByteArray& page, qsizetype cell, bool ofTable);

    QIODevice& m_file;
    qint64 m_pageSize;
    qint64 m_usable;
};

} // namespace advisorpool
