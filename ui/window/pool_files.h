#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// A new pool with its reference lists, and the story of 2011 where asked for. Nothing half made stays behind.
Result<std::unique_ptr<Pool>> makePool(const QString& path, const Session& session, bool sample);
Result<std::unique_ptr<Pool>> openPool(const QString& path, const Session& session);
// Where the sample lies; it is made on first use.
QString samplePath();

} // namespace advisorpool
