#include "core/rosters/safe_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>

namespace advisorpool {

namespace {

// QFileDevice has no code of its own for a full disk; its words come from the system's code.
bool diskIsFull(const QFileDevice& file)
{
    return file.error() == QFileDevice::ResourceError || file.errorString() == qt_error_string(ENOSPC);
}

tl::unexpected<Error> faultOf(const QFileDevice& file)
{
    return failure({.fault = diskIsFull(file) ? Fault::DiskFull : Fault::FileUnwritable,
                    .file = file.fileName(),
                    .detail = file.errorString()});
}

// The device's own fault explains more than what write() made of it. Flushed here: what QSaveFile's commit() can't
// write of the buffer it forgets, and renames what is left.
Result<void> fill(QFileDevice& file, const std::function<Result<void>(QIODevice&)>& write)
{
    if (!file.open(QIODevice::WriteOnly))
        return faultOf(file);
    auto written = write(file);
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return faultOf(file);
    return written;
}

// Renaming onto /dev/stdout or a pipe would put a file in its place.
bool isDevice(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

bool isDatabase(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Result<void> writeDevice(const QString& path, const std::function<Result<void>(QIODevice&)>& write)
{
    QFile device(path);
    return fill(device, write);
}

} // namespace

Result<void> writeSafely(const QString& path, const std::function<Result<void>(QIODevice&)>& write)
{
    if (isDevice(path))
        return writeDevice(path, write);
    if (isDatabase(path))
        return failure({.fault = Fault::FileExists, .file = path});
    QSaveFile file(path);
    if (auto filled = fill(file, write); !filled)
        return filled;
    if (!file.commit())
        return faultOf(file);
    return {};
}

Result<void> writeSafely(const QString& path, const QByteArray& bytes)
{
    return writeSafely(path, [&](QIODevice& device) -> Result<void> {
        if (device.write(bytes) != bytes.size())
            return failure({.fault = Fault::FileUnwritable, .detail = device.errorString()});
        return {};
    });
}

} // namespace advisorpool
