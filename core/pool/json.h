#pragma once

#include "core/pool/conflicts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace advisorpool {

// The JSON forms of DESIGN 8, the same in every command. Empty fields are null.
QJsonObject toJson(const Record& record);
Result<QJsonObject> toJson(Pool& pool, const OpenConflict& conflict);
// One change: kind, record, the fields it set (null where blanked) and the edits it takes back.
Result<QJsonObject> toJson(const Change& change);
QJsonObject toJson(const EditRow& edit, const QJsonArray& changes);

} // namespace advisorpool
