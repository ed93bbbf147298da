#pragma once

#include "core/pool/edit.h"

namespace advisorpool {

// Files that the pool keeps (a workshop's materials), known by the SHA-256 of their bytes. A field of type Blob names
// one by its 64 hexadecimal digits; it travels with the change that names it, and is kept as long as any change does.
inline constexpr qint64 mostBlobBytes = 16 << 20;

QString blobHash(const QByteArray& bytes);

// Keeps the bytes, within the edit that is to name them, and gives their hash. TooLarge where it or all of the pool's
// are: value and detail say what the bound is ("blob" or "blobs").
Result<QString> keepBlob(Edit& edit, const QByteArray& bytes, qint64 mostInAll);
// NoRecord where it is not here, Damaged where the bytes are not those of the hash.
Result<QByteArray> readBlob(Database& database, const QString& hash);

// The hashes that a patch names.
std::vector<QString> blobsNamedBy(const Patch& patch);
// What blobs a pool has, and which its changes name. Reads all changes of kinds that can name one.
struct BlobNames
{
    std::vector<QString> kept;  // rising
    std::vector<QString> named; // rising, each once
};
Result<BlobNames> blobNames(Database& database, const Kinds& kinds);
// Takes away what nothing names any more. Inside a transaction.
Result<void> forgetUnnamedBlobs(Pool& pool);

} // namespace advisorpool
