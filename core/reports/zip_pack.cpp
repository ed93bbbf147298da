#include "core/pool/blobs.h"
#include "core/reports/forum_pack.h"

#include <QFile>

#include <memory>
#include <zip.h>

namespace advisorpool {

namespace {

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

} // namespace

// libzip writes beside the file and renames it in the end; until then the bytes must live.
Result<void> zipPack(Pool& pool, const std::vector<PackedFile>& pack, const QString& file)
{
    const auto failed = [&](const char* words) {
        return failure({.fault = Fault::FileUnwritable, .file = file, .detail = QString::fromUtf8(words)});
    };
    int code = 0;
    std::unique_ptr<zip_t, Discard> archive(
        zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        auto refused = failed(zip_error_strerror(&error));
        zip_error_fini(&error);
        return refused;
    }
    std::vector<QByteArray> contents;
    contents.reserve(pack.size()); // none moves
    for (const PackedFile& one : pack) {
        auto bytes = one.blob.isEmpty() ? Result<QByteArray>(one.bytes) : readBlob(pool.database(), one.blob);
        if (!bytes)
            return failure(bytes.error());
        contents.push_back(std::move(*bytes));
        const QByteArray& content = contents.back();
        zip_source_t* source =
            zip_source_buffer(archive.get(), content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        if (!source)
            return failed(zip_strerror(archive.get()));
        if (zip_file_add(archive.get(), one.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            return failed(zip_strerror(archive.get()));
        }
    }
    if (zip_close(archive.get()) < 0)
        return failed(zip_strerror(archive.get()));
    (void)archive.release(); // closed
    return {};
}

} // namespace advisorpool
