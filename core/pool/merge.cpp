#include "core/pool/merge.h"

#include "core/pool/backup.h"
#include "core/pool/blobs.h"
#include "core/pool/label.h"
#include "core/pool/merge_source.h"
#include "core/pool/merges.h"
#include "core/pool/touched.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace advisorpool {

namespace {

constexpr qint64 dayMsecs = qint64{24} * 60 * 60 * 1000;
const QString blanked = QStringLiteral("blanked");

tl::unexpected<Error> named(Error error, const QString& path)
{
    if (error.file.isEmpty())
        error.file = path;
    return failure(std::move(error));
}

qint64 conflictsShown(const Projection& projection)
{
    const bool alive = !projection.deleted && !projection.erased; // nobody can settle those of a deleted record
    return alive ? static_cast<qint64>(projection.conflicts.size()) : 0;
}

class Merge
{
public:
    Merge(Pool& pool, const MergeOptions& options)
        : m_pool(pool), m_log(pool.changelog()), m_options(options), m_records(pool)
    {
    }

    Result<MergeReport> run(const QStringList& files)
    {
        for (const QString& path : files)
            if (auto done = look(path); !done)
                return named(done.error(), path);
        if (m_total == 0)
            return std::move(m_report);
        std::optional<HeldBackup> backup;
        if (!m_options.dryRun && m_options.backUp) {
            auto made = HeldBackup::make(m_pool, BackupReason::Merge);
            if (!made)
                return failure(made.error());
            backup.emplace(std::move(*made));
        }
        auto transaction = Transaction::begin(m_pool.database());
        if (!transaction)
            return failure(transaction.error());
        auto done = lookAtOurs().and_then([&] { return bringWhatIsSound(); });
        if (!done)
            return failure(done.error());
        m_sources.clear(); // whoever waits to write there need not wait for our disk
        if (m_options.dryRun || m_report.edits == 0) {
            m_report.number = 0;
            return std::move(m_report);
        }
        done = transaction->commit();
        if (!done)
            return failure(done.error());
        if (backup)
            backup->keep();
        m_pool.announce(m_records.ids());
        return std::move(m_report);
    }

private:
    static Result<qint64> number(Database& database, const QString& sql)
    {
        return database.scalar(sql).map([](const QVariant& value) { return value.toLongLong(); });
    }

    // The edits that are here; read again only where somebody else has committed since.
    Result<void> lookAtOurs()
    {
        auto version = number(m_pool.database(), QStringLiteral("PRAGMA data_version"));
        if (!version)
            return failure(version.error());
        if (m_looked == *version)
            return {};
        m_looked = *version;
        m_known.clear();
        return m_log.digests([&](const Id& id, const QByteArray& digest) { m_known.insert(id, digest); });
    }

    // Opens a file and finds what it has that this pool lacks.
    Result<void> look(const QString& path)
    {
        auto file = m_options.salvage ? UntrustedFile::openToSalvage(path) : UntrustedFile::open(path);
        if (!file)
            return failure(file.error());
        if (file->isGleaned())
            m_report.left.push_back({.fault = Fault::Damaged, .file = path, .detail = QStringLiteral("gleaned")});
        auto source = std::make_unique<MergeSource>(path, std::move(*file), m_pool.kinds());
        if (!m_options.salvage && source->isEqual(m_pool.database(), m_log))
            return {};
        if (auto done = lookAtOurs(); !done)
            return named(done.error(), m_pool.path());

        std::vector<Id> shared;
        std::vector<MergeSource::Edit> missing;
        Result<void> outcome;
        const auto take = [&](const Id& id, const QByteArray& digest, std::optional<EditRow> row) {
            const auto known = m_known.find(id);
            if (known == m_known.end())
                missing.push_back({id, digest, std::move(row)});
            else if (*known == digest)
                shared.push_back(id);
            else if (auto done = leave({.fault = Fault::OtherEdit, .file = path, .value = id.text()}); !done && outcome)
                outcome = done;
        };
        if (auto done = source->list(take); !done) {
            if (auto left = leave(done.error()); !left)
                return left;
            missing.clear();
            shared.clear();
            source->pick(take);
        }
        if (!outcome || missing.empty())
            return outcome;
        auto akin = sharesWork(shared);
        if (!akin)
            return failure(akin.error());
        if (!*akin)
            m_report.strangers << path;
        m_total += static_cast<qint64>(missing.size());
        source->setEdits(std::move(missing));
        m_sources.push_back(std::move(source));
        return {};
    }

