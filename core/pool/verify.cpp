#include "core/pool/verify.h"

#include "core/pool/blobs.h"
#include "core/pool/erasure.h"
#include "core/pool/format.h"
#include "core/pool/untrusted.h"

#include <algorithm>
#include <unordered_set>

namespace advisorpool {

namespace {

using What = Finding::What;

class Verifier
{
public:
    Verifier(Database& database, const Changelog& log, const Tables& tables, const Kinds& kinds)
        : m_database(database), m_log(log), m_tables(tables), m_kinds(kinds)
    {
    }
    explicit Verifier(Pool& pool) : Verifier(pool.database(), pool.changelog(), pool.tables(), pool.kinds()) {}

    Result<std::vector<Finding>> run()
    {
        auto done = checkStructure()
                        .and_then([&] { return checkEdits(); })
                        .and_then([&] { return checkRecords(); })
                        .and_then([&] { return checkStrayRows(); })
                        .and_then([&] { return checkTypes(); })
                        .and_then([&] { return checkBlobs(); });
        if (!done && m_findings.empty())
            return failure(done.error());
        if (!done)
            add(What::Unreadable, {}, {}, {}, done.error().detail);
        return std::move(m_findings);
    }

private:
    void add(What what, const QString& kind, const Id& record, const Id& edit, const QString& detail = {})
    {
        m_findings.push_back({what, kind, record, edit, detail});
    }

    Result<void> checkStructure()
    {
        return m_database.each(QStringLiteral("PRAGMA integrity_check(20)"), {}, [&](const Row& row) {
            if (row.text(0) != QLatin1String("ok"))
                add(What::Structure, {}, {}, {}, row.text(0));
            return true;
        });
    }

    Result<void> checkEdits()
    {
        Changelog::Tally counted;
        std::vector<EditRow> edits;
        auto done = m_log.edits([&](const EditRow& edit) {
            edits.push_back(edit);
            return true;
        });
        if (!done)
            return done;
        for (const EditRow& edit : edits) {
            m_edits.insert(edit.id);
            counted.edits += 1;
            counted.digests = combine(counted.digests, edit.digest);
            auto changes = m_log.ofEdit(edit.id);
            if (!changes)
                add(What::Unreadable, {}, {}, edit.id, changes.error().detail);
            else if (digestOf(edit, *changes) != edit.digest || changes->empty())
                add(What::Digest, {}, {}, edit.id, edit.label);
        }
        return m_log.tally().map([&](const Changelog::Tally& kept) {
            if (kept.edits != counted.edits || combine(kept.digests, {}) != combine(counted.digests, {}))
                add(What::Tally, {}, {}, {}, QStringLiteral("%1/%2").arg(counted.edits).arg(kept.edits));
        });
    }

    Result<void> checkRecords()
    {
        std::vector<Change> record;
        auto done = m_log.all([&](const Change& change) -> Result<void> {
            Result<void> checked;
            if (!record.empty() && record.front().record != change.record) {
                checked = checkRecord(record);
                record.clear();
            }
            record.push_back(change);
            return checked;
        });
        if (!done || record.empty())
            return done;
        return checkRecord(record);
    }

    Result<void> checkRecord(const std::vector<Change>& changes)
    {
        const Kind& kind = *changes.front().kind;
        const Id id = changes.front().record;
        for (const Change& change : changes) {
            checkChange(change);
            if (change.kind != &kind || change.owner != changes.front().owner)
                add(What::BadPatch, kind.name, id, change.edit, QStringLiteral("kind, owner"));
        }
        auto read = readPatches(changes);
        if (!read) {
            add(What::BadPatch, kind.name, id, {}, read.error().field);
            return {};
        }
        checkShape(kind, id, *read);
        m_seen[&kind] += 1;
        const Projection projection = project(kind, *read);
        return m_tables.read(kind, id).and_then(
            [&](const std::optional<Record>& shown) { return compare(kind, id, projection, shown); });
    }

