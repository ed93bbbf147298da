#pragma once

#include "ui/shell/recent_pool.h"

#include <QList>

namespace advisorpool {

// The pools opened before, the last one first.
QList<RecentPool> recentPools();
// Without a number the one that is known stays.
void rememberPool(const QString& path, std::optional<qint64> advisors, bool readOnly);
void forgetPool(const QString& path);

// Where a pool lies, from one's own folder on: "~/Pools".
QString folderWords(const QString& path);

} // namespace advisorpool
