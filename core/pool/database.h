#pragma once

#include "core/pool/id.h"
#include "core/pool/result.h"
#include "core/pool/value.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <span>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace advisorpool {

struct Field;

// A bound value as SQLite stores it: ids are 16 bytes, yes and no 1 and 0.
QVariant toSql(const Id& id);
QVariant toSql(const Field& field, const Value& value);

// What Database::insert() binds: nothing, a number, a record (16 bytes; none where null), text in either encoding,
// bytes. Views need only live as long as the call.
using Bound = std::variant<std::monostate, qint64, Id, QStringView, QUtf8StringView, QByteArrayView>;
Bound toBound(const Field& field, const Value& value);

// One row of an answer, while it is being read. Columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    Id id(int column) const;
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    Value value(int column, const Field& field) const;

private:
    const QSqlQuery& m_query;
};

// One connection to one SQLite file. Statements are prepared once and kept; none stays active after the call that ran
// it, because a half-read answer would hold a lock that blocks every writer.
class Database
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    using Binds = QVariantList;
    Result<void> run(const QString& sql, const Binds& binds = {});
    // As run(), past Qt Sql, whose binding alone takes an import longer than SQLite's whole work. Binds all parameters.
    Result<void> insert(const QString& sql, std::span<const Bound> values);
    // Calls `row` for each row until it returns false.
    Result<void> each(const QString& sql, const Binds& binds, const std::function<bool(const Row&)>& row);
    // The first column of the first row; null where there is no row.
    Result<QVariant> scalar(const QString& sql, const Binds& binds = {});

    // The failure that SQLite reports, with its own words in `detail`.
    tl::unexpected<Error> failed(const QSqlQuery& query) const;
    // What Qt Sql can't reach; null where Qt's driver carries an SQLite of its own, whose handle ours must not touch.
    sqlite3* sqlite();

private:
    Database(QString path, Mode mode, QString connection);
    Result<QSqlQuery*> start(const QString& sql, const Binds& binds);
    sqlite3_stmt* insertion(const QString& sql);
    sqlite3* findSqlite();

    QString m_path;
    Mode m_mode;
    QString m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::optional<sqlite3*> m_sqlite;           // once it was asked for
    QHash<QString, sqlite3_stmt*> m_insertions; // null where Qt Sql must do it
};

// BEGIN IMMEDIATE until commit(), or ROLLBACK. Waits some seconds for another writer, then fails with Fault::Locked.
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace advisorpool
