#include "core/pool/pool.h"

#include "core/pool/backup.h"
#include "core/pool/erasure.h"
#include "core/pool/format.h"

#include <QFile>
#include <QFileInfo>

namespace advisorpool {

namespace {

// Opening looks at the newest edit, unless that was a large import: verify does, in its own time.
constexpr int mostChangesToLookAt = 1000;

// A file whose write bit is off is meant to be read only, whoever asks.
bool mayWrite(const QString& path)
{
    const QFileInfo file(path);
    const auto writable = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return file.isWritable() && (file.permissions() & writable) && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

Pool::Pool(std::unique_ptr<Database> database, const Kinds& kinds, Session session)
    : m_database(std::move(database)), m_kinds(kinds), m_session(std::move(session)), m_tables(*m_database, kinds),
      m_changelog(*m_database, kinds)
{
}

Result<std::unique_ptr<Pool>> Pool::create(const QString& path, const Kinds& kinds, Session session)
{
    if (path.isEmpty() || path.startsWith(u':')) // SQLite would keep it in memory, and Qt among its resources
        return failure({.fault = Fault::FileUnwritable, .file = path});
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly)) // of two who make the same, one makes it
        return failure({.fault = QFileInfo::exists(path) ? Fault::FileExists : Fault::FileUnwritable, .file = path});
    file.close();
    auto database = Database::open(path, Database::Mode::Create);
    if (!database) {
        file.remove();
        Error error = database.error();
        if (error.fault == Fault::FileUnreadable)
            error.fault = Fault::FileUnwritable;
        return failure(error);
    }
    std::unique_ptr<Pool> pool(new Pool(std::move(*database), kinds, std::move(session)));
    auto done = pool->setUp();
    if (!done) {
        pool.reset();
        QFile::remove(path);
        return failure(done.error());
    }
    return pool;
}

Result<void> Pool::setUp()
{
    for (const char* pragma :
         {"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = EXTRA", "PRAGMA secure_delete = ON"})
        if (auto done = m_database->run(QString::fromLatin1(pragma)); !done)
            return done;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    auto done = writeFormat(*m_database)
                    .and_then([&] { return m_tables.recreate(); })
                    .and_then([&] { return m_tables.makeIndexes(); })
                    .and_then([&] { return m_changelog.setTally({.descriptions = m_tables.fingerprint()}); })
                    .and_then([&] { return transaction->commit(); });
    return done ? noteState() : done;
}

Result<std::unique_ptr<Pool>> Pool::open(const QString& path, const Kinds& kinds, Session session)
{
    if (auto done = looksLikeAPool(path).and_then([&] { return namesNoOtherFile(path); }); !done)
        return failure(done.error());
    const auto mode = mayWrite(path) ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    auto database = Database::open(path, mode);
    if (!database)
        return failure(database.error());
    std::unique_ptr<Pool> pool(new Pool(std::move(*database), kinds, std::move(session)));
    if (mode == Database::Mode::ReadOnly)
        pool->m_whyReadOnly = Fault::ReadOnly;
    return pool->inspect().map([&] { return std::move(pool); });
}

// Header, versions and the newest edit; the rest is verify's, since it takes long.
Result<void> Pool::inspect()
{
    auto format = formatOf(*m_database);
    if (!format)
        return failure(format.error());
    if (*format > formatVersion) {
        m_whyReadOnly = Fault::NewerPool;
        return noteState();
    }
    if (isWritable())
        for (const char* pragma :
             {"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = EXTRA", "PRAGMA secure_delete = ON"})
            if (auto done = m_database->run(QString::fromLatin1(pragma)); !done)
                return done;

    auto tally = m_changelog.tally();
    if (!tally)
        return failure(tally.error());
    auto newest = m_changelog.newest();
    if (!newest)
        return failure(newest.error());
    auto changes = m_changelog.ofEdit(*newest, mostChangesToLookAt + 1);
    if (!changes)
        return failure(changes.error());
    if (!newest->isNull() && changes->size() <= size_t{mostChangesToLookAt}) {
        auto edit = m_changelog.edit(*newest);
        if (!edit)
            return failure(edit.error());
        if (!*edit) // the index names one that the table does not have
            return failure({.fault = Fault::Damaged, .file = path(), .value = newest->text()});
        if (digestOf(**edit, *changes) != (*edit)->digest)
            return failure(
                {.fault = Fault::Damaged, .file = path(), .value = newest->text(), .detail = (*edit)->label});
    }
    const bool outdated = *format < formatVersion || tally->descriptions != m_tables.fingerprint();
    if (outdated && !isWritable())
        return failure({.fault = Fault::OutdatedPool, .file = path()});
    if (outdated) {
        auto done = backUp(*this, BackupReason::Migration).and_then([&](const QString&) { return projectAll(); });
        if (!done)
            return done;
    }
    return noteState();
}

Result<void> Pool::noteState()
{
    auto dataVersion = m_database->scalar(QStringLiteral("PRAGMA data_version"));
    auto arrived = m_database->scalar(QStringLiteral("SELECT max(arrived) FROM edit"));
    if (!dataVersion || !arrived)
        return failure(dataVersion ? arrived.error() : dataVersion.error());
    m_dataVersion = dataVersion->toLongLong();
    m_lastArrived = arrived->toLongLong();
    return {};
}

Result<void> Pool::projectAnew(std::span<const Id> records)
{
    for (const Id& record : records) {
        auto changes = m_changelog.ofRecord(record);
        if (!changes)
            return failure(changes.error());
        if (changes->empty())
            continue;
        const Kind& kind = *changes->front().kind;
        auto done = readPatches(*changes).and_then([&](const std::vector<ReadChange>& read) {
            return m_tables.write(kind, record, project(kind, read), false);
        });
        if (!done)
            return done;
    }
    return {};
}

Result<void> Pool::projectAll()
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    if (auto done = m_tables.recreate(); !done)
        return done;

