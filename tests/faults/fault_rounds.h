#pragma once

#include <QtGlobal>

#include <random>

namespace advisorpool {

// How often a fault is tried: ADVISORPOOL_FAULTS, else a few dozen times.
inline int faultRounds(int usual)
{
    const int asked = qEnvironmentVariableIntValue("ADVISORPOOL_FAULTS");
    return asked > 0 ? asked : usual;
}

// ADVISORPOOL_SEED tries the same again, as far as chance is ours.
inline unsigned faultSeed()
{
    const int asked = qEnvironmentVariableIntValue("ADVISORPOOL_SEED");
    return asked > 0 ? static_cast<unsigned>(asked) : std::random_device{}() >> 1;
}

} // namespace advisorpool
