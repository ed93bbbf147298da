#pragma once

#include "core/checks/problem.h"
#include "core/pool/pool.h"

namespace advisorpool {

// What a record is called where it is listed: an advisor's name in both scripts, an administration's name in the
// chosen language, a skill by its person and language. Its id where it has no name.
QString nameOf(Pool& pool, const Record& record);

// Of a living record; nothing where there is none.
QString nameOf(Pool& pool, const Kind& kind, const Id& id);

// One line: what is wrong, and with whom.
QString describe(Pool& pool, const Problem& problem);

// As valueWords(field, value), a reference by the name of what it names.
QString valueWords(Pool& pool, const Field& field, const Value& value);

} // namespace advisorpool
