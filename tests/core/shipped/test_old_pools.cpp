#include "core/people/advisor.h"
#include "core/pool/backup.h"
#include "core/pool/conflicts.h"
#include "core/pool/dump.h"
#include "core/pool/merge.h"
#include "core/pool/verify.h"
#include "core/shipped/pool_files.h"
#include "core/workshops/mark.h"
#include "tests/catch.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace advisorpool;

namespace {

// The sample as version 0.1 made it, with a conflict of two laptops, an erasure, an undo and a roster on top.
void unpackOldPool(const QString& to)
{
    QFile packed(QStringLiteral(TEST_DATA "/pools/0.1.pool.z"));
    REQUIRE(packed.open(QIODevice::ReadOnly));
    QFile file(to);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = qUncompress(packed.readAll());
    REQUIRE(file.write(bytes) == bytes.size());
}

std::unique_ptr<Pool> opened(const QString& path)
{
    auto pool = openPool(path, {QStringLiteral("Ilse Maes"), QStringLiteral("Brussels-1")});
    REQUIRE(pool);
    return std::move(*pool);
}

QByteArray dumpOf(Pool& pool)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    REQUIRE(dump(pool, {}, out));
    return out.data();
}

} // namespace

TEST_CASE("a pool of version 0.1 opens, is projected anew after a backup, and holds what it held")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.pool"));
    unpackOldPool(path);
    {
        const auto pool = opened(path);
        REQUIRE(pool->isWritable());
        CHECK(verify(*pool)->empty());
        CHECK(*pool->tables().count(Advisor::kind()) == 213); // and one erased
        CHECK(*pool->tables().count(Mark::kind()) == 91);
        CHECK(conflicts(*pool)->size() == 1);
        CHECK(backups(*pool).size() >= 1);
    }
    const qsizetype made = backups(path).size();
    CHECK(opened(path)->isWritable());
    CHECK(backups(path).size() == made); // once only
}

TEST_CASE("a pool of version 0.1 and a new one merge without a conflict, either into the other")
{
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.pool"));
    const QString untouched = folder.filePath(QStringLiteral("untouched.pool"));
    const QString fresh = folder.filePath(QStringLiteral("fresh.pool"));
    unpackOldPool(old);
    unpackOldPool(untouched);
    REQUIRE(makePool(fresh, {QStringLiteral("Pavel Orlov"), QStringLiteral("Seminar-3")}, false));

    const auto mine = opened(fresh);
    REQUIRE(merge(*mine, {untouched}, {.acceptErasures = true}));
    CHECK(conflicts(*mine)->size() == 1);
    const auto theirs = opened(old);
    const auto back = merge(*theirs, {fresh}, {});
    REQUIRE(back);
    CHECK(back->edits == 0); // what it ships now, it had already when it was opened
    CHECK(dumpOf(*theirs) == dumpOf(*mine));
    CHECK(verify(*mine)->empty());
}