    void checkChange(const Change& change)
    {
        if (!m_edits.contains(change.edit))
            add(What::NoEdit, change.kind->name, change.record, change.edit);
        if (!change.isBlanked() && hashOf(change.salt, change.patch) != change.hash)
            add(What::Hash, change.kind->name, change.record, change.edit);
    }

    void checkShape(const Kind& kind, const Id& id, const std::vector<ReadChange>& changes)
    {
        const Lineage lineage(changes);
        const auto indexOf = [&](const Id& edit) {
            return static_cast<size_t>(
                std::find_if(changes.begin(), changes.end(), [&](const ReadChange& c) { return c.edit == edit; }) -
                changes.begin());
        };
        bool erased = false;
        for (size_t i = 0; i < changes.size(); ++i) {
            for (const Id& parent : changes[i].parents)
                if (indexOf(parent) >= i)
                    add(What::NoParent, kind.name, id, changes[i].edit, parent.text());
            for (const Id& struck : changes[i].strikes)
                if (const size_t s = indexOf(struck); s >= i || !lineage.isAncestor(s, i))
                    add(What::BadStrike, kind.name, id, changes[i].edit, struck.text());
            const Patch& patch = changes[i].patch;
            const bool erases = std::ranges::any_of(patch, [](const auto& e) { return e.first == &Kind::erased(); });
            if ((erases && patch != Patch{{&Kind::erased(), Value(true)}}) ||
                (patch.empty() && changes[i].strikes.empty() && !changes[i].blanked))
                add(What::BadPatch, kind.name, id, changes[i].edit);
            erased |= erases;
        }
        const bool blanked = std::any_of(changes.begin(), changes.end(), [](const ReadChange& c) { return c.blanked; });
        if (blanked && !erased)
            if (const auto byOwner = isErased(m_log, id); !byOwner || !*byOwner)
                add(What::Blanked, kind.name, id, {});
    }

    Result<void> compare(const Kind& kind, const Id& id, const Projection& projection,
                         const std::optional<Record>& shown)
    {
        if (!shown || shown->values != projection.values || shown->deleted != projection.deleted ||
            shown->erased != projection.erased)
            add(What::Table, kind.name, id, {});
        std::vector<QString> fields;
        auto done = m_database.each(QStringLiteral("SELECT field FROM conflict WHERE record = ? ORDER BY field"),
                                    {toSql(id)}, [&](const Row& row) {
                                        fields.push_back(row.text(0));
                                        return true;
                                    });
        std::vector<QString> expected;
        for (const Conflict& conflict : projection.conflicts)
            expected.push_back(conflict.field->name);
        std::sort(expected.begin(), expected.end());
        m_conflicts += static_cast<qint64>(expected.size());
        if (done && fields != expected)
            add(What::Table, kind.name, id, {}, QStringLiteral("conflict"));
        return done;
    }

    // A row that no change speaks of.
    Result<void> checkStrayRows()
    {
        for (const Kind* kind : m_kinds) {
            auto rows = m_database.scalar(QStringLiteral("SELECT count(*) FROM ") + Tables::quoted(kind->name));
            if (!rows)
                return failure(rows.error());
            if (rows->toLongLong() != m_seen[kind])
                add(What::Table, kind->name, {}, {}, QStringLiteral("%1/%2").arg(rows->toLongLong()).arg(m_seen[kind]));
        }
        return m_database.scalar(QStringLiteral("SELECT count(*) FROM conflict")).map([&](const QVariant& rows) {
            if (rows.toLongLong() != m_conflicts)
                add(What::Table, {}, {}, {}, QStringLiteral("conflict"));
        });
    }

    // One flipped bit makes bytes of a text, which reads alike and compares otherwise.
    Result<void> checkTypes()
    {
        auto done = checkTypes(QStringLiteral("edit"), QStringLiteral("id"));
        if (done)
            done = checkTypes(QStringLiteral("change"), QStringLiteral("record"));
        for (const Kind* kind : m_kinds)
            if (done)
                done = checkTypes(kind->name, QStringLiteral("id"));
        return done;
    }

