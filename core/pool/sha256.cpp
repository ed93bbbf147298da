#include "core/pool/sha256.h"

#include <openssl/evp.h>

namespace advisorpool {

namespace {

constexpr int size = 32;

// Looked up once: asked for by name each time, OpenSSL takes longer to find it than to use it.
const EVP_MD* algorithm()
{
    static const EVP_MD* const sha = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    if (!sha)
        qFatal("OpenSSL has no SHA-256");
    return sha;
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), algorithm(), nullptr);
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray hash(size, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(hash.data()), nullptr);
    EVP_DigestInit_ex(m_context.get(), nullptr, nullptr);
    return hash;
}

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    thread_local Sha256 sha; // to make one takes longer than to use it
    for (const QByteArrayView part : parts)
        sha.add(part);
    return sha.result();
}

} // namespace advisorpool
