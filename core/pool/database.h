#pragma once

#include "core/pool/id.h"
#include "core/pool/result.h"
#include "core/pool/value.h"

#include <QHash>

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <variant>

struct sqlite3;

namespace advisorpool {

struct Field;
class Statement;

// A bound value as SQLite stores it: ids are 16 bytes, yes and no 1 and 0.
QVariant toSql(const Id& id);
QVariant toSql(const Field& field, const Value& value);

// The same without a copy: nothing, a number, a record (16 bytes; none where null), text in either encoding, bytes.
// Views need only live as long as the call.
using Bound = std::variant<std::monostate, qint64, double, Id, QStringView, QUtf8StringView, QByteArrayView>;
Bound toBound(const Field& field, const Value& value);

// One row of an answer, while it is being read. Columns count from 0.
class Row
{
public:
    explicit Row(const Statement& statement) : m_statement(statement) {}
    Id id(int column) const;
    QByteArray bytes(int column) const;
    QString text(int column) const;
    qint64 number(int column) const;
    bool isNull(int column) const;
    Value value(int column, const Field& field) const;

private:
    const Statement& m_statement;
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

    // Each takes as many values as the statement has parameters.
    using Binds = QVariantList;
    Result<void> run(const QString& sql, const Binds& binds = {});
    Result<void> runWith(const QString& sql, std::span<const Bound> values);
    // Calls `row` for each row until it returns false.
    using TakeRow = std::function<bool(const Row&)>;
    Result<void> each(const QString& sql, const Binds& binds, const TakeRow& row);
    Result<void> eachWith(const QString& sql, std::span<const Bound> values, const TakeRow& row);
    // The first column of the first row; null where there is no row.
    Result<QVariant> scalar(const QString& sql, const Binds& binds = {});

    // What Qt Sql can't reach; null where Qt's driver carries an SQLite of its own, whose handle ours must not touch.
    sqlite3* sqlite() { return m_sqlite; }

private:
    Database(QString path, Mode mode, QString connection);
    Result<std::shared_ptr<Statement>> start(const QString& sql, std::span<const Bound> values);
    sqlite3* findSqlite() const;

    QString m_path;
    Mode m_mode;
    QString m_connection;
    sqlite3* m_sqlite = nullptr;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    struct Recent // found without looking at the text
    {
        QString sql;
        std::shared_ptr<Statement> statement;
    };
    std::array<Recent, 8> m_recent;
    size_t m_nextRecent = 0;
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
