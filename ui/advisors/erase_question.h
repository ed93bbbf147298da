#pragma once

#include "core/pool/pool.h"

class QWidget;

namespace advisorpool {

// Says what erasing this advisor means, and what it can't reach; whether it is wanted all the same.
bool wantsErasure(Pool& pool, const Id& advisor, QWidget* parent);

} // namespace advisorpool
