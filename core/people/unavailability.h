#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// Dates on which an advisor can't go, both end days included. No `ends`: until further notice.
struct Unavailability
{
    static const Kind& kind();

    Id id;
    Id advisor;
    QDate starts;
    QDate ends;
    QString reason;
};

} // namespace advisorpool
