#pragma once

#include "core/pool/pool.h"
#include "core/workshops/forum.h"

class QWidget;

namespace advisorpool {

// A file out of the pool. Never run, and never handed to another program: what lies in a pool came from other people.
Result<void> writeMaterial(Pool& pool, const Material& material, const QString& path);
// Into a folder of its own among the system's temporary ones, which is then opened; its path.
Result<QString> layOutMaterial(Pool& pool, const Material& material);

} // namespace advisorpool
