#pragma once

#include "core/pool/pool.h"

namespace advisorpool {

// A saved roster that an advisor would enter or leave, or stay in, if a field became another value.
struct RosterEffect
{
    QString name;
    bool isIn = false;
    bool wouldBeIn = false;
};

// Those rosters that the advisor is in now or would be in; the pool stays as it is.
Result<std::vector<RosterEffect>> rosterEffects(Pool& pool, const Id& advisor, const Kind& kind, const Id& record,
                                                const Field& field, const Value& value);

} // namespace advisorpool
