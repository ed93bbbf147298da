// Rows as SQLite asks for them: a table that is none, https://sqlite.org/vtab.html#eponymous_virtual_tables
#include "core/pool/rows_in.h"

#include "core/pool/statement.h"

#include <QStringEncoder>

#include <sqlite3.h>

#include <exception>

namespace advisorpool {

namespace {

constexpr char moduleName[] = "rows_in";
constexpr int mostColumns = 64;

struct Source
{
    const NextRow& next;
    std::optional<std::span<const Bound>> row;
    std::optional<Error> error;
    std::exception_ptr thrown; // no exception goes through SQLite
    QByteArray utf8;           // the text asked for last
};

struct Table : sqlite3_vtab
{
    Source* source;
};

struct Cursor : sqlite3_vtab_cursor
{
    Source* source;
};

QStringList columnNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << QStringLiteral("c%1").arg(i);
    return names;
}

int connect(sqlite3* sqlite, void* source, int, const char* const*, sqlite3_vtab** table, char**)
{
    const QString columns = columnNames(mostColumns).join(u',');
    auto* made = new Table{{}, static_cast<Source*>(source)};
    *table = made;
    return sqlite3_declare_vtab(sqlite, QStringLiteral("CREATE TABLE x(%1)").arg(columns).toUtf8().constData());
}

int disconnect(sqlite3_vtab* table)
{
    delete static_cast<Table*>(table);
    return SQLITE_OK;
}

int open(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor)
{
    *cursor = new Cursor{{}, static_cast<Table*>(table)->source};
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor)
{
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab*, sqlite3_index_info*)
{
    return SQLITE_OK;
}

int advance(sqlite3_vtab_cursor* cursor)
{
    Source& source = *static_cast<Cursor*>(cursor)->source;
    try {
        if (auto row = source.next()) {
            source.row = *row;
            return SQLITE_OK;
        } else {
            source.error = row.error();
        }
    } catch (...) {
        source.thrown = std::current_exception();
    }
    return SQLITE_ABORT;
}

int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    return advance(cursor);
}

int isAtEnd(sqlite3_vtab_cursor* cursor)
{
    return !static_cast<Cursor*>(cursor)->source->row;
}

// As a statement's parameters are bound (statement.cpp).
struct Answer
{
    sqlite3_context* context;
    QByteArray& utf8;

    void operator()(std::monostate) const { sqlite3_result_null(context); }
    void operator()(qint64 number) const { sqlite3_result_int64(context, number); }
    void operator()(double number) const { sqlite3_result_double(context, number); }
    void operator()(const Id& id) const
    {
        if (id.isNull())
            sqlite3_result_null(context);
        else
            (*this)(id.view());
    }
    void operator()(QStringView text) const // which SQLite itself would turn into UTF-8 far more slowly
    {
        QStringEncoder encoder(QStringEncoder::Utf8);
        utf8.resize(encoder.requiredSpace(text.size()));
        utf8.truncate(encoder.appendToBuffer(utf8.data(), text) - utf8.constData());
        sqlite3_result_text(context, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    }
    void operator()(QUtf8StringView text) const
    {
        sqlite3_result_text(context, text.isNull() ? "" : text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    }
    void operator()(QByteArrayView bytes) const
    {
        sqlite3_result_blob(context, bytes.isNull() ? "" : bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    }
};

int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column)
{
    Source& source = *static_cast<Cursor*>(cursor)->source;
    std::visit(Answer{context, source.utf8}, (*source.row)[static_cast<size_t>(column)]);
    return SQLITE_OK;
}

int rowid(sqlite3_vtab_cursor*, sqlite3_int64* id)
{
    *id = 0; // nobody asks
    return SQLITE_OK;
}

const sqlite3_module module{.xConnect = connect,
                            .xBestIndex = bestIndex,
                            .xDisconnect = disconnect,
                            .xOpen = open,
                            .xClose = close,
                            .xFilter = filter,
                            .xNext = advance,
                            .xEof = isAtEnd,
                            .xColumn = column,
                            .xRowid = rowid};

Result<void> insertOneByOne(Database& database, const QString& table, int columns, const NextRow& next)
{
    const QStringList marks(columns, QStringLiteral("?"));
    const QString sql = QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, marks.join(u','));
    for (;;) {
        auto row = next();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        if (auto done = database.runWith(sql, **row); !done)
            return done;
    }
}

} // namespace

Result<void> insertRows(Database& database, const QString& table, int columns, const NextRow& next)
{
    Q_ASSERT(columns <= mostColumns);
    sqlite3* const sqlite = database.sqlite();
    if (!sqlite)
        return insertOneByOne(database, table, columns, next);
    Source source{next, {}, {}, {}, {}};
    const QByteArray sql = QStringLiteral("INSERT OR FAIL INTO %1 SELECT %2 FROM %3")
                               .arg(table, columnNames(columns).join(u','), QLatin1String(moduleName))
                               .toUtf8();
    sqlite3_stmt* statement = nullptr;
    sqlite3_create_module(sqlite, moduleName, &module, &source);
    int code = sqlite3_prepare_v2(sqlite, sql.constData(), -1, &statement, nullptr);
    if (code == SQLITE_OK && sqlite3_step(statement) != SQLITE_DONE)
        code = sqlite3_reset(statement);
    const QString detail = code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(sqlite));
    sqlite3_finalize(statement);
    sqlite3_create_module(sqlite, moduleName, nullptr, nullptr); // it must not outlive its source
    if (source.thrown)
        std::rethrow_exception(source.thrown);
    if (source.error)
        return failure(*source.error);
    return code == SQLITE_OK ? Result<void>() : failedWith(code, detail, database.path());
}

} // namespace advisorpool
