#pragma once

#include "core/pool/database.h"

class QSqlDatabase;

namespace advisorpool {

// A prepared statement of one connection. Through SQLite itself where its handle can be had: on the way through Qt Sql
// each value is made a QVariant, which takes longer than all that SQLite does. Else through Qt Sql.
class Statement
{
public:
    // `sqlite` is null where Qt Sql must do it.
    static Result<std::shared_ptr<Statement>> prepare(sqlite3* sqlite, const QSqlDatabase& connection,
                                                      const QString& path, const QString& sql);
    virtual ~Statement() = default;

    // All parameters. Views must live until the statement is reset.
    virtual void bind(std::span<const Bound> values) = 0;
    // Whether there is a row, or another one. A failure resets it.
    virtual Result<bool> step() = 0;
    // Whether it is being read.
    virtual bool isActive() const = 0;
    virtual void reset() = 0;

    // Of the row at hand.
    virtual bool isNull(int column) const = 0;
    virtual Id id(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual qint64 number(int column) const = 0;
};

// The failure of a connection, with SQLite's own words in `detail`.
tl::unexpected<Error> failedWith(int code, const QString& detail, const QString& path);

} // namespace advisorpool
