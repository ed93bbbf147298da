#include "core/pool/changelog.h"

#include "core/pool/erasure.h"
#include "core/pool/rows_in.h"

namespace advisorpool {

namespace {

const QString changeColumns = QStringLiteral("record, edit, kind, owner, parents, strikes, patch, salt, hash");
const QString editColumns = QStringLiteral("id, author, copy, at, label, digest");

EditRow readEdit(const Row& row)
{
    return {row.id(0), row.text(1), row.text(2), momentFrom(row.text(3)), row.text(4), row.bytes(5)};
}

QString changesWhere(const QString& condition)
{
    return QStringLiteral("SELECT %1 FROM change %2").arg(changeColumns, condition);
}

// SQLite keeps an empty blob apart from NULL only where the bound array is not null itself.
QVariant blob(const QByteArray& bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

// A change as the values of its row. They look into it.
class ChangeRow
{
public:
    std::span<const Bound> of(const Change& change)
    {
        if (m_kind != change.kind) {
            m_kind = change.kind;
            m_kindName = m_kind->name.toUtf8();
        }
        m_parents = joinIds(change.parents);
        m_strikes = joinIds(change.strikes);
        const Bound none;
        const Bound patch = QUtf8StringView(change.patch);
        const Bound salt = QByteArrayView(change.salt);
        m_values = {change.record,
                    change.edit,
                    QUtf8StringView(m_kindName),
                    change.owner.isNull() ? QByteArrayView() : change.owner.view(),
                    QByteArrayView(m_parents),
                    QByteArrayView(m_strikes),
                    change.isBlanked() ? none : patch,
                    change.isBlanked() ? none : salt,
                    QByteArrayView(change.hash)};
        return m_values;
    }

private:
    const Kind* m_kind = nullptr;
    QByteArray m_kindName;
    QByteArray m_parents;
    QByteArray m_strikes;
    std::array<Bound, 9> m_values;
};

auto appendingTo(std::vector<Change>& list)
{
    return [&list](Change&& change) {
        list.push_back(std::move(change));
        return true;
    };
}

} // namespace

Result<Change> Changelog::readChange(const Row& row) const
{
    Change change{.edit = row.id(1), .record = row.id(0), .kind = m_kinds.find(row.text(2)), .owner = row.id(3)};
    if (!change.kind)
        return failure({.fault = Fault::UnknownKind, .file = m_database.path(), .value = row.text(2)});
    auto parents = splitIds(row.bytes(4));
    auto strikes = splitIds(row.bytes(5));
    const bool isOwned = !change.owner.isNull();
    if (!parents || !strikes || (!isOwned && !row.bytes(3).isEmpty()))
        return failure({.fault = Fault::Damaged, .file = m_database.path(), .detail = change.edit.text()});
    change.parents = std::move(*parents);
    change.strikes = std::move(*strikes);
    change.patch = row.bytes(6);
    change.salt = row.bytes(7);
    change.hash = row.bytes(8);
    return change;
}

Result<void> Changelog::changes(const QString& sql, std::span<const Bound> values,
                                const std::function<bool(Change&&)>& take) const
{
    Result<void> outcome;
    auto done = m_database.eachWith(sql, values, [&](const Row& row) {
        auto change = readChange(row);
        if (change)
            return take(std::move(*change));
        outcome = failure(change.error());
        return false;
    });
    return done ? outcome : done;
}

Result<std::vector<Change>> Changelog::ofRecord(const Id& record) const
{
    static const QString sql = changesWhere(QStringLiteral("WHERE record = ? ORDER BY edit"));
    std::vector<Change> found;
    return changes(sql, std::array<Bound, 1>{record}, appendingTo(found)).map([&] { return std::move(found); });
}

Result<std::vector<Change>> Changelog::ofEdit(const Id& edit, std::optional<int> most) const
{
    static const QString sql = changesWhere(QStringLiteral("WHERE edit = ? ORDER BY record LIMIT ?"));
    std::vector<Change> found;
    return changes(sql, std::array<Bound, 2>{edit, qint64{most.value_or(-1)}}, appendingTo(found)).map([&] {
        return std::move(found);
    });
}

Result<qint64> Changelog::countOfEdit(const Id& edit) const
{
    return m_database.scalar(QStringLiteral("SELECT count(*) FROM change WHERE edit = ?"), {toSql(edit)})
        .map([](const QVariant& count) { return count.toLongLong(); });
}

Result<void> Changelog::eachOfEdit(const Id& edit, const std::function<bool(const Change&)>& take) const
{
    static const QString sql = changesWhere(QStringLiteral("WHERE edit = ? ORDER BY record"));
    return changes(sql, std::array<Bound, 1>{edit}, take);
}

Result<void> Changelog::inConflict(const std::function<bool(Change&&)>& take) const
{
    return changes(changesWhere(QStringLiteral("WHERE record IN (SELECT record FROM conflict) ORDER BY record, edit")),
                   {}, take);
}

Result<void> Changelog::all(const std::function<Result<void>(const Change&)>& take) const
{
    Result<void> outcome;
    auto done = changes(changesWhere(QStringLiteral("ORDER BY record, edit")), {}, [&](const Change& change) {
        outcome = take(change);
        return outcome.has_value();
    });
    return done ? outcome : done;
}

Result<std::optional<EditRow>> Changelog::oneEdit(const QString& sql, const Bound& value) const
{
    std::optional<EditRow> found;
    auto done = m_database.eachWith(sql, std::span(&value, 1), [&](const Row& row) {
        found = readEdit(row);
        return false;
    });
    return done.map([&] { return found; });
}

Result<std::optional<EditRow>> Changelog::edit(const Id& id) const
{
    static const QString sql = QStringLiteral("SELECT %1 FROM edit WHERE id = ?").arg(editColumns);
    return oneEdit(sql, id);
}

Result<std::optional<EditRow>> Changelog::arrivedAs(qint64 arrived) const
{
    static const QString sql = QStringLiteral("SELECT %1 FROM edit WHERE arrived = ?").arg(editColumns);
    return oneEdit(sql, arrived);
}

Result<void> Changelog::edits(const std::function<bool(const EditRow&)>& take) const
{
    return m_database.each(QStringLiteral("SELECT %1 FROM edit ORDER BY id DESC").arg(editColumns), {},
                           [&](const Row& row) { return take(readEdit(row)); });
}

Result<Id> Changelog::newest() const
{
    return m_database.scalar(QStringLiteral("SELECT max(id) FROM edit")).map([](const QVariant& id) {
        return Id::fromBytes(id.toByteArray());
    });
}

Result<void> Changelog::digests(const std::function<void(const Id&, const QByteArray&)>& take) const
{
    return m_database.each(QStringLiteral("SELECT id, digest FROM edit"), {}, [&](const Row& row) {
        take(row.id(0), row.bytes(1));
        return true;
    });
}

Result<Changelog::Arrivals> Changelog::arrivedAfter(qint64 arrived) const
{
    Arrivals arrivals{.last = arrived};
    auto done = m_database.each(QStringLiteral("SELECT id, arrived FROM edit WHERE arrived > ? ORDER BY arrived"),
                                {arrived}, [&](const Row& row) {
                                    arrivals.edits.push_back(row.id(0));
                                    arrivals.last = row.number(1);
                                    return true;
                                });
    return done.map([&] { return std::move(arrivals); });
}

Result<void> Changelog::insert(const Change& change)
{
    static const QString sql =
        QStringLiteral("INSERT INTO change (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(changeColumns);
    return m_database.runWith(sql, ChangeRow().of(change));
}

Result<void> Changelog::insertAll(const std::function<std::optional<Change>()>& next)
{
    ChangeRow row;
    std::optional<Change> change;
    return insertRows(m_database, QStringLiteral("change"), 9, [&]() -> Result<std::optional<std::span<const Bound>>> {
        change = next();
        return change ? std::optional(row.of(*change)) : std::nullopt;
    });
}

// As UTF-8: SQLite takes a byte order mark away from UTF-16, and the digest would not be found again.
Result<void> Changelog::insert(const EditRow& edit)
{
    static const QString sql = QStringLiteral("INSERT INTO edit (%1) VALUES (?, ?, ?, ?, ?, ?)").arg(editColumns);
    const std::array<QByteArray, 4> texts{edit.author.toUtf8(), edit.copy.toUtf8(), edit.atText().toUtf8(),
                                          edit.label.toUtf8()};
    return m_database.runWith(sql, std::array<Bound, 6>{edit.id, QUtf8StringView(texts[0]), QUtf8StringView(texts[1]),
                                                        QUtf8StringView(texts[2]), QUtf8StringView(texts[3]),
                                                        QByteArrayView(edit.digest)});
}

Result<void> Changelog::blank(const Id& record)
{
    const auto changes = ofRecord(record);
    if (!changes)
        return failure(changes.error());
    Result<void> done;
    for (const Change& change : *changes)
        if (done && !change.isBlanked() && !erases(change))
            done = m_database.run(QStringLiteral("UPDATE change SET patch = NULL, salt = NULL"
                                                 " WHERE record = ? AND edit = ?"),
                                  {toSql(record), toSql(change.edit)});
    return done;
}

Result<void> Changelog::owners(const std::function<void(const Id&, const Id&)>& take) const
{
    return m_database.each(QStringLiteral("SELECT record, owner FROM change WHERE length(owner) > 0"), {},
                           [&](const Row& row) {
                               take(row.id(0), row.id(1));
                               return true;
                           });
}

Result<Changelog::Tally> Changelog::tally() const
{
    Tally tally;
    bool found = false;
    auto done =
        m_database.each(QStringLiteral("SELECT edits, digests, descriptions FROM tally"), {}, [&](const Row& row) {
            tally = {row.number(0), row.bytes(1), row.text(2)};
            found = true;
            return false;
        });
    if (!done)
        return failure(done.error());
    if (!found)
        return failure({.fault = Fault::Damaged, .file = m_database.path(), .detail = QStringLiteral("tally")});
    return tally;
}

Result<void> Changelog::setTally(const Tally& tally)
{
    return m_database.run(
        QStringLiteral("REPLACE INTO tally (rowid, edits, digests, descriptions) VALUES (1, ?, ?, ?)"),
        {tally.edits, blob(tally.digests), tally.descriptions});
}

QByteArray combine(const QByteArray& a, const QByteArray& b)
{
    QByteArray out(std::max(a.size(), b.size()), '\0');
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i] = static_cast<char>((i < a.size() ? a[i] : 0) ^ (i < b.size() ? b[i] : 0));
    return out;
}

Result<std::vector<ReadChange>> readPatches(std::span<const Change> changes)
{
    std::vector<ReadChange> read;
    read.reserve(changes.size());
    for (const Change& change : changes) {
        ReadChange next{change.edit, change.parents, change.strikes, {}, change.isBlanked()};
        if (!change.isBlanked()) {
            auto patch = readPatch(*change.kind, change.patch);
            if (!patch)
                return failure(patch.error());
            next.patch = std::move(*patch);
        }
        read.push_back(std::move(next));
    }
    return read;
}

} // namespace advisorpool
