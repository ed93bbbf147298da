#include "core/pool/tables.h"

#include "core/pool/beside.h"
#include "core/pool/rows_in.h"
#include "core/pool/sha256.h"

#include <QStringEncoder>

namespace advisorpool {

namespace {

QString columnType(FieldType type)
{
    switch (type) {
    case FieldType::YesNo:
    case FieldType::Number:
        return QStringLiteral("INTEGER");
    case FieldType::Reference:
    case FieldType::Record:
        return QStringLiteral("BLOB");
    default:
        return QStringLiteral("TEXT");
    }
}

QString tableDefinition(const Kind& kind)
{
    QStringList columns{QStringLiteral("id BLOB NOT NULL PRIMARY KEY")};
    for (const auto& field : kind.fields)
        columns << Tables::quoted(field->name) + QLatin1Char(' ') + columnType(field->type);
    columns << QStringLiteral("deleted INTEGER NOT NULL") << QStringLiteral("erased INTEGER NOT NULL");
    return QStringLiteral("CREATE TABLE %1 (%2) WITHOUT ROWID").arg(Tables::quoted(kind.name), columns.join(u", "));
}

struct Index
{
    QString name;
    QString definition;
};

// A reference that is often empty is not looked for by that.
std::vector<Index> indexesOf(const Kind& kind)
{
    std::vector<Index> indexes;
    for (const auto& field : kind.fields) {
        const bool isReference = field->type == FieldType::Reference;
        if (!isReference && !field->indexed)
            continue;
        const QString name = Tables::quoted(kind.name + QStringLiteral("_by_") + field->name);
        const QString column = Tables::quoted(field->name);
        QString sql = QStringLiteral("CREATE INDEX %1 ON %2 (%3)").arg(name, Tables::quoted(kind.name), column);
        if (isReference && !field->required)
            sql += QStringLiteral(" WHERE %1 IS NOT NULL").arg(column);
        indexes.push_back({name, sql});
    }
    return indexes;
}

// Most texts are short, and codes: to ask an encoder takes longer than they do.
char* putUtf8(char* to, QStringView text)
{
    while (!text.isEmpty() && text.front().unicode() < 0x80) {
        *to++ = static_cast<char>(text.front().unicode());
        text = text.sliced(1);
    }
    return text.isEmpty() ? to : QStringEncoder(QStringEncoder::Utf8).appendToBuffer(to, text);
}

// A new record's row, with its texts as SQLite keeps them.
class NewRow
{
public:
    NewRow(const Kind& kind, const NewRecord& record) : m_values(kind.fields.size() + 3)
    {
        const size_t deleted = kind.fields.size() + 1;
        m_values.front() = record.id;
        m_values[deleted] = m_values[deleted + 1] = qint64{0};
        qsizetype most = 0;
        for (const auto& [field, value] : record.values)
            most += 3 * value.text().size();
        m_texts.resize(most);
        char* end = m_texts.data(); // from here on they stay where they are, also when the row is moved
        for (const auto& [field, value] : record.values) {
            Bound bound = toBound(*field, value);
            if (const auto* text = std::get_if<QStringView>(&bound)) {
                char* const start = std::exchange(end, putUtf8(end, *text));
                bound = QUtf8StringView(start, end);
            }
            if (field->index >= 0)
                m_values[static_cast<size_t>(field->index) + 1] = bound;
            else if (field == &Kind::deleted())
                m_values[deleted] = bound;
        }
    }

    std::span<const Bound> values() const { return m_values; }

private:
    QByteArray m_texts;
    std::vector<Bound> m_values;
};

QStringList definition(const Kind& kind)
{
    QStringList statements{tableDefinition(kind)};
    for (const Index& index : indexesOf(kind))
        statements << index.definition;
    return statements;
}

} // namespace

Tables::Tables(Database& database, const Kinds& kinds) : m_database(database), m_kinds(kinds)
{
    for (const Kind* kind : kinds) {
        const QString table = quoted(kind->name);
        QStringList marks(static_cast<qsizetype>(kind->fields.size()) + 3, QStringLiteral("?"));
        m_statements[kind] = {
            QStringLiteral("SELECT %1 FROM %2").arg(columns(*kind), table),
            QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns(*kind), table),
            QStringLiteral("REPLACE INTO %1 VALUES (%2)").arg(table, marks.join(u',')),
        };
    }
}

