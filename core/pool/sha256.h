#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <memory>

struct evp_md_ctx_st;

namespace advisorpool {

// SHA-256 as OpenSSL has it, which uses what the processor offers: an import asks for a million, and a merge checks
// as many. Qt's own takes five times as long.
class Sha256
{
public:
    Sha256();
    void add(QByteArrayView bytes);
    // 32 bytes; then it starts anew.
    QByteArray result();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

QByteArray sha256(std::initializer_list<QByteArrayView> parts);

} // namespace advisorpool