    // Whether one of these edits is somebody's, not one that every pool is made with.
    Result<bool> sharesWork(const std::vector<Id>& shared)
    {
        for (const Id& id : shared) {
            auto edit = m_log.edit(id);
            if (!edit)
                return failure(edit.error());
            if (*edit && (*edit)->label != labelCode(Label::Ship))
                return true;
        }
        return false;
    }

    // What does not come in: a salvage names it and goes on, a merge fails.
    Result<void> leave(const Error& error)
    {
        if (!m_options.salvage)
            return failure(error);
        m_report.left.push_back(error);
        return {};
    }

    // A missing patch is seen to be wrong only when all has come. A salvage then begins again, without that edit.
    Result<void> bringWhatIsSound()
    {
        const MergeReport looked = m_report;
        Database& database = m_pool.database();
        for (;;) {
            auto done = database.run(QStringLiteral("SAVEPOINT attempt")).and_then([&] { return bringAll(); });
            if (!done)
                return done;
            bool again = false;
            for (const auto& [edit, record] : m_records.blankedWithoutErasure()) {
                const QString place =
                    edit.text() + u' ' + m_records.find(record).value()->kind->name + u' ' + record.text();
                const Error error{.fault = Fault::BadChange, .file = sourceOf(edit), .value = place, .detail = blanked};
                if (!m_options.salvage || !m_brought.contains(edit))
                    return failure(error);
                again |= m_unsound.emplace(edit, error).second;
            }
            if (!again)
                return finish();
            done = database.run(QStringLiteral("ROLLBACK TO attempt"));
            if (!done)
                return done;
            m_report = looked;
            m_records.clear();
            m_brought.clear();
            m_done = 0;
        }
    }

    Result<void> bringAll()
    {
        for (const auto& source : m_sources)
            if (auto done = bring(*source); !done)
                return done;
        auto erased = m_records.forgetErased();
        if (!erased)
            return failure(erased.error());
        const bool mayLeaveBlobs = !erased->empty() || m_broughtBlobs; // those of an erased record, of an edit left out
        m_report.erased = std::move(*erased);
        return mayLeaveBlobs ? forgetUnnamedBlobs(m_pool) : Result<void>();
    }

    Result<void> finish()
    {
        if (!m_report.erased.empty() && !m_options.acceptErasures && !m_options.dryRun) {
            QStringList ids;
            for (const Id& id : m_report.erased)
                ids << id.text();
            return failure({.fault = Fault::NeedsErasureConsent, .file = m_pool.path(), .value = ids.join(u' ')});
        }
        auto before = problems(); // the tables show them still
        if (!before)
            return failure(before.error());
        auto done = showAll().and_then([&] { return noteTally(); });
        if (!done)
            return done;
        return problems().and_then([&](qint64 after) {
            m_report.problems = std::max<qint64>(0, after - *before);
            return m_options.look ? m_options.look(m_pool, m_report) : Result<void>();
        });
    }

    Result<qint64> problems() { return m_options.countProblems ? m_options.countProblems(m_pool) : Result<qint64>(0); }

    Result<void> bring(const MergeSource& source)
    {
        const QString newest = QStringLiteral("SELECT max(arrived) FROM edit");
        auto before = number(m_pool.database(), newest);
        if (!before)
            return failure(before.error());
        bool ahead = false;
        for (const MergeSource::Edit& edit : source.edits()) {
            ++m_done;
            if (m_options.progress && !m_options.progress(m_done, m_total))
                return failure({.fault = Fault::Cancelled});
            if (auto done = bring(source, edit, &ahead); !done) {
                if (done.error().file == m_pool.path())
                    return done;
                if (auto left = leave(done.error()); !left)
                    return left;
            }
        }
        if (ahead)
            m_report.clocksAhead << source.path();
        auto after = number(m_pool.database(), newest);
        if (!after)
            return failure(after.error());
        return *before == *after ? Result<void>() : note(source.path(), *before + 1, *after);
    }

