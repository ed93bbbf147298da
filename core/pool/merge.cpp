#include "core/pool/merge.h"

#include "core/pool/backup.h"
#include "core/pool/conflicts.h"
#include "core/pool/edit.h"
#include "core/pool/erasure.h"
#include "core/pool/incoming.h"
#include "core/pool/untrusted.h"

#include <set>

namespace advisorpool {

namespace {

constexpr qint64 dayMsecs = 24 * 60 * 60 * 1000;

struct Source
{
    QString path;
    UntrustedFile file;
    Changelog log;
    std::vector<EditRow> missing; // rising by id

    Source(QString from, UntrustedFile opened, const Kinds& kinds)
        : path(std::move(from)), file(std::move(opened)), log(file.database(), kinds)
    {
    }
};

// How a record was shown before the merge touched it.
struct Before
{
    const Kind* kind = nullptr;
    std::optional<Record> shown;
    size_t conflicts = 0;
};

class Merge
{
public:
    Merge(Pool& pool, const MergeOptions& options) : m_pool(pool), m_log(pool.changelog()), m_options(options) {}

    Result<MergeReport> run(const QStringList& files)
    {
        for (const QString& path : files)
            if (auto done = look(path); !done)
                return named(done.error(), path);
        if (m_total == 0)
            return std::move(m_report);
        if (!m_options.dryRun)
            if (auto done = backUp(m_pool, BackupReason::Merge); !done)
                return failure(done.error());
        auto transaction = Transaction::begin(m_pool.database());
        if (!transaction)
            return failure(transaction.error());
        auto done = bringAll();
        if (!done)
            return failure(done.error());
        if (m_options.dryRun || m_report.edits == 0)
            return std::move(m_report);
        done = transaction->commit();
        if (!done)
            return failure(done.error());
        std::vector<Id> touched;
        for (const auto& entry : m_before)
            touched.push_back(entry.first);
        m_pool.announce(touched);
        return std::move(m_report);
    }

private:
    static tl::unexpected<Error> named(Error error, const QString& path)
    {
        if (error.file.isEmpty())
            error.file = path;
        return failure(std::move(error));
    }

    // Opens a file and finds what it has that this pool lacks.
    Result<void> look(const QString& path)
    {
        auto file = UntrustedFile::open(path);
        if (!file)
            return failure(file.error());
        auto source = std::make_unique<Source>(path, std::move(*file), m_pool.kinds());
        bool shares = false;
        bool ahead = false;
        Result<void> outcome;
        auto done = source->log.edits([&](const EditRow& theirs) {
            auto ours = m_log.edit(theirs.id);
            if (!ours)
                outcome = failure(ours.error());
            else if (!*ours)
                source->missing.insert(source->missing.begin(), theirs);
            else if ((*ours)->digest != theirs.digest && !m_options.salvage)
                outcome = failure({.fault = Fault::OtherEdit, .file = path, .value = theirs.id.text()});
            shares |= ours && *ours && theirs.label != labelCode(Label::Ship);
            ahead |= m_pool.session().now().msecsTo(theirs.at) > dayMsecs;
            return outcome.has_value();
        });
        if (!outcome)
            return outcome;
        if (!done && !m_options.salvage)
            return done;
        if (!done) // what could be read of a damaged list is still something
            m_report.left.push_back(done.error());
        if (!shares && !source->missing.empty())
            m_report.strangers << path;
        if (ahead)
            m_report.clocksAhead << path;
        m_total += static_cast<qint64>(source->missing.size());
        m_sources.push_back(std::move(source));
        return {};
    }

    Result<void> bringAll()
    {
        qint64 problems = 0;
        if (m_options.countProblems) {
            auto counted = m_options.countProblems(m_pool);
            if (!counted)
                return failure(counted.error());
            problems = *counted;
        }
        for (const auto& source : m_sources)
            if (auto done = bring(*source); !done)
                return named(done.error(), source->path);
        auto done = forget().and_then([&] { return showAll(); }).and_then([&] { return noteTally(); });
        if (done && m_options.countProblems)
            done = m_options.countProblems(m_pool).map([&](qint64 counted) {
                m_report.problems = std::max<qint64>(0, counted - problems);
            });
        return done;
    }

