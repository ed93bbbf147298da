#pragma once

#include "core/missions/reason.h"
#include "core/pool/pool.h"

class QMenu;
class QWidget;

namespace advisorpool {

// What could stand where nobody knows a level, a depth, or whether somebody facilitates; choosing one stores it.
QMenu* gapMenu(Pool& pool, const Id& advisor, const Reason& gap, QWidget* parent,
               std::function<void(const Result<Id>&)> done);

} // namespace advisorpool
