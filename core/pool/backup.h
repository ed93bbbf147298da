#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

enum class BackupReason { Day, Merge, Import, Migration };

// Backups lie beside the file NAME.pool, in a folder `NAME.backups`, as `NAME 2011-02-18 19-42-07.123 import.pool`;
// beside a file that is called otherwise, in `x.old backups`.
QString backupFolder(const QString& pool);
QString backupFolder(const Pool& pool);
// Newest first.
QStringList backups(const QString& pool);
QStringList backups(const Pool& pool);
// When one of them was made, by its name.
QDateTime madeAt(const QString& pool, const QString& backup);

// Writes a backup beside the file and lets old ones go: the last 10 stay, one a day for 14 days, one a month for 12.
// Gives its path.
Result<QString> backUp(Pool& pool, BackupReason reason);
// A backup before something that may yet be refused: then it goes again, and no older one has gone for it.
class HeldBackup
{
public:
    static Result<HeldBackup> make(Pool& pool, BackupReason reason);
    HeldBackup(HeldBackup&& other) noexcept : m_pool(other.m_pool), m_path(std::exchange(other.m_path, {})) {}
    HeldBackup& operator=(HeldBackup&&) = delete;
    ~HeldBackup();

    const QString& path() const { return m_path; }
    void keep(); // it has happened

private:
    HeldBackup(Pool& pool, QString path) : m_pool(pool), m_path(std::move(path)) {}

    Pool& m_pool;
    QString m_path;
};

// Before the day's first edit; does nothing where today has one already.
Result<void> backUpToday(Pool& pool);
// A whole copy to where a person says; Fault::FileExists where something is there.
Result<void> copyTo(Pool& pool, const QString& path);

// Which backups, newest first, stay at this moment. On its own, because it decides what is lost.
std::vector<bool> backupsToKeep(std::span<const QDateTime> newestFirst, const QDateTime& now);

} // namespace advisorpool
