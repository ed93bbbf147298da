#pragma once

#include <QStringList>

namespace advisorpool {

// The other processes that have a file open, as "sqlite3 (anna, 4711)": who may hold its lock. Where one has the file's
// journal open it is writing, and it alone is named. Empty where the system does not tell: it is Linux that does, and
// only of one's own processes.
QStringList holdersOf(const QString& path);

} // namespace advisorpool
