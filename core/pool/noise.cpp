#include "core/pool/noise.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>
#include <cstring>

#ifdef Q_OS_UNIX
#include <pthread.h>
#endif

namespace advisorpool {

namespace {

thread_local std::array<unsigned char, 1024> ahead;
thread_local size_t used = sizeof ahead;

// A process that splits in two must not go on with the same bytes in both.
void forgetWhenForked()
{
#ifdef Q_OS_UNIX
    [[maybe_unused]] static const int registered = pthread_atfork(nullptr, nullptr, [] { used = sizeof ahead; });
#endif
}

} // namespace

void makeNoise(std::span<unsigned char> bytes)
{
    Q_ASSERT(bytes.size() <= ahead.size());
    if (bytes.size() > ahead.size() - used) {
        forgetWhenForked();
        if (RAND_bytes(ahead.data(), static_cast<int>(ahead.size())) != 1)
            qFatal("OpenSSL has no random bytes");
        used = 0;
    }
    memcpy(bytes.data(), ahead.data() + used, bytes.size());
    OPENSSL_cleanse(ahead.data() + used, bytes.size()); // what was handed out is the taker's alone
    used += bytes.size();
}

} // namespace advisorpool