    // One edit: all of it, or nothing. Errors name the file that they are about.
    Result<void> bring(const MergeSource& source, const MergeSource::Edit& edit, bool* ahead)
    {
        if (const auto unsound = m_unsound.find(edit.id); unsound != m_unsound.end())
            return failure(unsound->second);
        const auto brought = m_brought.find(edit.id); // by another of the files, or by another window before that
        const QByteArray known = brought != m_brought.end() ? brought->second.digest : m_known.value(edit.id);
        if (!known.isEmpty())
            return known == edit.digest ? Result<void>() : source.refuse(edit, Fault::OtherEdit);
        auto incoming = source.read(edit);
        if (!incoming)
            return failure(incoming.error());
        const auto ours = [&](const Id& record) -> Result<const KnownRecord*> {
            auto found = m_records.find(record);
            if (!found)
                return named(found.error(), m_pool.path());
            return *found;
        };
        auto patches = accept(*incoming, ours);
        if (!patches)
            return source.named(patches.error());
        for (const Patch& patch : *patches)
            for (const QString& hash : blobsNamedBy(patch))
                if (auto done = bringBlob(source, edit, hash); !done)
                    return done;
        for (size_t i = 0; i < patches->size(); ++i)
            if (auto done = m_records.take(incoming->changes[i], std::move((*patches)[i])); !done)
                return done;
        m_brought.emplace(edit.id, Brought{edit.digest, source.path()});
        m_report.edits += 1;
        count(m_report.arrivals, source.path(), incoming->edit);
        *ahead |= m_pool.session().now().msecsTo(incoming->edit.at) > dayMsecs;
        return m_log.insert(incoming->edit);
    }

    // The file that a change names: it is here already, or comes with it.
    Result<void> bringBlob(const MergeSource& source, const MergeSource::Edit& edit, const QString& hash)
    {
        if (readBlob(m_pool.database(), hash))
            return {};
        auto bytes = readBlob(source.database(), hash);
        if (!bytes)
            return failure({.fault = Fault::BadChange,
                            .file = source.path(),
                            .value = edit.id.text(),
                            .detail = QStringLiteral("blob")});
        m_broughtBlobs = true;
        return m_pool.database().run(QStringLiteral("INSERT OR REPLACE INTO blob VALUES (?, ?)"),
                                     {QByteArray::fromHex(hash.toLatin1()), *bytes});
    }

    QString sourceOf(const Id& edit) const
    {
        const auto brought = m_brought.find(edit);
        return brought != m_brought.end() ? brought->second.path : m_pool.path();
    }

    Result<void> showAll()
    {
        return m_records.show([&](const Id& id, const Touched& record, const Projection& now) {
            const bool was = !record.before.deleted && !record.before.erased;
            const bool is = !now.deleted && !now.erased;
            const bool differs = was && is && record.before.values != now.values;
            m_report.created += !was && is;
            m_report.deleted += was && !is;
            m_report.changed += differs;
            using What = MergedRecord::What;
            if (was != is || differs)
                m_report.records.push_back({differs ? What::Changed
                                            : is    ? What::Created
                                                    : What::Deleted,
                                            record.kind, id});
            m_report.conflicts += std::max<qint64>(0, conflictsShown(now) - conflictsShown(record.before));
        });
    }

    Result<void> noteTally()
    {
        auto tally = m_log.tally();
        if (!tally)
            return failure(tally.error());
        for (const auto& [id, brought] : m_brought) {
            tally->edits += 1;
            tally->digests = combine(tally->digests, brought.digest);
        }
        return m_log.setTally(*tally);
    }

    Result<void> note(const QString& source, qint64 firstArrived, qint64 lastArrived)
    {
        return noteMerge(m_pool, m_report.number, source, firstArrived, lastArrived).map([&](qint64 number) {
            m_report.number = number;
        });
    }

    struct Brought
    {
        QByteArray digest;
        QString path;
    };

    Pool& m_pool;
    Changelog& m_log;
    const MergeOptions& m_options;
    std::vector<std::unique_ptr<MergeSource>> m_sources;
    qint64 m_total = 0;
    qint64 m_done = 0;
    qint64 m_looked = -1;          // the data version of what is known
    QHash<Id, QByteArray> m_known; // the edits that were here, with their digests
    std::unordered_map<Id, Brought> m_brought;
    std::unordered_map<Id, Error> m_unsound; // what a salvage found unsound only in the end
    TouchedRecords m_records;
    bool m_broughtBlobs = false;
    MergeReport m_report;
};

} // namespace

Result<MergeReport> merge(Pool& pool, const QStringList& files, const MergeOptions& options)
{
    if (!pool.isWritable())
        return failure({.fault = *pool.whyReadOnly(), .file = pool.path()});
    return Merge(pool, options).run(files);
}

} // namespace advisorpool
