#include "core/shipped/pool_files.h"

#include "core/shipped/kinds.h"
#include "core/shipped/reference.h"
#include "core/shipped/sample.h"

#include <QFile>

namespace advisorpool {

Result<std::unique_ptr<Pool>> makePool(const QString& path, const Session& session, bool sample)
{
    auto pool = Pool::create(path, allKinds(), session);
    if (!pool)
        return pool;
    auto done = shipReference(**pool).and_then([&] { return sample ? shipSample(**pool) : Result<void>(); });
    if (done)
        return pool;
    pool->reset();
    QFile::remove(path);
    return failure(done.error());
}

Result<std::unique_ptr<Pool>> openPool(const QString& path, const Session& session)
{
    auto pool = Pool::open(path, allKinds(), session);
    if (!pool || !(*pool)->isWritable())
        return pool;
    auto done = shipReference(**pool);
    return done ? std::move(pool) : failure(done.error());
}

} // namespace advisorpool
