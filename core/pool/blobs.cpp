#include "core/pool/blobs.h"

#include "core/pool/sha256.h"

#include <algorithm>

namespace advisorpool {

namespace {

QByteArray key(const QString& hash)
{
    return QByteArray::fromHex(hash.toLatin1());
}

tl::unexpected<Error> tooLarge(const char* what, qint64 most)
{
    return failure(
        {.fault = Fault::TooLarge, .value = QString::number(most >> 20), .detail = QString::fromLatin1(what)});
}

bool canNameBlobs(const Kind& kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(),
                       [](const auto& field) { return field->type == FieldType::Blob; });
}

} // namespace

QString blobHash(const QByteArray& bytes)
{
    return QString::fromLatin1(sha256({bytes}).toHex());
}

Result<QString> keepBlob(Edit& edit, const QByteArray& bytes, qint64 mostInAll)
{
    if (bytes.size() > mostBlobBytes)
        return tooLarge("blob", mostBlobBytes);
    Database& database = edit.pool().database();
    const QString hash = blobHash(bytes);
    auto others = database.scalar(QStringLiteral("SELECT coalesce(sum(length(bytes)), 0) FROM blob WHERE sha256 <> ?"),
                                  {key(hash)});
    if (!others)
        return failure(others.error());
    if (others->toLongLong() + bytes.size() > mostInAll)
        return tooLarge("blobs", mostInAll);
    const QByteArray notNull = bytes.isNull() ? QByteArray("") : bytes;
    return database.run(QStringLiteral("INSERT OR IGNORE INTO blob VALUES (?, ?)"), {key(hash), notNull}).map([&] {
        return hash;
    });
}

Result<QByteArray> readBlob(Database& database, const QString& hash)
{
    std::optional<QByteArray> bytes;
    auto done =
        database.each(QStringLiteral("SELECT bytes FROM blob WHERE sha256 = ?"), {key(hash)}, [&](const Row& row) {
            bytes = row.bytes(0);
            return false;
        });
    if (!done)
        return failure(done.error());
    if (!bytes)
        return failure({.fault = Fault::NoRecord, .value = hash, .detail = QStringLiteral("blob")});
    if (blobHash(*bytes) != hash || bytes->size() > mostBlobBytes)
        return failure({.fault = Fault::Damaged, .file = database.path(), .value = hash});
    return std::move(*bytes);
}

std::vector<QString> blobsNamedBy(const Patch& patch)
{
    std::vector<QString> hashes;
    for (const auto& [field, value] : patch)
        if (field->type == FieldType::Blob && !value.isNull())
            hashes.push_back(value.text());
    return hashes;
}

Result<BlobNames> blobNames(Database& database, const Kinds& kinds)
{
    BlobNames names;
    auto done = database.each(QStringLiteral("SELECT sha256 FROM blob ORDER BY sha256"), {}, [&](const Row& row) {
        names.kept.push_back(QString::fromLatin1(row.bytes(0).toHex()));
        return true;
    });
    for (const Kind* kind : kinds) {
        if (!done || !canNameBlobs(*kind))
            continue;
        Result<void> outcome;
        done = database.each(QStringLiteral("SELECT patch FROM change WHERE kind = ? AND patch IS NOT NULL"),
                             {kind->name}, [&](const Row& row) {
                                 auto patch = readPatch(*kind, row.bytes(0));
                                 if (!patch)
                                     outcome = failure(patch.error());
                                 else
                                     for (QString& hash : blobsNamedBy(*patch))
                                         names.named.push_back(std::move(hash));
                                 return patch.has_value();
                             });
        if (done)
            done = outcome;
    }
    std::sort(names.named.begin(), names.named.end());
    names.named.erase(std::unique(names.named.begin(), names.named.end()), names.named.end());
    return done.map([&] { return std::move(names); });
}

Result<void> forgetUnnamedBlobs(Pool& pool)
{
    return blobNames(pool.database(), pool.kinds()).and_then([&](const BlobNames& names) {
        Result<void> done;
        for (const QString& hash : names.kept)
            if (done && !std::binary_search(names.named.begin(), names.named.end(), hash))
                done = pool.database().run(QStringLiteral("DELETE FROM blob WHERE sha256 = ?"), {key(hash)});
        return done;
    });
}

} // namespace advisorpool
