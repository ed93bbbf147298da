#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// A new pool file with what every pool starts with, and the sample's story where `sample` is set. Leaves nothing behind
// where it fails: FileExists, FileUnwritable, ...
Result<std::unique_ptr<Pool>> makePool(const QString& path, const Session& session, bool sample);

// Opens a pool file, and brings what the program ships up to date where it may be written.
Result<std::unique_ptr<Pool>> openPool(const QString& path, const Session& session);

} // namespace advisorpool
