#pragma once

#include "core/pool/recover.h"

#include <QObject>

namespace advisorpool {

// Whether a pool that does not open may come back by recover().
bool canRecover(const Error& error, const QString& path);

// Recovers a damaged pool beside the interface; `done` is called on `context`'s thread, as long as that lives.
void recoverPool(const QString& path, const Session& session, QObject* context,
                 std::function<void(const Result<Recovery>& outcome)> done);

} // namespace advisorpool
