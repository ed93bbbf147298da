#include "core/pool/session.h"

namespace advisorpool {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace advisorpool