QString Tables::quoted(const QString& name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

QString Tables::columns(const Kind& kind, const QString& alias)
{
    const QString prefix = alias.isEmpty() ? QString() : quoted(alias) + u'.';
    QStringList columns{prefix + QStringLiteral("id")};
    for (const auto& field : kind.fields)
        columns << prefix + quoted(field->name);
    columns << prefix + QStringLiteral("deleted") << prefix + QStringLiteral("erased");
    return columns.join(u", ");
}

Record Tables::recordFrom(const Kind& kind, const Row& row)
{
    Record record{row.id(0), &kind, {}};
    record.values.reserve(kind.fields.size());
    int column = 1;
    for (const auto& field : kind.fields)
        record.values.push_back(row.value(column++, *field));
    record.deleted = row.number(column++) != 0;
    record.erased = row.number(column) != 0;
    return record;
}

Result<void> Tables::recreate()
{
    QStringList statements{QStringLiteral("DELETE FROM conflict")};
    for (const Kind* kind : m_kinds)
        statements << QStringLiteral("DROP TABLE IF EXISTS ") + quoted(kind->name) << tableDefinition(*kind);
    return runAll(statements);
}

Result<void> Tables::makeIndexes()
{
    Result<void> done;
    for (const Kind* kind : m_kinds)
        if (done = makeIndexes(*kind); !done)
            break;
    return done;
}

Result<void> Tables::makeIndexes(const Kind& kind)
{
    QStringList statements;
    for (const Index& index : indexesOf(kind))
        statements << index.definition;
    return runAll(statements);
}

Result<void> Tables::dropIndexes(const Kind& kind)
{
    QStringList statements;
    for (const Index& index : indexesOf(kind))
        statements << QStringLiteral("DROP INDEX IF EXISTS ") + index.name;
    return runAll(statements);
}

Result<void> Tables::runAll(const QStringList& statements)
{
    for (const QString& statement : statements)
        if (auto done = m_database.run(statement); !done)
            return done;
    return {};
}

QString Tables::fingerprint() const
{
    Sha256 sha;
    for (const Kind* kind : m_kinds)
        sha.add(definition(*kind).join(u'\n').toUtf8());
    return QString::fromLatin1(sha.result().toHex());
}

Result<std::optional<Record>> Tables::read(const Kind& kind, const Id& id) const
{
    std::optional<Record> record;
    auto done = m_database.eachWith(m_statements.at(&kind).selectOne, std::array<Bound, 1>{id}, [&](const Row& row) {
        record = recordFrom(kind, row);
        return false;
    });
    return done.map([&] { return std::move(record); });
}

Result<qint64> Tables::count(const Kind& kind) const
{
    return m_database
        .scalar(QStringLiteral("SELECT count(*) FROM %1 WHERE NOT deleted AND NOT erased").arg(quoted(kind.name)))
        .map([](const QVariant& count) { return count.toLongLong(); });
}

Result<void> Tables::readAll(const Kind& kind, const std::function<bool(const Record&)>& record) const
{
    return m_database.each(m_statements.at(&kind).select + QStringLiteral(" ORDER BY id"), {},
                           [&](const Row& row) { return record(recordFrom(kind, row)); });
}

Result<std::vector<Id>> Tables::referring(const Kind& kind, const Field& reference, const Id& target) const
{
    std::vector<Id> ids;
    auto done =
        m_database.each(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? AND NOT deleted AND NOT erased ORDER BY id")
                            .arg(quoted(kind.name), quoted(reference.name)),
                        {toSql(target)}, [&](const Row& row) {
                            ids.push_back(row.id(0));
                            return true;
                        });
    return done.map([&] { return std::move(ids); });
}

Result<void> Tables::write(const Kind& kind, const Id& id, const Projection& projection, bool isNew)
{
    std::vector<Bound> row;
    row.reserve(kind.fields.size() + 3);
    row.emplace_back(id);
    for (const auto& field : kind.fields)
        row.push_back(toBound(*field, projection.values[static_cast<size_t>(field->index)]));
    row.emplace_back(qint64{projection.deleted});
    row.emplace_back(qint64{projection.erased});
    if (auto done = m_database.runWith(m_statements.at(&kind).replace, row); !done)
        return done;

    if (!isNew)
        if (auto done =
                m_database.runWith(QStringLiteral("DELETE FROM conflict WHERE record = ?"), std::array<Bound, 1>{id});
            !done)
            return done;
    for (const Conflict& conflict : projection.conflicts)
        if (auto done = m_database.run(QStringLiteral("INSERT INTO conflict (record, field, kind) VALUES (?, ?, ?)"),
                                       {toSql(id), conflict.field->name, kind.name});
            !done)
            return done;
    return {};
}

Result<void> Tables::insertAll(const Kind& kind, const std::function<std::optional<NewRecord>()>& next)
{
    Beside<NewRow> making([&](const Beside<NewRow>::Give& give) {
        while (const auto record = next())
            if (!give(NewRow(kind, *record)))
                return;
    });
    return insertRows(m_database, quoted(kind.name), static_cast<int>(kind.fields.size()) + 3,
                      [&]() -> Result<std::optional<std::span<const Bound>>> {
                          const NewRow* const row = making.take();
                          return row ? std::optional(row->values()) : std::nullopt;
                      });
}

} // namespace advisorpool
