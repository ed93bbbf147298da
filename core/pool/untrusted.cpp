#include "core/pool/untrusted.h"

#include "core/pool/format.h"

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

constexpr int mostBytesInAValue = 16 * 1024 * 1024;
constexpr int stepsBetweenLooks = 1'000'000;
constexpr int mostLooks = 20'000; // some minutes of work: no honest pool comes near

int giveUpInTheEnd(void* looks)
{
    return ++*static_cast<int*>(looks) > mostLooks;
}

// Qt's driver may carry an SQLite of its own, whose handle ours must not touch.
bool sameLibrary(Database& database)
{
    auto theirs = database.scalar(QStringLiteral("SELECT sqlite_source_id()"));
    return theirs && theirs->toByteArray() == sqlite3_sourceid();
}

void restrain(Database& database, int* looks)
{
    auto* handle = sameLibrary(database) ? static_cast<sqlite3*>(database.handle()) : nullptr;
    if (!handle)
        return;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, mostBytesInAValue);
    sqlite3_progress_handler(handle, stepsBetweenLooks, giveUpInTheEnd, looks);
}

// A view in a table's place may loop for ever, a virtual one may do anything.
Result<void> hasPlainTables(Database& database)
{
    for (const QString& table : {QStringLiteral("edit"), QStringLiteral("change"), QStringLiteral("blob")}) {
        bool plain = false;
        auto done = database.each(QStringLiteral("SELECT type, sql FROM sqlite_master WHERE name = ?"), {table},
                                  [&](const Row& row) {
                                      plain = row.text(0) == u"table" &&
                                              !row.text(1).startsWith(QLatin1String("CREATE VIRTUAL"), Qt::CaseInsensitive);
                                      return plain;
                                  });
        if (!done)
            return done;
        if (!plain)
            return failure({.fault = Fault::Damaged, .file = database.path(), .value = table});
    }
    return {};
}

} // namespace

Result<UntrustedFile> UntrustedFile::open(const QString& path)
{
    if (auto done = looksLikeAPool(path); !done)
        return failure(done.error());
    UntrustedFile file;
    file.m_restraint = std::make_shared<Restraint>();
    QString read = path;
    auto mode = Database::Mode::ReadOnly;
    const QString journal = path + QStringLiteral("-journal");
    if (QFileInfo(journal).size() > 0) { // it must be rolled back first, which writes: so that happens to a copy
        auto folder = std::make_unique<QTemporaryDir>();
        read = folder->filePath(QFileInfo(path).fileName());
        if (!folder->isValid() || !QFile::copy(path, read) || !QFile::copy(journal, read + QStringLiteral("-journal")))
            return failure({.fault = Fault::FileUnwritable, .file = read});
        mode = Database::Mode::ReadWrite;
        file.m_restraint->folder = std::move(folder);
    }
    auto database = Database::open(read, mode);
    if (!database)
        return failure(database.error());
    file.m_database = std::move(*database);
    restrain(*file.m_database, &file.m_restraint->looks);
    auto format = formatOf(*file.m_database);
    if (!format)
        return failure(format.error());
    if (*format > formatVersion)
        return failure({.fault = Fault::NewerPool, .file = path});
    return hasPlainTables(*file.m_database).map([&] { return std::move(file); });
}

} // namespace advisorpool
