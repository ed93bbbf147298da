#pragma once

#include "ui/shell/recent_pool.h"

#include <QList>

namespace advisorpool {

// The pools opened before, the last one first.
QList<RecentPool> recentPools();
void rememberPool(const QString& path, int advisors, bool readOnly);
void forgetPool(const QString& path);

} // namespace advisorpool
