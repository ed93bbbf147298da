#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// What an import could not place, and dated notes. One record each and keyed by its text, so that two laptops never
// overwrite one, and the same remark from the same spreadsheet is one.
struct Remark
{
    static const Kind& kind();

    Id id;
    Id advisor;
    QString text;
};

} // namespace advisorpool
