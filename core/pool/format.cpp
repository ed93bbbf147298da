#include "core/pool/format.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace advisorpool {

namespace {

constexpr qint64 headerSize = 100; // https://sqlite.org/fileformat.html#the_database_header

QByteArray headerOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
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