    Result<void> bring(Source& source)
    {
        auto arrivedBefore = arrivedSoFar();
        if (!arrivedBefore)
            return failure(arrivedBefore.error());
        for (const EditRow& edit : source.missing) {
            if (m_options.progress && !m_options.progress(++m_done, m_total))
                return failure({.fault = Fault::Cancelled});
            auto known = m_log.edit(edit.id); // another of the files may have brought it
            if (!known)
                return failure(known.error());
            if (*known && (*known)->digest != edit.digest)
                return failure({.fault = Fault::OtherEdit, .file = source.path, .value = edit.id.text()});
            if (*known)
                continue;
            if (auto done = bring(source, edit); !done) {
                if (!m_options.salvage || done.error().file == m_pool.path())
                    return done;
                m_report.left.push_back(done.error());
            }
        }
        return noteMerge(source.path, *arrivedBefore);
    }

    // One edit: all of it, or nothing.
    Result<void> bring(Source& source, const EditRow& edit)
    {
        auto changes = source.log.ofEdit(edit.id);
        if (!changes)
            return named(changes.error(), source.path);
        const IncomingEdit incoming{edit, std::move(*changes)};
        if (auto done = accept(m_pool, incoming); !done)
            return named(done.error(), source.path);
        for (const Change& change : incoming.changes) {
            auto done = remember(change).and_then([&] { return m_log.insert(change); });
            if (!done)
                return done;
        }
        m_report.edits += 1;
        m_digests = combine(m_digests, edit.digest);
        return m_log.insert(edit);
    }

    Result<void> remember(const Change& change)
    {
        if (m_before.contains(change.record))
            return {};
        auto shown = m_pool.record(*change.kind, change.record);
        auto open = conflictsOf(m_pool, change.record);
        if (!shown || !open)
            return failure(shown ? open.error() : shown.error());
        m_before[change.record] = {change.kind, std::move(*shown), open->size()};
        return {};
    }

    // Erasures, wherever they came from, hold for everything that is here now; a patch that is missing without one does
    // not come in.
    Result<void> forget()
    {
        std::set<Id> touched;
        for (const auto& entry : m_before)
            touched.insert(entry.first);
        for (const Id& record : touched) {
            auto erased = isErased(m_pool, record);
            if (!erased)
                return failure(erased.error());
            if (!*erased) {
                auto done = refuseBlanks(record);
                if (!done)
                    return done;
                continue;
            }
            if (auto done = rememberOwned(record); !done)
                return done;
            if (auto done = forgetErased(m_pool, record); !done)
                return done;
            const Before& before = m_before[record];
            if (before.shown && !before.shown->erased && !before.kind->ownerField())
                m_report.erased.push_back(record);
        }
        if (m_report.erased.empty() || m_options.acceptErasures || m_options.dryRun)
            return {};
        QStringList ids;
        for (const Id& id : m_report.erased)
            ids << id.text();
        return failure({.fault = Fault::NeedsErasureConsent, .file = m_pool.path(), .value = ids.join(u' ')});
    }

    Result<void> rememberOwned(const Id& record)
    {
        auto owned = m_log.ownedBy(record);
        if (!owned)
            return failure(owned.error());
        for (const Id& one : *owned) {
            auto changes = m_log.ofRecord(one);
            if (!changes)
                return failure(changes.error());
            if (auto done = remember(changes->front()).and_then([&] { return rememberOwned(one); }); !done)
                return done;
        }
        return {};
    }

    Result<void> refuseBlanks(const Id& record)
    {
        auto changes = m_log.ofRecord(record);
        if (!changes)
            return failure(changes.error());
        for (const Change& change : *changes)
            if (change.isBlanked())
                return failure({.fault = Fault::BadChange,
                                .value = change.edit.text() + u' ' + change.kind->name + u' ' + record.text(),
                                .detail = QStringLiteral("blanked")});
        return {};
    }