    Result<void> checkBlobs()
    {
        return blobNames(m_database, m_kinds).map([&](const BlobNames& names) {
            for (const QString& hash : names.named)
                if (!readBlob(m_database, hash))
                    add(What::Blob, {}, {}, {}, hash);
            for (const QString& hash : names.kept)
                if (!std::binary_search(names.named.begin(), names.named.end(), hash))
                    add(What::Blob, {}, {}, {}, hash);
        });
    }

    Result<void> checkTypes(const QString& table, const QString& id)
    {
        QStringList wrong;
        auto done = m_database.each(QStringLiteral("SELECT name, lower(type) FROM pragma_table_info(?)"), {table},
                                    [&](const Row& column) {
                                        wrong << QStringLiteral("typeof(%1) NOT IN ('%2', 'null')")
                                                     .arg(Tables::quoted(column.text(0)), column.text(1));
                                        return true;
                                    });
        if (!done || wrong.isEmpty())
            return done;
        const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3 LIMIT 20")
                                .arg(id, Tables::quoted(table), wrong.join(QStringLiteral(" OR ")));
        return m_database.each(sql, {}, [&](const Row& row) {
            add(What::Table, table, row.id(0), {}, QStringLiteral("type"));
            return true;
        });
    }

    Database& m_database;
    const Changelog& m_log;
    const Tables& m_tables;
    const Kinds& m_kinds;
    std::vector<Finding> m_findings;
    std::unordered_set<Id> m_edits;
    std::unordered_map<const Kind*, qint64> m_seen;
    qint64 m_conflicts = 0;
};

} // namespace

// What another window commits meanwhile looks like damage. So after findings in a file that has changed it looks again,
// the last time holding the file still: not from the start, because that makes whoever saves wait.
Result<std::vector<Finding>> verify(Pool& pool)
{
    Database& database = pool.database();
    const auto dataVersion = [&] { return database.scalar(QStringLiteral("PRAGMA data_version")); };
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto before = dataVersion();
        auto found = Verifier(pool).run();
        const auto after = dataVersion();
        if ((found && found->empty()) || (before && after && *before == *after))
            return found;
    }
    if (auto held = database.run(QStringLiteral("BEGIN")); !held)
        return failure(held.error());
    auto found = Verifier(pool).run();
    (void)database.run(QStringLiteral("COMMIT")); // nothing was written
    return found;
}

Result<std::vector<Finding>> verifyFile(const QString& path, const Kinds& kinds)
{
    if (const auto [meant, there] = pageCounts(path); there < meant) {
        const QString pages = QStringLiteral("%1/%2").arg(there).arg(meant);
        return std::vector{Finding{.what = What::CutOff, .detail = pages}};
    }
    return UntrustedFile::open(path).and_then([&](UntrustedFile file) {
        Database& database = file.database();
        return Verifier(database, Changelog(database, kinds), Tables(database, kinds), kinds).run();
    });
}

QString code(What what)
{
    switch (what) {
    case What::Structure:
        return QStringLiteral("structure");
    case What::CutOff:
        return QStringLiteral("cut_off");
    case What::Unreadable:
        return QStringLiteral("unreadable");
    case What::Hash:
        return QStringLiteral("hash");
    case What::Digest:
        return QStringLiteral("digest");
    case What::Tally:
        return QStringLiteral("tally");
    case What::NoEdit:
        return QStringLiteral("no_edit");
    case What::NoParent:
        return QStringLiteral("no_parent");
    case What::BadStrike:
        return QStringLiteral("bad_strike");
    case What::Blanked:
        return QStringLiteral("blanked");
    case What::BadPatch:
        return QStringLiteral("bad_patch");
    case What::Table:
        return QStringLiteral("table");
    case What::Blob:
        return QStringLiteral("blob");
    }
    Q_UNREACHABLE();
}

} // namespace advisorpool
