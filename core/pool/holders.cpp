#include "core/pool/holders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace advisorpool {

namespace {

bool hasOpen(const QString& process, const QString& file)
{
    const QDir handles(process + QStringLiteral("/fd"));
    for (const QFileInfo& handle : handles.entryInfoList(QDir::Files | QDir::System))
        if (handle.symLinkTarget() == file)
            return true;
    return false;
}

QString nameOf(const QString& process, const QString& number)
{
    QFile name(process + QStringLiteral("/comm"));
    const QString program =
        name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString(QChar(u'?'));
    return QStringLiteral("%1 (%2, %3)").arg(program, QFileInfo(process).owner(), number);
}

QStringList processesWith(const QString& file)
{
    QStringList names;
    const QString self = QString::number(QCoreApplication::applicationPid());
    for (const QString& number : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString process = QStringLiteral("/proc/") + number;
        if (number.front().isDigit() && number != self && hasOpen(process, file))
            names << nameOf(process, number);
    }
    return names;
}

} // namespace

QStringList holdersOf(const QString& path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    if (file.isEmpty())
        return {};
    const QStringList writing = processesWith(file + QStringLiteral("-journal"));
    return writing.isEmpty() ? processesWith(file) : writing;
}

} // namespace advisorpool
