#include "core/pool/untrusted.h"

#include "core/pool/format.h"
#include "core/pool/glean.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace advisorpool {

struct UntrustedFile::Restraint
{
    int looks = 0;
    std::unique_ptr<QTemporaryDir> folder; // of the copy that is read, where one is
};

namespace {

constexpr int mostBytesInAValue = 16 * 1024 * 1024 + 64; // SQLite counts the whole row, a hash and its file
constexpr int stepsBetweenLooks = 1'000'000;
constexpr int mostLooks = 2'000; // half a minute or so of work: no honest pool comes near

int giveUpInTheEnd(void* looks)
{
    return ++*static_cast<int*>(looks) > mostLooks;
}

void restrain(Database& database, int* looks)
{
    sqlite3* handle = database.sqlite();
    if (!handle)
        return;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, mostBytesInAValue);
    sqlite3_progress_handler(handle, stepsBetweenLooks, giveUpInTheEnd, looks);
}

// A view in a table's place may loop for ever, a virtual one may do anything. SQLite writes the start of these
// statements itself, so another start is a forgery.
bool makesTable(const QString& sql, const QString& table)
{
    const QString start = QStringLiteral("CREATE TABLE ");
    const QString name = sql.mid(start.size()).remove(u'"').left(table.size() + 1);
    return sql.startsWith(start) && (name == table + u'(' || name == table + u' ');
}

Result<void> isPlainTable(Database& database, const QString& table)
{
    int found = 0;
    bool plain = true;
    auto done = database.each(QStringLiteral("SELECT type, sql FROM sqlite_master WHERE name = ? COLLATE NOCASE"),
                              {table}, [&](const Row& row) {
                                  ++found;
                                  plain &= row.text(0) == u"table" && makesTable(row.text(1), table);
                                  return plain;
                              });
    if (done && plain && found == 1) // a generated column is an expression
        done = database.each(QStringLiteral("PRAGMA table_xinfo(%1)").arg(table), {}, [&](const Row& row) {
            plain &= row.number(6) == 0;
            return plain;
        });
    if (!done)
        return done;
    if (!plain || found != 1)
        return failure({.fault = Fault::Damaged, .file = database.path(), .value = table});
    return {};
}

// What stands beside a pool that was not closed cleanly, or that another program has put into WAL mode: to read such a
// file is to write it.
QString unfinishedWork(const QString& path)
{
    return isInWalMode(path) ? QStringLiteral("-wal") : QStringLiteral("-journal");
}

bool copyWritable(const QString& from, const QString& to)
{
    return QFile::copy(from, to) && QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<QString> copyInto(const QTemporaryDir& folder, const QString& path, const QString& beside)
{
    const QString copy = folder.filePath(QStringLiteral("copy.pool"));
    if (auto done = namesNoOtherFile(path); !done)
        return failure(done.error());
    if (!folder.isValid() || !copyWritable(path, copy) ||
        (QFileInfo::exists(path + beside) && !copyWritable(path + beside, copy + beside)))
        return failure({.fault = Fault::FileUnwritable, .file = copy});
    return copy;
}

} // namespace

Result<UntrustedFile> UntrustedFile::open(const QString& path)
{
    if (auto done = looksLikeAPool(path); !done)
        return failure(done.error());
    UntrustedFile file;
    file.m_restraint = std::make_shared<Restraint>();
    return file.open(path, unfinishedWork(path)).map([&] { return std::move(file); }).map_error([&](Error error) {
        error.file = path; // never the copy
        return error;
    });
}

Result<UntrustedFile> UntrustedFile::openToSalvage(const QString& path)
{
    auto file = open(path);
    if (file ? file->isWhole() : file.error().fault != Fault::Damaged)
        return file;
    UntrustedFile gleaned;
    gleaned.m_isGleaned = true;
    gleaned.m_restraint = std::make_shared<Restraint>();
    gleaned.m_restraint->folder = std::make_unique<QTemporaryDir>();
    const QString copy = gleaned.m_restraint->folder->filePath(QStringLiteral("gleaned.pool"));
    const auto done =
        glean(path, copy).and_then([&] { return gleaned.read(copy, Database::Mode::ReadOnly); }).and_then([&] {
            return gleaned.check();
        });
    return done ? std::move(gleaned) : std::move(file);
}

bool UntrustedFile::isWhole()
{
    const auto answer = m_database->scalar(QStringLiteral("PRAGMA quick_check(1)"));
    return answer && answer->toString() == u"ok";
}

Result<void> UntrustedFile::open(const QString& path, const QString& beside)
{
    if (beside != u"-wal") {
        auto done = read(path, Database::Mode::ReadOnly);
        const bool isUnfinished = !done && done.error().fault != Fault::Locked && QFileInfo(path + beside).size() > 0;
        if (!isUnfinished)
            return done.and_then([&] { return check(); });
    }
    m_restraint->folder = std::make_unique<QTemporaryDir>();
    return copyInto(*m_restraint->folder, path, beside)
        .and_then([&](const QString& copy) { return read(copy, Database::Mode::ReadWrite); })
        .and_then([&] { return check(); });
}

Result<void> UntrustedFile::read(const QString& path, Database::Mode mode)
{
    m_database.reset();
    return Database::open(path, mode).and_then([&](std::unique_ptr<Database> database) {
        m_database = std::move(database);
        restrain(*m_database, &m_restraint->looks);
        for (const char* statement :
             {"PRAGMA cell_size_check = ON", "BEGIN", "SELECT count(*) FROM sqlite_master"}) // this reads
            if (auto done = m_database->run(QString::fromLatin1(statement)); !done)
                return done;
        return Result<void>();
    });
}

Result<void> UntrustedFile::check()
{
    auto format = formatOf(*m_database);
    if (!format)
        return failure(format.error());
    if (*format > formatVersion)
        return failure({.fault = Fault::NewerPool, .file = m_database->path()});
    for (const char* table : {"edit", "change", "blob", "tally"})
        if (auto done = isPlainTable(*m_database, QString::fromLatin1(table)); !done)
            return done;
    return {};
}

} // namespace advisorpool
