#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// A workshop's forum as files that open anywhere: index.html in the chosen language, the same page in the other one
// beside it, and the materials in files/, under names that are safe in every folder.
struct PackedFile
{
    QString path; // below the pack's folder, with /
    QString blob; // its bytes are the pool's
    QByteArray bytes = {};
};
Result<std::vector<PackedFile>> packForum(Pool& pool, const Id& workshop, const QString& language);

// Into a folder that is empty or not yet there: FileExists, FileUnwritable, DiskFull.
Result<void> writePack(Pool& pool, const std::vector<PackedFile>& pack, const QString& folder);
// Into one zip file, which appears when it is whole. FileUnwritable.
Result<void> zipPack(Pool& pool, const std::vector<PackedFile>& pack, const QString& file);

} // namespace advisorpool
