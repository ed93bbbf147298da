#include "core/pool/statement.h"

#include "core/pool/holders.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace advisorpool {

namespace {

// SQLite's primary result codes, https://sqlite.org/rescode.html
Fault faultOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Locked;
    case SQLITE_READONLY:
        return Fault::ReadOnly;
    case SQLITE_CORRUPT:
        return Fault::Damaged;
    case SQLITE_FULL:
        return Fault::DiskFull;
    case SQLITE_CANTOPEN:
        return Fault::FileUnreadable;
    case SQLITE_TOOBIG:
        return Fault::TooLarge;
    case SQLITE_NOTADB:
        return Fault::NotAPool;
    default:
        return Fault::Database;
    }
}

// Views are bound as they lie. What is null is NULL, as SQLite and Qt Sql take it; what is empty is not.
struct Bind
{
    sqlite3_stmt* statement;
    int place;

    void operator()(std::monostate) const { sqlite3_bind_null(statement, place); }
    void operator()(qint64 number) const { sqlite3_bind_int64(statement, place, number); }
    void operator()(double number) const { sqlite3_bind_double(statement, place, number); }
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

class NativeStatement : public Statement
{
public:
    NativeStatement(sqlite3_stmt* statement, QString path) : m_statement(statement), m_path(std::move(path)) {}
    ~NativeStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(NativeStatement)

    void bind(std::span<const Bound> values) override
    {
        Q_ASSERT(sqlite3_bind_parameter_count(m_statement) == static_cast<int>(values.size()));
        for (int i = 0; const Bound& value : values)
            std::visit(Bind{m_statement, ++i}, value);
    }

    Result<bool> step() override
    {
        const int stepped = sqlite3_step(m_statement);
        if (stepped == SQLITE_ROW)
            return true;
        const int code = sqlite3_reset(m_statement);
        if (code == SQLITE_OK)
            return false;
        return failedWith(code, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement))), m_path);
    }

    bool isActive() const override { return sqlite3_stmt_busy(m_statement) != 0; }
    void reset() override { sqlite3_reset(m_statement); }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    Id id(int column) const override { return Id::fromBytes(view(column)); }
    QByteArray bytes(int column) const override
    {
        if (isNull(column))
            return {};
        const QByteArrayView bytes = view(column);
        return bytes.isEmpty() ? QByteArray("") : bytes.toByteArray();
    }
    QString text(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_FLOAT)
            return QString::number(sqlite3_column_double(m_statement, column), 'g', QLocale::FloatingPointShortest);
        if (isNull(column))
            return {};
        const QByteArrayView utf8 = view(column);
        return utf8.startsWith("\xEF\xBB\xBF") // which Qt takes for no part of the text
                   ? QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8.sliced(3))
                   : QString::fromUtf8(utf8);
    }
    qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }

private:
    QByteArrayView view(int column) const
    {
        const void* bytes = sqlite3_column_blob(m_statement, column); // before its size: it may convert
        return {static_cast<const char*>(bytes), static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
    }

    sqlite3_stmt* m_statement;
    QString m_path;
};

class QtStatement : public Statement
{
public:
    QtStatement(QSqlQuery query, QString path) : m_query(std::move(query)), m_path(std::move(path)) {}

    void bind(std::span<const Bound> values) override
    {
        for (int i = 0; const Bound& value : values)
            m_query.bindValue(i++, std::visit(ToVariant(), value));
    }

    Result<bool> step() override
    {
        if (!m_query.isActive() && !m_query.exec())
            return failed();
        if (m_query.next())
            return true;
        if (m_query.lastError().isValid())
            return failed();
        m_query.finish();
        return false;
    }

    bool isActive() const override { return m_query.isActive(); }
    void reset() override { m_query.finish(); }

    bool isNull(int column) const override { return m_query.isNull(column); }
    Id id(int column) const override { return Id::fromBytes(m_query.value(column).toByteArray()); }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    qint64 number(int column) const override { return m_query.value(column).toLongLong(); }

private:
    struct ToVariant
    {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(double number) const { return number; }
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

    tl::unexpected<Error> failed()
    {
        const QSqlError error = m_query.lastError();
        m_query.finish();
        return failedWith(error.nativeErrorCode().toInt(), error.databaseText(), m_path);
    }

    QSqlQuery m_query;
    QString m_path;
};

} // namespace

Result<std::shared_ptr<Statement>> Statement::prepare(sqlite3* sqlite, const QSqlDatabase& connection,
                                                      const QString& path, const QString& sql)
{
    if (sqlite) {
        sqlite3_stmt* statement = nullptr;
        const QByteArray utf8 = sql.toUtf8();
        const int code = sqlite3_prepare_v3(sqlite, utf8.constData(), static_cast<int>(utf8.size()) + 1,
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK)
            return failedWith(code, QString::fromUtf8(sqlite3_errmsg(sqlite)), path);
        return std::make_shared<NativeStatement>(statement, path);
    }
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failedWith(query.lastError().nativeErrorCode().toInt(), query.lastError().databaseText(), path);
    return std::make_shared<QtStatement>(std::move(query), path);
}

tl::unexpected<Error> failedWith(int code, const QString& detail, const QString& path)
{
    Error error{.fault = faultOf(code), .file = path, .detail = detail};
    if (error.fault == Fault::Locked)
        error.value = holdersOf(path).join(QStringLiteral(", "));
    return failure(std::move(error));
}

} // namespace advisorpool
