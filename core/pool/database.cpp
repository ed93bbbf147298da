#include "core/pool/database.h"

#include "core/pool/holders.h"
#include "core/pool/kind.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

namespace advisorpool {

namespace {

constexpr int busyTimeoutMsecs = 5000;
constexpr qsizetype mostStatements = 200; // filters come in endless variety

bool holdsId(const Field& field)
{
    return field.type == FieldType::Reference || field.type == FieldType::Record;
}

// SQLite's primary result codes, https://sqlite.org/rescode.html
Fault faultOf(int nativeCode)
{
    switch (nativeCode & 0xFF) {
    case 5:
    case 6:
        return Fault::Locked;
    case 8:
        return Fault::ReadOnly;
    case 11:
        return Fault::Damaged;
    case 13:
        return Fault::DiskFull;
    case 14:
        return Fault::FileUnreadable;
    case 18:
        return Fault::TooLarge;
    case 26:
        return Fault::NotAPool;
    default:
        return Fault::Database;
    }
}

// Qt Sql takes what is null for NULL; what is empty is not.
QVariant asVariant(const Bound& value)
{
    struct Convert
    {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(const Id& id) const { return toSql(id); }
        QVariant operator()(QStringView text) const { return text.isEmpty() ? QStringLiteral("") : text.toString(); }
        QVariant operator()(QUtf8StringView text) const
        {
            return text.isEmpty() ? QStringLiteral("") : text.toString();
        }
        QVariant operator()(QByteArrayView bytes) const
        {
            return bytes.isEmpty() ? QByteArray("") : bytes.toByteArray();
        }
    };
    return std::visit(Convert(), value);
}

// Views are bound as they lie: they outlive the step. SQLite, too, takes a null one for NULL.
struct Bind
{
    sqlite3_stmt* statement;
    int place;

    void operator()(std::monostate) const { sqlite3_bind_null(statement, place); }
    void operator()(qint64 number) const { sqlite3_bind_int64(statement, place, number); }
    void operator()(const Id& id) const
    {
        if (id.isNull())
            sqlite3_bind_null(statement, place);
        else
            (*this)(id.view());
    }
    void operator()(QStringView text) const
    {
        sqlite3_bind_text16(statement, place, text.isNull() ? u"" : text.utf16(), static_cast<int>(text.size() * 2),
                            SQLITE_STATIC);
    }
    void operator()(QUtf8StringView text) const
    {
        sqlite3_bind_text(statement, place, text.isNull() ? "" : text.data(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
    }
    void operator()(QByteArrayView bytes) const
    {
        sqlite3_bind_blob(statement, place, bytes.isNull() ? "" : bytes.data(), static_cast<int>(bytes.size()),
                          SQLITE_STATIC);
    }
};

tl::unexpected<Error> failedWith(int code, const QString& detail, const QString& path)
{
    Error error{.fault = faultOf(code), .file = path, .detail = detail};
    if (error.fault == Fault::Locked)
        error.value = holdersOf(path).join(QStringLiteral(", "));
    return failure(std::move(error));
}

tl::unexpected<Error> failedWith(const QSqlError& error, const QString& path)
{
    return failedWith(error.nativeErrorCode().toInt(), error.databaseText(), path);
}

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
    return Id::fromBytes(m_query.value(column).toByteArray());
}

Value Row::value(int column, const Field& field) const
{
    const QVariant stored = m_query.value(column);
    if (stored.isNull())
        return {};
    if (holdsId(field))
        return Value(Id::fromBytes(stored.toByteArray()).text());
    if (field.type == FieldType::YesNo)
        return Value(stored.toLongLong() != 0);
    if (field.type == FieldType::Number)
        return Value(stored.toLongLong());
    return Value(stored.toString());
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
            return failedWith(sql.lastError(), path);
    }
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
    m_statements.clear(); // before the connection they belong to
    for (sqlite3_stmt* insertion : std::as_const(m_insertions))
        sqlite3_finalize(insertion);
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery*> Database::start(const QString& sql, const Binds& binds)
{
    if (m_statements.size() >= mostStatements)
        m_statements.removeIf([](auto statement) { return !statement.value()->isActive(); });
    auto& kept = m_statements[sql];
    if (!kept || kept->isActive()) { // a statement may be asked for again while it is being read
        auto fresh = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_statements.remove(sql);
            return failed(*fresh);
        }
        kept = fresh;
    }
    for (int i = 0; i < binds.size(); ++i)
        kept->bindValue(i, binds[i]);
    if (!kept->exec()) {
        auto error = failed(*kept);
        kept->finish();
        return error;
    }
    return kept.get();
}

Result<void> Database::run(const QString& sql, const Binds& binds)
{
    return start(sql, binds).map([](QSqlQuery* query) { query->finish(); });
}

sqlite3_stmt* Database::insertion(const QString& sql)
{
    if (const auto kept = m_insertions.constFind(sql); kept != m_insertions.constEnd())
        return *kept;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3* connection = sqlite())
        sqlite3_prepare_v3(connection, sql.toUtf8(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return *m_insertions.insert(sql, statement);
}

Result<void> Database::insert(const QString& sql, std::span<const Bound> values)
{
    sqlite3_stmt* statement = insertion(sql);
    if (!statement) {
        Binds binds;
        for (const Bound& value : values)
            binds << asVariant(value);
        return run(sql, binds);
    }
    Q_ASSERT(sqlite3_bind_parameter_count(statement) == static_cast<int>(values.size()));
    for (int i = 0; const Bound& value : values)
        std::visit(Bind{statement, ++i}, value);
    sqlite3_step(statement);
    const int code = sqlite3_reset(statement);
    if (code == SQLITE_OK)
        return {};
    return failedWith(code, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(statement))), m_path);
}

Result<void> Database::each(const QString& sql, const Binds& binds, const std::function<bool(const Row&)>& row)
{
    auto started = start(sql, binds);
    if (!started)
        return failure(started.error());
    const std::shared_ptr<QSqlQuery> query = m_statements.value(sql); // keeps it through a nested use
    const Row current(*query);
    while (query->next())
        if (!row(current))
            break;
    const bool broken = query->lastError().isValid();
    const auto error = failed(*query);
    query->finish();
    if (broken)
        return error;
    return {};
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

tl::unexpected<Error> Database::failed(const QSqlQuery& query) const
{
    return failedWith(query.lastError(), m_path);
}

sqlite3* Database::sqlite()
{
    if (!m_sqlite)
        m_sqlite = findSqlite();
    return *m_sqlite;
}

sqlite3* Database::findSqlite()
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    const auto theirs = scalar(QStringLiteral("SELECT sqlite_source_id()"));
    if (!theirs || theirs->toByteArray() != sqlite3_sourceid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
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
