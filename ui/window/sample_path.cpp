#include "ui/window/sample_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace advisorpool {

QString samplePath()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(QStringLiteral("."));
    return documents.filePath(QCoreApplication::translate("advisorpool::PoolFiles", "Sample 2011") +
                              QStringLiteral(".pool"));
}

} // namespace advisorpool