    std::vector<Change> record; // the changes of one record, gathered
    const auto flush = [&]() -> Result<void> {
        if (record.empty())
            return {};
        const Kind& kind = *record.front().kind;
        auto done = readPatches(record).and_then([&](const std::vector<ReadChange>& read) {
            return m_tables.write(kind, record.front().record, project(kind, read), true);
        });
        record.clear();
        return done;
    };
    auto done = m_changelog.all([&](const Change& change) -> Result<void> {
        Result<void> flushed;
        if (!record.empty() && record.front().record != change.record)
            flushed = flush();
        record.push_back(change);
        return flushed;
    });
    if (done)
        done = flush().and_then([&] { return m_tables.makeIndexes(); });
    if (!done)
        return done;
    auto tally = m_changelog.tally();
    if (!tally)
        return failure(tally.error());
    tally->descriptions = m_tables.fingerprint();
    done = m_changelog.setTally(*tally)
               .and_then([&] { return m_database->run(QStringLiteral("PRAGMA user_version = %1").arg(formatVersion)); })
               .and_then([&] { return transaction->commit(); });
    if (done)
        Q_EMIT changed({});
    return done;
}

Result<void> Pool::refresh()
{
    auto dataVersion = m_database->scalar(QStringLiteral("PRAGMA data_version"));
    if (!dataVersion)
        return failure(dataVersion.error());
    if (dataVersion->toLongLong() == m_dataVersion)
        return {};
    auto arrivals = m_changelog.arrivedAfter(m_lastArrived);
    if (!arrivals)
        return failure(arrivals.error());
    std::vector<Id> records;
    bool erased = false; // reaches what was owned, too: anything may have been touched
    for (const Id& edit : arrivals->edits) {
        auto done = m_changelog.eachOfEdit(edit, [&](const Change& change) {
            records.push_back(change.record);
            erased |= erases(change);
            return true;
        });
        if (!done)
            return done;
    }
    if (erased)
        records.clear();
    m_dataVersion = dataVersion->toLongLong();
    m_lastArrived = arrivals->last;
    Q_EMIT changed(records);
    return {};
}

void Pool::announce(const std::vector<Id>& records)
{
    Q_EMIT changed(records);
}

} // namespace advisorpool
