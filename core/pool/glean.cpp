#include "core/pool/glean.h"

#include "core/pool/database.h"
#include "core/pool/format.h"
#include "core/pool/leaf_rows.h"

#include <QFile>

namespace advisorpool {

namespace {

// arrived is the row's own number, and stands for nothing here.
bool isEdit(const StoredRow& row)
{
    return row.size() == 7 && row[0].type == StoredValue::Type::Null && row[1].isBlob(Id::size) && row[2].isText() &&
           row[3].isText() && row[4].isText() && row[5].isText() && row[6].isBlob(32);
}

bool isChange(const StoredRow& row)
{
    const auto isMissing = [](const StoredValue& value) { return value.type == StoredValue::Type::Null; };
    return row.size() == 9 && row[0].isBlob(Id::size) && row[1].isBlob(Id::size) && row[2].isText() &&
           row[3].isBlob() && row[4].isBlob() && row[5].isBlob() && (row[6].isText() || isMissing(row[6])) &&
           (row[7].isBlob() || isMissing(row[7])) && row[8].isBlob(32);
}

bool isBlobRow(const StoredRow& row)
{
    return row.size() == 2 && row[0].isBlob(32) && row[1].isBlob();
}

Bound toBound(const StoredValue& value)
{
    switch (value.type) {
    case StoredValue::Type::Text:
        return QUtf8StringView(value.bytes);
    case StoredValue::Type::Blob:
        return QByteArrayView(value.bytes);
    case StoredValue::Type::Number:
        return value.number;
    case StoredValue::Type::Null:
        break;
    }
    return {};
}

class Gleaning
{
public:
    Gleaning(LeafRows rows, Database& into) : m_rows(std::move(rows)), m_into(into) {}

    Result<qint64> run()
    {
        m_rows.each([&](const StoredRow& row) {
            if (!m_done)
                return;
            if (isEdit(row))
                insert(QStringLiteral("INSERT OR IGNORE INTO edit VALUES (?, ?, ?, ?, ?, ?, ?)"), row);
            else if (isChange(row))
                insert(QStringLiteral("INSERT OR IGNORE INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"), row);
            else if (isBlobRow(row))
                insert(QStringLiteral("INSERT OR IGNORE INTO blob VALUES (?, ?)"), row);
        });
        return m_done.and_then([&] { return m_into.run(QStringLiteral("INSERT INTO tally VALUES (0, x'', '')")); })
            .and_then([&] { return m_into.scalar(QStringLiteral("SELECT count(*) FROM edit")); })
            .map([](const QVariant& edits) { return edits.toLongLong(); });
    }

private:
    void insert(const QString& sql, const StoredRow& row)
    {
        std::vector<Bound> values;
        for (const StoredValue& value : row)
            values.push_back(toBound(value));
        m_done = m_into.runWith(sql, values);
    }

    LeafRows m_rows;
    Database& m_into;
    Result<void> m_done;
};

} // namespace

Result<void> glean(const QString& from, const QString& to)
{
    QFile file(from);
    auto rows = file.open(QIODevice::ReadOnly) ? LeafRows::of(file) : std::nullopt;
    if (!rows)
        return failure({.fault = Fault::NotAPool, .file = from});
    auto database = Database::open(to, Database::Mode::Create);
    if (!database)
        return failure(database.error());
    return Transaction::begin(**database).and_then([&](Transaction transaction) {
        return writeFormat(**database)
            .and_then([&] { return Gleaning(std::move(*rows), **database).run(); })
            .and_then([&](qint64 edits) -> Result<void> {
                if (edits == 0)
                    return failure({.fault = Fault::Damaged, .file = from});
                return transaction.commit();
            });
    });
}

} // namespace advisorpool
