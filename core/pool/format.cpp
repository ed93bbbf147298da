#include "core/pool/format.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace advisorpool {

namespace {

constexpr qint64 headerSize = 100; // https://sqlite.org/fileformat.html#the_database_header

// Through SQLite: had this process the file open, closing a handle of our own would let go of the locks that SQLite
// holds on it, in whatever thread (POSIX), and another process could write in the middle of our commit.
QByteArray headerOf(const QString& path)
{
    QByteArray header(headerSize, '\0');
    sqlite3* handle = nullptr;
    sqlite3_file* file = nullptr;
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8(); // "file:x" is a name here, no URI
    const bool isRead = sqlite3_open_v2(name.constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
                        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file &&
                        file->pMethods &&
                        file->pMethods->xRead(file, header.data(), static_cast<int>(headerSize), 0) == SQLITE_OK;
    sqlite3_close(handle);
    return isRead ? header : QByteArray();
}

} // namespace

Result<void> looksLikeAPool(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure({.fault = Fault::FileMissing, .file = path});
    if (!file.isFile() || !file.isReadable()) // a pipe would never end
        return failure({.fault = Fault::FileUnreadable, .file = path});
    const QByteArray header = headerOf(path);
    if (!header.startsWith("SQLite format 3") || header.size() < headerSize)
        return failure({.fault = Fault::NotAPool, .file = path});
    return {};
}

Result<void> namesNoOtherFile(const QString& path)
{
    static const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    QFile journal(path + QStringLiteral("-journal"));
    if (journal.open(QIODevice::ReadOnly) && journal.seek(std::max<qint64>(0, journal.size() - magic.size())) &&
        journal.readAll() == magic)
        return failure({.fault = Fault::ForeignJournal, .file = journal.fileName()});
    return {};
}

bool isInWalMode(const QString& path)
{
    const QByteArray header = headerOf(path);
    return header.size() == headerSize && (header[18] == 2 || header[19] == 2);
}

PageCounts pageCounts(const QString& path)
{
    const QByteArray header = headerOf(path);
    if (header.size() < headerSize)
        return {};
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : std::max<qint64>(stored, 512);
    return {qFromBigEndian<quint32>(header.constData() + 28), QFileInfo(path).size() / pageSize};
}

Result<void> writeFormat(Database& database)
{
    QFile script(QStringLiteral(":/pool/schema/0001.sql"));
    if (!script.open(QIODevice::ReadOnly))
        qFatal("the schema is not in the program");
    QStringList statements{QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                           QStringLiteral("PRAGMA user_version = %1").arg(formatVersion)};
    statements += QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n\n"));
    for (const QString& statement : statements)
        if (auto done = database.run(statement); !done)
            return done;
    return {};
}

Result<qint64> formatOf(Database& database)
{
    auto application = database.scalar(QStringLiteral("PRAGMA application_id"));
    auto version = database.scalar(QStringLiteral("PRAGMA user_version"));
    if (!application || !version)
        return failure(application ? version.error() : application.error());
    if (application->toLongLong() != applicationId)
        return failure({.fault = Fault::NotAPool, .file = database.path()});
    return version->toLongLong();
}

} // namespace advisorpool
