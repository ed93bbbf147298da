#include "ui/forum/material_files.h"

#include "core/pool/blobs.h"
#include "core/rosters/safe_file.h"

#include <QDesktopServices>
#include <QDir>
#include <QTemporaryDir>
#include <QUrl>

namespace advisorpool {

Result<void> writeMaterial(Pool& pool, const Material& material, const QString& path)
{
    return readBlob(pool.database(), material.blob).and_then([&](const QByteArray& bytes) {
        return writeSafely(path, bytes);
    });
}

Result<QString> layOutMaterial(Pool& pool, const Material& material)
{
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/advisorpool-XXXXXX"));
    folder.setAutoRemove(false); // the person looks at it for as long as they like
    QSet<QString> taken;
    const QString path = folder.filePath(safeFileName(material.fileName, taken));
    return writeMaterial(pool, material, path).map([&] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder.path()));
        return path;
    });
}

} // namespace advisorpool
