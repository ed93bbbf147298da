#include "core/pool/merge.h"

#include "core/pool/backup.h"
#include "core/pool/intake.h"

#include <QTemporaryDir>

#include <algorithm>

namespace advisorpool {

namespace {

qint64 conflictsShown(const Projection& projection)
{
    const bool alive = !projection.deleted && !projection.erased; // nobody can settle those of a deleted record
    return alive ? static_cast<qint64>(projection.conflicts.size()) : 0;
}

class Merge
{
public:
    Merge(Pool& pool, const MergeOptions& options)
        : m_pool(pool), m_options(options), m_missing(pool, options.salvage), m_records(pool),
          m_intake(pool, m_missing, m_records, options)
    {
    }

    // What the files have that is not here; how many edits.
    Result<qint64> lookInto(const QStringList& files)
    {
        for (const QString& path : files)
            if (auto done = m_missing.lookInto(path); !done) {
                Error error = done.error();
                error.file = error.file.isEmpty() ? path : error.file;
                return failure(std::move(error));
            }
        m_report.strangers = m_missing.strangers();
        m_report.left = m_missing.left();
        return m_missing.count();
    }

    // Brings it over, and shows it; until commit() it can still be as if nothing had happened.
    Result<void> bring()
    {
        if (auto done = countProblemsBefore(); !done)
            return done;
        auto transaction = Transaction::begin(m_pool.database());
        if (!transaction)
            return failure(transaction.error());
        m_transaction.emplace(std::move(*transaction));
        auto done = m_missing.lookAtOurs().and_then([&] { return bringWhatIsSound(); });
        m_missing.close(); // whoever waits to write there need not wait for our disk
        return done;
    }

    Result<void> commit()
    {
        return m_transaction->commit().map([&] { m_pool.announce(m_records.ids()); });
    }

    MergeReport report() { return std::move(m_report); }
    bool bringsNothing() const { return m_report.edits == 0; }

private:
    // Before the file is locked: it takes long in a large pool.
    Result<void> countProblemsBefore()
    {
        auto version = m_pool.database().scalar(QStringLiteral("PRAGMA data_version"));
        if (!version)
            return failure(version.error());
        m_countedAt = version->toLongLong();
        return problems().map([&](qint64 number) { m_problemsBefore = number; });
    }

    // A missing patch is seen to be wrong only when all has come. A salvage then begins again, without that edit.
    Result<void> bringWhatIsSound()
    {
        const MergeReport looked = m_report;
        Database& database = m_pool.database();
        for (;;) {
            auto done =
                database.run(QStringLiteral("SAVEPOINT attempt")).and_then([&] { return m_intake.takeAll(m_report); });
            const auto isSound = done ? m_intake.isSound() : failure(done.error());
            if (!isSound)
                return failure(isSound.error());
            if (*isSound)
                return finish();
            done = database.run(QStringLiteral("ROLLBACK TO attempt"));
            if (!done)
                return done;
            m_report = looked;
            m_intake.beginAgain();
        }
    }

    Result<void> finish()
    {
        if (!m_report.erased.empty() && !m_options.acceptErasures && !m_options.dryRun) {
            QStringList ids;
            for (const Id& id : m_report.erased)
                ids << id.text();
            return failure({.fault = Fault::NeedsErasureConsent, .file = m_pool.path(), .value = ids.join(u' ')});
        }
        if (m_missing.dataVersion() != m_countedAt) // somebody wrote meanwhile; the tables do not show the merge yet
            if (auto done = countProblemsBefore(); !done)
                return done;
        auto done = showAll().and_then([&] { return m_intake.countIn(); });
        if (!done)
            return done;
        const std::vector<Id> touched = m_records.ids();
        return problems(touched).and_then([&](qint64 after) {
            m_report.problems = std::max<qint64>(0, after - m_problemsBefore);
            return m_options.look ? m_options.look(m_pool, m_report) : Result<void>();
        });
    }

    Result<qint64> problems(std::span<const Id> touched = {})
    {
        return m_options.countProblems ? m_options.countProblems(m_pool, touched) : Result<qint64>(0);
    }

    Result<void> showAll()
    {
        size_t shown = 0;
        return m_records.show([&](const Id& id, const Touched& record, const Projection& now) {
            const bool was = !record.before.deleted && !record.before.erased;
            const bool is = !now.deleted && !now.erased;
            std::vector<const Field*> fields;
            if (was && is)
                for (const auto& field : record.kind->fields)
                    if (const auto at = static_cast<size_t>(field->index); record.before.values[at] != now.values[at])
                        fields.push_back(field.get());
            const bool differs = !fields.empty();
            m_report.created += !was && is;
            m_report.deleted += was && !is;
            m_report.changed += differs;
            using What = MergedRecord::What;
            if (was != is || differs)
                m_report.records.push_back({differs ? What::Changed
                                            : is    ? What::Created
                                                    : What::Deleted,
                                            record.kind, id, std::move(fields)});
            m_report.conflicts += std::max<qint64>(0, conflictsShown(now) - conflictsShown(record.before));
            return ++shown % Intake::mostAtOnce == 0 ? m_intake.goOn() : Result<void>();
        });
    }

    Pool& m_pool;
    const MergeOptions& m_options;
    MissingEdits m_missing;
    std::optional<Transaction> m_transaction;
    qint64 m_countedAt = -1; // the data version of which the problems were counted
    qint64 m_problemsBefore = 0;
    TouchedRecords m_records;
    Intake m_intake;
    MergeReport m_report;
};

// A preview is the merge, made on a copy and forgotten: it holds nobody up, and needs no pool that can be written.
Result<MergeReport> rehearse(Pool& pool, const QStringList& files, const MergeOptions& options)
{
    Merge ours(pool, options);
    if (auto missing = ours.lookInto(files); !missing || *missing == 0)
        return missing.map([&](qint64) { return ours.report(); });
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.pool"));
    const auto ofTheCopy = [&](Error error) {
        error.file = error.file == path ? pool.path() : error.file;
        return error;
    };
    auto copy = copyTo(pool, path).and_then([&] { return Pool::open(path, pool.kinds(), pool.session()); });
    if (!copy)
        return failure(copy.error());
    if (!(*copy)->isWritable())
        return failure({.fault = *(*copy)->whyReadOnly(), .file = pool.path()});
    Merge merge(**copy, options);
    return merge.lookInto(files)
        .and_then([&](qint64) { return merge.bring(); })
        .map([&] {
            MergeReport report = merge.report();
            report.number = 0;
            return report;
        })
        .map_error(ofTheCopy);
}

} // namespace

Result<MergeReport> merge(Pool& pool, const QStringList& files, const MergeOptions& options)
{
    if (options.dryRun)
        return rehearse(pool, files, options);
    if (!pool.isWritable())
        return failure({.fault = *pool.whyReadOnly(), .file = pool.path()});
    Merge merge(pool, options);
    if (auto missing = merge.lookInto(files); !missing || *missing == 0)
        return missing.map([&](qint64) { return merge.report(); });
    std::optional<HeldBackup> backup;
    if (options.backUp) {
        auto made = HeldBackup::make(pool, BackupReason::Merge);
        if (!made)
            return failure(made.error());
        backup.emplace(std::move(*made));
    }
    auto done = merge.bring();
    if (done && !merge.bringsNothing()) {
        done = merge.commit();
        if (done && backup)
            backup->keep();
    }
    return done.map([&] { return merge.report(); });
}

} // namespace advisorpool
