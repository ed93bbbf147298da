#pragma once

#include "core/pool/result.h"

#include <QIODevice>
#include <functional>

namespace advisorpool {

// Writes a file beside its place and renames it there once it is whole, so that a full disk or a pulled plug leaves
// the old file. write() fills the device; if it fails, its error is passed on and nothing changes. What is no file,
// such as /dev/stdout or a pipe, is written in place; a pool or a backup is left alone: FileExists. DiskFull,
// FileUnwritable: with the file's name, and the system's words in detail.
Result<void> writeSafely(const QString& path, const std::function<Result<void>(QIODevice&)>& write);

// All of it at once.
Result<void> writeSafely(const QString& path, const QByteArray& bytes);

} // namespace advisorpool
