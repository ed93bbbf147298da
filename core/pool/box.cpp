#include "core/pool/box.h"

#include <QRandomGenerator>

namespace advisorpool {

namespace {

struct Waiting
{
    Id key;
    QString kind;
    Id owner;
    QString patch;
};

Result<bool> hasBox(Database& database)
{
    return database.scalar(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'box'"))
        .map([](const QVariant& count) { return count.toInt() > 0; });
}

// Unlike a record's usual id it says nothing of when it was made.
Id timelessId()
{
    return Id::random(static_cast<qint64>(QRandomGenerator::system()->generate64() >> 16));
}

Result<std::vector<Waiting>> allIn(Database& database)
{
    std::vector<Waiting> all;
    auto has = hasBox(database);
    if (!has || !*has)
        return has.map([&](bool) { return all; });
    return database
        .each(QStringLiteral("SELECT key, kind, owner, patch FROM box ORDER BY key"), {},
              [&](const Row& row) {
                  all.push_back({row.id(0), row.text(1), row.id(2), row.text(3)});
                  return true;
              })
        .map([&] { return std::move(all); });
}

// Inside a transaction.
Result<void> writeAll(Database& database, std::vector<Waiting> all)
{
    if (all.empty()) // no box: backups need not take one out
        return database.run(QStringLiteral("DROP TABLE IF EXISTS box"));
    std::sort(all.begin(), all.end(), [](const Waiting& a, const Waiting& b) { return a.key < b.key; });
    auto done = database.run(QStringLiteral("CREATE TABLE IF NOT EXISTS box (key BLOB PRIMARY KEY, kind TEXT NOT NULL, "
                                            "owner BLOB NOT NULL, patch TEXT NOT NULL) WITHOUT ROWID"));
    if (done)
        done = database.run(QStringLiteral("DELETE FROM box"));
    for (const Waiting& one : all)
        if (done)
            done = database.run(QStringLiteral("INSERT INTO box VALUES (?, ?, ?, ?)"),
                                {toSql(one.key), one.kind, toSql(one.owner), one.patch});
    return done;
}

} // namespace

Result<void> putInBox(Pool& pool, const Kind& kind, const Id& owner, const std::vector<Patch>& patches)
{
    if (!pool.isWritable())
        return failure({.fault = *pool.whyReadOnly(), .file = pool.path()});
    Database& database = pool.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    return allIn(database)
        .and_then([&](std::vector<Waiting> all) {
            for (const Patch& patch : patches)
                all.push_back({timelessId(), kind.name, owner, QString::fromUtf8(writePatch(patch))});
            return writeAll(database, std::move(all));
        })
        .and_then([&] { return transaction->commit(); });
}

Result<int> countInBox(Database& database, const Id& owner)
{
    return allIn(database).map([&](const std::vector<Waiting>& all) {
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [&](const Waiting& w) { return w.owner == owner; }));
    });
}

Result<int> emptyBox(Edit& edit, const Kind& kind, const Id& owner)
{
    Database& database = edit.pool().database();
    auto all = allIn(database);
    if (!all)
        return failure(all.error());
    std::vector<Waiting> others;
    int moved = 0;
    for (Waiting& one : *all) {
        if (one.owner != owner || one.kind != kind.name) {
            others.push_back(std::move(one));
            continue;
        }
        auto patch = readPatch(kind, one.patch.toUtf8());
        auto added = patch ? edit.add(kind, one.key, *patch) : failure(patch.error());
        if (!added)
            return failure(added.error());
        ++moved;
    }
    if (moved == 0)
        return 0;
    return writeAll(database, std::move(others)).map([&] { return moved; });
}

Result<void> removeBox(Database& copy)
{
    auto has = hasBox(copy);
    if (!has || !*has)
        return has.map([](bool) {});
    return copy.run(QStringLiteral("PRAGMA secure_delete = ON"))
        .and_then([&] { return copy.run(QStringLiteral("DROP TABLE box")); })
        .and_then([&] { return copy.run(QStringLiteral("VACUUM")); });
}

Result<void> saveBox(Pool& pool, Database& damaged)
{
    return allIn(damaged).and_then([&](std::vector<Waiting> all) -> Result<void> {
        std::erase_if(all, [&](const Waiting& one) {
            const Kind* kind = pool.kinds().find(one.kind);
            return !kind || !readPatch(*kind, one.patch.toUtf8());
        });
        if (all.empty())
            return {};
        auto transaction = Transaction::begin(pool.database());
        if (!transaction)
            return failure(transaction.error());
        return writeAll(pool.database(), std::move(all)).and_then([&] { return transaction->commit(); });
    });
}

} // namespace advisorpool
