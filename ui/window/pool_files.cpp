#include "ui/window/pool_files.h"

#include "core/shipped/kinds.h"
#include "core/shipped/reference.h"
#include "core/shipped/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

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
    return Pool::open(path, allKinds(), session);
}

QString samplePath()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(QStringLiteral("."));
    return documents.filePath(QCoreApplication::translate("advisorpool::PoolFiles", "Sample 2011") +
                              QStringLiteral(".pool"));
}

} // namespace advisorpool
