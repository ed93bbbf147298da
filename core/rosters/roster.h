#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// A list drawn from the pool: which columns, which advisors, in which order. Can be saved, shown and exported.
struct Roster
{
    static const Kind& kind();

    Id id;
    QString name;
    QString columns; // names of columns, separated by commas
    QString filter;  // see filter.h
    QString sort;    // names of columns, separated by commas; a minus before one: falling
};

} // namespace advisorpool