    Result<void> showAll()
    {
        for (const auto& [record, before] : m_before) {
            auto done = m_pool.projectAnew(std::vector<Id>{record});
            if (!done)
                return done;
            auto now = m_pool.record(*before.kind, record);
            auto open = conflictsOf(m_pool, record);
            if (!now || !open)
                return failure(now ? open.error() : now.error());
            const bool was = before.shown && before.shown->isAlive();
            const bool is = *now && (*now)->isAlive();
            m_report.created += !was && is;
            m_report.deleted += was && !is;
            m_report.changed += was && is && before.shown->values != (*now)->values;
            m_report.conflicts += open->size() > before.conflicts ? static_cast<qint64>(open->size() - before.conflicts) : 0;
        }
        return {};
    }

    Result<void> noteTally()
    {
        auto tally = m_log.tally();
        if (!tally)
            return failure(tally.error());
        tally->edits += m_report.edits;
        tally->digests = combine(tally->digests, m_digests);
        return m_log.setTally(*tally);
    }

    Result<qint64> arrivedSoFar()
    {
        return m_pool.database().scalar(QStringLiteral("SELECT max(arrived) FROM edit")).map([](const QVariant& number) {
            return number.toLongLong();
        });
    }

    Result<void> noteMerge(const QString& source, qint64 arrivedBefore)
    {
        auto arrived = arrivedSoFar();
        if (!arrived)
            return failure(arrived.error());
        if (*arrived == arrivedBefore)
            return {};
        if (m_report.number == 0) {
            auto last = m_pool.database().scalar(QStringLiteral("SELECT ifnull(max(number), 0) FROM merge"));
            if (!last)
                return failure(last.error());
            m_report.number = last->toLongLong() + 1;
        }
        return m_pool.database().run(
            QStringLiteral("INSERT INTO merge (number, at, source, first_arrived, last_arrived) VALUES (?, ?, ?, ?, ?)"),
            {m_report.number, momentText(m_pool.session().now()), source, arrivedBefore + 1, *arrived});
    }

    Pool& m_pool;
    Changelog& m_log;
    const MergeOptions& m_options;
    std::vector<std::unique_ptr<Source>> m_sources;
    qint64 m_total = 0;
    qint64 m_done = 0;
    QByteArray m_digests;
    std::map<Id, Before> m_before;
    MergeReport m_report;
};

} // namespace

Result<MergeReport> merge(Pool& pool, const QStringList& files, const MergeOptions& options)
{
    if (!pool.isWritable())
        return failure({.fault = *pool.whyReadOnly(), .file = pool.path()});
    return Merge(pool, options).run(files);
}

Result<Id> undoMerge(Pool& pool, qint64 number)
{
    std::vector<Id> newestFirst;
    auto done = pool.database().each(
        QStringLiteral("SELECT e.id FROM edit e JOIN merge m ON e.arrived BETWEEN m.first_arrived AND m.last_arrived "
                       "WHERE m.number = ? ORDER BY e.id DESC"),
        {number}, [&](const Row& row) {
            newestFirst.push_back(row.id(0));
            return true;
        });
    if (!done)
        return failure(done.error());
    if (newestFirst.empty())
        return failure({.fault = Fault::NoEdit, .file = pool.path(), .value = QString::number(number)});
    Edit undoing(pool, Label::Undo);
    for (const Id& edit : newestFirst) {
        auto changes = pool.changelog().ofEdit(edit);
        if (!changes)
            return failure(changes.error());
        for (const Change& change : *changes) {
            auto erased = isErased(pool, change.record); // for good, also where a merge brought it
            if (!erased)
                return failure(erased.error());
            if (*erased)
                continue;
            if (auto struck = undoing.strike(change); !struck)
                return failure(struck.error());
        }
    }
    return undoing.commit();
}

} // namespace advisorpool
