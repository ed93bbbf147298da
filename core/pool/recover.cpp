#include "core/pool/recover.h"

#include "core/pool/backup.h"
#include "core/pool/box.h"
#include "core/pool/format.h"
#include "core/pool/holders.h"
#include "core/pool/untrusted.h"
#include "core/pool/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace advisorpool {

namespace {

const QStringList besides{QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")};

Result<std::unique_ptr<Pool>> openSound(const QString& path, const Kinds& kinds, const Session& session)
{
    return Pool::open(path, kinds, session).and_then([&](std::unique_ptr<Pool> pool) {
        return verify(*pool).and_then([&](const std::vector<Finding>& found) -> Result<std::unique_ptr<Pool>> {
            if (!found.empty())
                return failure({.fault = Fault::Damaged, .file = path});
            return std::move(pool);
        });
    });
}

bool copyWhole(const QString& from, const QString& to)
{
    return QFile::copy(from, to) && QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

class Recover
{
public:
    Recover(const QString& path, const Kinds& kinds, const Session& session)
        : m_path(path), m_kinds(kinds), m_session(session),
          m_folder(QFileInfo(path).absolutePath() + QStringLiteral("/.recover-XXXXXX")) // on the same disk
    {
    }

    Result<Recovery> run()
    {
        if (!m_folder.isValid())
            return failure({.fault = Fault::FileUnwritable, .file = QFileInfo(m_path).absolutePath()});
        const QString fresh = m_folder.filePath(QFileInfo(m_path).fileName());
        auto pool = start(fresh);
        if (!pool)
            return failure(pool.error());
        if (auto done = salvageInto(**pool); !done)
            return failure(done.error());
        pool->reset(); // closed, before it is moved
        return keepDamaged().and_then([&] { return replaceBy(fresh); }).map([&] { return std::move(m_recovery); });
    }

private:
    // The newest sound backup, opened where it can do no harm; an empty pool where there is none.
    Result<std::unique_ptr<Pool>> start(const QString& fresh)
    {
        for (const QString& backup : backups(m_path)) {
            QFile::remove(fresh);
            if (!copyWhole(backup, fresh))
                return failure({.fault = Fault::FileUnwritable, .file = fresh});
            if (auto pool = openSound(fresh, m_kinds, m_session)) {
                m_recovery.backup = backup;
                return pool;
            }
        }
        QFile::remove(fresh);
        return Pool::create(fresh, m_kinds, m_session);
    }

    Result<void> salvageInto(Pool& pool)
    {
        // Whom the damaged file has erased since the backup stays erased.
        const MergeOptions options{.salvage = true, .acceptErasures = true, .backUp = false};
        auto report = merge(pool, {m_path}, options);
        const bool isEmpty = m_recovery.backup.isEmpty() && (!report || report->edits == 0);
        if (isEmpty)
            return failure({.fault = Fault::Damaged, .file = m_path, .detail = QStringLiteral("nothing")});
        if (auto damaged = UntrustedFile::open(m_path))
            (void)saveBox(pool, damaged->database()); // what can't be read stays in the damaged file, which is kept
        if (report)
            m_recovery.salvaged = std::move(*report);
        else
            m_recovery.unread = report.error();
        return {};
    }

    Result<void> keepDamaged()
    {
        const QFileInfo file(m_path);
        const QString stamp = m_session.now().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss.zzz"));
        m_recovery.kept =
            QStringLiteral("%1/%2 damaged %3.pool").arg(file.absolutePath(), file.completeBaseName(), stamp);
        if (!QFile::copy(m_path, m_recovery.kept))
            return failure({.fault = Fault::FileUnwritable, .file = m_recovery.kept});
        for (const QString& beside : besides)
            if (QFileInfo::exists(m_path + beside) && !QFile::copy(m_path + beside, m_recovery.kept + beside))
                return failure({.fault = Fault::FileUnwritable, .file = m_recovery.kept + beside});
        return {};
    }

    Result<void> replaceBy(const QString& fresh)
    {
        for (const QString& beside : besides) // else it would be played back into the sound one
            if (QFileInfo::exists(m_path + beside) && !QFile::remove(m_path + beside))
                return failure({.fault = Fault::FileUnwritable, .file = m_path + beside});
        std::error_code error;
        std::filesystem::rename(fresh.toStdU16String(), m_path.toStdU16String(), error);
        if (error)
            return failure(
                {.fault = Fault::FileUnwritable, .file = m_path, .detail = QString::fromStdString(error.message())});
        return {};
    }

    QString m_path;
    const Kinds& m_kinds;
    const Session& m_session;
    QTemporaryDir m_folder;
    Recovery m_recovery;
};

} // namespace

Result<Recovery> recover(const QString& path, const Kinds& kinds, const Session& session)
{
    if (!QFileInfo::exists(path))
        return failure({.fault = Fault::FileMissing, .file = path});
    if (const QStringList holders = holdersOf(path); !holders.isEmpty())
        return failure({.fault = Fault::Locked, .file = path, .value = holders.join(QStringLiteral(", "))});
    const auto sound = openSound(path, kinds, session);
    if (sound)
        return Recovery{.wasSound = true};
    // A pool that is only newer, locked or write-protected is not damaged.
    switch (sound.error().fault) {
    case Fault::Damaged:
    case Fault::NotAPool:
    case Fault::ForeignJournal:
    case Fault::UnknownKind:
    case Fault::Database:
        return Recover(path, kinds, session).run();
    default:
        return failure(sound.error());
    }
}

} // namespace advisorpool
