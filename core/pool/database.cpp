#include "core/pool/database.h"

#include "core/pool/kind.h"
#include "core/pool/statement.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace advisorpool {

namespace {

constexpr int busyTimeoutMsecs = 5000;
constexpr qsizetype mostStatements = 200; // filters come in endless variety

bool holdsId(const Field& field)
{
    return field.type == FieldType::Reference || field.type == FieldType::Record;
}

// A view of what the variant holds: it must live as long.
Bound toBound(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const auto& bytes = *static_cast<const QByteArray*>(value.constData());
        return value.isNull() || bytes.isNull() ? Bound() : Bound(QByteArrayView(bytes));
    }
    case QMetaType::QString: {
        const auto& text = *static_cast<const QString*>(value.constData());
        return value.isNull() || text.isNull() ? Bound() : Bound(QStringView(text));
    }
    case QMetaType::Double:
        return value.toDouble();
    default:
        Q_ASSERT(value.isNull() || value.canConvert<qint64>());
        return value.isNull() ? Bound() : Bound(value.toLongLong());
    }
}

std::vector<Bound> toBounds(const QVariantList& values)
{
    std::vector<Bound> bounds;
    bounds.reserve(static_cast<size_t>(values.size()));
    for (const QVariant& value : values)
        bounds.push_back(toBound(value));
    return bounds;
}

// Lets a statement go however its reading ends.
class Reading
{
public:
    explicit Reading(std::shared_ptr<Statement> statement) : m_statement(std::move(statement)) {}
    ~Reading() { m_statement->reset(); }
    Q_DISABLE_COPY_MOVE(Reading)

private:
    std::shared_ptr<Statement> m_statement;
};

} // namespace

QVariant toSql(const Id& id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(id.bytes());
}

QVariant toSql(const Field& field, const Value& value)
{
    if (value.isNull())
        return QVariant(QMetaType(QMetaType::QString));
    if (value.isYesNo())
        return value.yes() ? 1 : 0;
    if (value.isNumber())
        return value.number();
    if (holdsId(field))
        return toSql(Id::fromText(value.text()).value_or(Id()));
    return value.text();
}

Bound toBound(const Field& field, const Value& value)
{
    if (value.isYesNo())
        return qint64{value.yes()};
    if (value.isNumber())
        return value.number();
    if (value.isNull())
        return {};
    if (holdsId(field))
        return Id::fromText(value.text()).value_or(Id());
    return QStringView(value.text());
}

Id Row::id(int column) const
{
    return m_statement.id(column);
}

QByteArray Row::bytes(int column) const
{
    return m_statement.bytes(column);
}

QString Row::text(int column) const
{
    return m_statement.text(column);
}

qint64 Row::number(int column) const
{
    return m_statement.number(column);
}

bool Row::isNull(int column) const
{
    return m_statement.isNull(column);
}

Value Row::value(int column, const Field& field) const
{
    if (isNull(column))
        return {};
    if (holdsId(field))
        return Value(id(column).text());
    if (field.type == FieldType::YesNo)
        return Value(number(column) != 0);
    if (field.type == FieldType::Number)
        return Value(number(column));
    return Value(text(column));
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    static QAtomicInt counter;
    const QString connection = QStringLiteral("pool-%1").arg(counter.fetchAndAddRelaxed(1));
    std::unique_ptr<Database> database(new Database(path, mode, connection));
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        sql.setDatabaseName(QFileInfo(path).absoluteFilePath()); // "file:x" is a name here, no URI
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMsecs);
        if (mode == Mode::ReadOnly)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        sql.setConnectOptions(options);
        if (!sql.open())
            return failedWith(sql.lastError().nativeErrorCode().toInt(), sql.lastError().databaseText(), path);
    }
    database->m_sqlite = database->findSqlite();
    if (database->m_sqlite)
        for (const int part : {SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_TRIGGER}) // a pool has none
            sqlite3_db_config(database->m_sqlite, part, 0, nullptr);
    for (const char* pragma :
         {"PRAGMA trusted_schema = OFF", "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -65536"})
        if (auto done = database->run(QString::fromLatin1(pragma)); !done)
            return failure(done.error());
    return database;
}

Database::Database(QString path, Mode mode, QString connection)
    : m_path(std::move(path)), m_mode(mode), m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_recent = {};
    m_statements.clear(); // before the connection they belong to
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::shared_ptr<Statement>> Database::start(const QString& sql, std::span<const Bound> values)
{
    for (const Recent& recent : m_recent)
        if (recent.sql.constData() == sql.constData() && recent.sql.size() == sql.size() && recent.statement &&
            !recent.statement->isActive()) { // it shares the text, so the text is the same
            recent.statement->bind(values);
            return recent.statement;
        }
    if (m_statements.size() >= mostStatements)
        m_statements.removeIf([](auto statement) { return !statement.value()->isActive(); });
    auto kept = m_statements.value(sql);
    if (!kept || kept->isActive()) { // a statement may be asked for again while it is being read
        auto fresh = Statement::prepare(m_sqlite, QSqlDatabase::database(m_connection, false), m_path, sql);
        if (!fresh)
            return fresh;
        kept = std::move(*fresh);
        m_statements.insert(sql, kept);
    }
    m_recent[m_nextRecent++ % m_recent.size()] = {sql, kept};
    kept->bind(values);
    return kept;
}

Result<void> Database::run(const QString& sql, const Binds& binds)
{
    return runWith(sql, toBounds(binds));
}

Result<void> Database::runWith(const QString& sql, std::span<const Bound> values)
{
    auto statement = start(sql, values);
    if (!statement)
        return failure(statement.error());
    return (*statement)->step().map([&](bool hasRow) {
        if (hasRow)
            (*statement)->reset();
    });
}

Result<void> Database::each(const QString& sql, const Binds& binds, const TakeRow& row)
{
    return eachWith(sql, toBounds(binds), row);
}

Result<void> Database::eachWith(const QString& sql, std::span<const Bound> values, const TakeRow& row)
{
    auto statement = start(sql, values);
    if (!statement)
        return failure(statement.error());
    const Reading reading(*statement);
    const Row current(**statement);
    for (;;) {
        auto stepped = (*statement)->step();
        if (!stepped)
            return failure(stepped.error());
        if (!*stepped || !row(current))
            return {};
    }
}

Result<QVariant> Database::scalar(const QString& sql, const Binds& binds)
{
    QVariant value;
    auto done = each(sql, binds, [&](const Row& row) {
        value = row.isNull(0) ? QVariant() : QVariant(row.bytes(0));
        return false;
    });
    return done.map([&] { return value; });
}

sqlite3* Database::findSqlite() const
{
    const QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
    const QVariant handle = connection.driver()->handle();
    QSqlQuery theirs(QStringLiteral("SELECT sqlite_source_id()"), connection);
    if (!theirs.next() || theirs.value(0).toByteArray() != sqlite3_sourceid() ||
        qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

Result<Transaction> Transaction::begin(Database& database)
{
    return database.run(QStringLiteral("BEGIN IMMEDIATE")).map([&] { return Transaction(database); });
}

Transaction::~Transaction()
{
    if (m_database) // nothing is left to do with a rollback that fails: SQLite rolls back when it closes, too
        (void)m_database->run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    auto done = m_database->run(QStringLiteral("COMMIT"));
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace advisorpool
