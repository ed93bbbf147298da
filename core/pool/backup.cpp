#include "core/pool/backup.h"

#include "core/pool/box.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace advisorpool {

namespace {

const QString stampFormat = QStringLiteral("yyyy-MM-dd HH-mm-ss.zzz"); // UTC; no colon, for Windows

QString reasonName(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Day:
        return QStringLiteral("day");
    case BackupReason::Merge:
        return QStringLiteral("merge");
    case BackupReason::Import:
        return QStringLiteral("import");
    case BackupReason::Migration:
        return QStringLiteral("migration");
    }
    Q_UNREACHABLE();
}

// Beside the file itself, not beside a link to it: there is one place where backups are.
QString realPath(const QString& pool)
{
    const QString real = QFileInfo(pool).canonicalFilePath();
    return real.isEmpty() ? pool : real; // it may be lost
}

bool isNamedPool(const QString& pool)
{
    return QFileInfo(pool).suffix() == u"pool";
}

// Of x.pool: x. Of x.old all of it, so that the two do not share their backups.
QString baseName(const QString& pool)
{
    const QFileInfo file(realPath(pool));
    return isNamedPool(file.filePath()) ? file.completeBaseName() : file.fileName();
}

void letOldOnesGo(const Pool& pool)
{
    const QStringList files = backups(pool);
    std::vector<QDateTime> stamps;
    for (const QString& file : files)
        stamps.push_back(madeAt(pool.path(), file));
    const std::vector<bool> keep = backupsToKeep(stamps, pool.session().now());
    for (qsizetype i = 0; i < files.size(); ++i)
        if (!keep[static_cast<size_t>(i)])
            QFile::remove(files[i]); // one that can't be removed now is tried again next time

    // What a program that was killed has left: it holds people, too.
    const QDir folder(backupFolder(pool));
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.pool.unfinished-*")}, QDir::Files))
        if (file.lastModified().addSecs(3600) < QDateTime::currentDateTime())
            QFile::remove(file.filePath());
}

} // namespace

QDateTime madeAt(const QString& pool, const QString& backup)
{
    QDateTime stamp =
        QDateTime::fromString(QFileInfo(backup).fileName().mid(baseName(pool).size() + 1, 23), stampFormat);
    stamp.setTimeSpec(Qt::UTC);
    return stamp;
}

QString backupFolder(const QString& pool)
{
    const QString file = realPath(pool);
    const QString ending = isNamedPool(file) ? QStringLiteral(".backups") : QStringLiteral(" backups");
    return QFileInfo(file).absolutePath() + u'/' + baseName(file) + ending;
}

QString backupFolder(const Pool& pool)
{
    return backupFolder(pool.path());
}

QStringList backups(const Pool& pool)
{
    return backups(pool.path());
}

QStringList backups(const QString& pool)
{
    QStringList files;
    const QDir folder(backupFolder(pool));
    const QStringList names = folder.entryList({QStringLiteral("*.pool")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names)
        if (madeAt(pool, name).isValid())
            files << folder.filePath(name);
    return files;
}

std::vector<bool> backupsToKeep(std::span<const QDateTime> newestFirst, const QDateTime& now)
{
    constexpr size_t last = 10;
    constexpr int days = 14;
    constexpr int months = 12;
    std::vector<bool> keep(newestFirst.size());
    QSet<QDate> keptDays;
    QSet<QString> keptMonths;
    for (size_t i = 0; i < newestFirst.size(); ++i) {
        const QDate day = newestFirst[i].date();
        const QString month = day.toString(QStringLiteral("yyyy-MM"));
        const bool ofItsDay = day.daysTo(now.date()) < days && !keptDays.contains(day);
        const bool ofItsMonth = day.addMonths(months) > now.date() && !keptMonths.contains(month);
        keep[i] = i < last || ofItsDay || ofItsMonth;
        if (keep[i]) {
            keptDays.insert(day);
            keptMonths.insert(month);
        }
    }
    return keep;
}

Result<HeldBackup> HeldBackup::make(Pool& pool, BackupReason reason)
{
    if (!QDir().mkpath(backupFolder(pool)))
        return failure({.fault = Fault::FileUnwritable, .file = backupFolder(pool)});
    const auto pathAt = [&](const QDateTime& stamp) {
        return QStringLiteral("%1/%2 %3 %4.pool")
            .arg(backupFolder(pool), baseName(pool.path()), stamp.toString(stampFormat), reasonName(reason));
    };
    // Two within one millisecond, of this program or of another one, or a clock that went back: the next is free.
    for (QDateTime stamp = pool.session().now();; stamp = stamp.addMSecs(1)) {
        auto copied = copyTo(pool, pathAt(stamp));
        if (copied)
            return HeldBackup(pool, pathAt(stamp));
        if (copied.error().fault != Fault::FileExists)
            return failure(copied.error());
    }
}

HeldBackup::~HeldBackup()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    m_pool.noteBackup({});              // it may have been taken for the day's
    QDir().rmdir(backupFolder(m_pool)); // where it was the first
}

void HeldBackup::keep()
{
    m_path.clear();
    letOldOnesGo(m_pool);
}

Result<QString> backUp(Pool& pool, BackupReason reason)
{
    return HeldBackup::make(pool, reason).map([](HeldBackup backup) {
        QString path = backup.path();
        backup.keep();
        return path;
    });
}

Result<void> backUpToday(Pool& pool)
{
    const QDate today = pool.session().today();
    if (pool.backedUpOn() == today)
        return {};
    const QStringList files = backups(pool);
    if (std::any_of(files.begin(), files.end(), [&](const QString& file) {
            return madeAt(pool.path(), file).toLocalTime().date() == today;
        })) { // not only the newest: the clock may have gone back
        pool.noteBackup(today);
        return {};
    }
    auto edits = pool.changelog().tally().map([](const Changelog::Tally& tally) { return tally.edits; });
    if (!edits)
        return failure(edits.error());
    if (*edits <= 1)
        return {}; // just made: nothing in it that could be lost
    return backUp(pool, BackupReason::Day).map([&](const QString&) { pool.noteBackup(today); });
}

Result<void> copyTo(Pool& pool, const QString& path)
{
    if (QFileInfo::exists(path))
        return failure({.fault = Fault::FileExists, .file = path});
    // Never a half backup under a backup's name; a name of this process's own, for another may be at it, too.
    const QString unfinished = path + QStringLiteral(".unfinished-%1").arg(QCoreApplication::applicationPid());
    QFile::remove(unfinished);
    auto done = pool.database().run(QStringLiteral("VACUUM INTO ?"), {unfinished}).and_then([&] {
        return Database::open(unfinished, Database::Mode::ReadWrite).and_then([](std::unique_ptr<Database> copy) {
            return removeBox(*copy);
        });
    });
    if (!done) {
        QFile::remove(unfinished);
        Error error = done.error();
        error.file = path;
        if (error.fault == Fault::FileUnreadable)
            error.fault = Fault::FileUnwritable;
        return failure(error);
    }
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return failure({.fault = QFileInfo::exists(path) ? Fault::FileExists : Fault::FileUnwritable, .file = path});
    }
    return {};
}

} // namespace advisorpool
