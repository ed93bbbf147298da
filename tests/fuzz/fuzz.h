#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <cstdlib>

// What every fuzzer begins with: what must hold of any bytes at all.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

inline QByteArrayView bytesOf(const uint8_t* data, size_t size)
{
    return {data, static_cast<qsizetype>(size)};
}
