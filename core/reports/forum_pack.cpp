#include "core/reports/forum_pack.h"

#include "core/documents/document.h"
#include "core/pool/blobs.h"
#include "core/reports/paper_facts.h"
#include "core/rosters/safe_file.h"
#include "core/workshops/forum.h"

#include <QDir>
#include <QUrl>

namespace advisorpool {

namespace {

QString momentWords(const Origin& origin, const QLocale& language)
{
    const QDateTime local = origin.at.toLocalTime();
    return local.isValid() ? daysWords(local.date(), {}, language) + local.toString(QStringLiteral(", HH:mm"))
                           : QString();
}

DocumentFields voiceOf(const Origin& origin, const QLocale& language)
{
    return {
        .texts = {{QStringLiteral("author"), origin.author}, {QStringLiteral("when"), momentWords(origin, language)}},
        .lists = {}};
}

// Each material with the path of its file in the pack, empty where it has none.
struct Placed
{
    ForumMaterial material;
    QString path;
};

DocumentFields rowOf(const Placed& placed, const QLocale& language)
{
    const Material& material = placed.material.material;
    DocumentFields row = voiceOf(placed.material.origin, language);
    row.texts[QStringLiteral("name")] = material.title;
    if (material.type == MaterialKind::Output)
        row.texts[QStringLiteral("output")] = flagged;
    row.texts[QStringLiteral("path")] = QString::fromLatin1(QUrl::toPercentEncoding(placed.path, "/"));
    if (isWebLink(material.link))
        row.texts[QStringLiteral("link")] = material.link;
    row.texts[QStringLiteral("file")] = material.fileName;
    if (material.size)
        row.texts[QStringLiteral("size")] = language.formattedDataSize(*material.size);
    return row;
}

QString pageName(const QString& language, const QString& first)
{
    return language == first ? QStringLiteral("index.html") : QStringLiteral("index-%1.html").arg(language);
}

Result<QString> page(Pool& pool, const Id& workshop, const QString& language, const QString& other,
                     const std::vector<Placed>& materials, const std::vector<ForumPost>& dialogue)
{
    auto facts = paperHead(pool, workshop, language);
    if (!facts)
        return failure(facts.error());
    DocumentFields fields = facts->head(pool.session().today());
    fields.texts[QStringLiteral("other_language")] = other;
    for (const Placed& placed : materials)
        fields.lists[QStringLiteral("materials")].push_back(rowOf(placed, facts->language));
    for (const ForumPost& post : dialogue) {
        DocumentFields row = voiceOf(post.origin, facts->language);
        row.texts[QStringLiteral("text")] = post.post.text;
        row.texts[QStringLiteral("indent")] = QString::number(std::min(post.depth, 6) * 24);
        fields.lists[QStringLiteral("posts")].push_back(std::move(row));
    }
    return makeDocument(pool, *findForm(QStringLiteral("forum")), fields, language);
}

} // namespace

Result<std::vector<PackedFile>> packForum(Pool& pool, const Id& workshop, const QString& language)
{
    auto materials = materialsOf(pool, workshop);
    auto dialogue = dialogueOf(pool, workshop);
    if (!materials || !dialogue)
        return failure(materials ? dialogue.error() : materials.error());
    std::vector<PackedFile> pack;
    std::vector<Placed> placed;
    QSet<QString> taken;
    for (ForumMaterial& one : *materials) {
        QString path;
        if (const QString blob = one.material.blob; !blob.isEmpty()) {
            path = QStringLiteral("files/") + safeFileName(one.material.fileName, taken);
            pack.push_back({path, blob});
        }
        placed.push_back({std::move(one), path});
    }
    for (const QString& each : {QStringLiteral("en"), QStringLiteral("ru")}) {
        const QString other = each == u"en" ? QStringLiteral("ru") : QStringLiteral("en");
        auto html = page(pool, workshop, each, pageName(other, language), placed, *dialogue);
        if (!html)
            return failure(html.error());
        pack.push_back({pageName(each, language), {}, html->toUtf8()});
    }
    return pack;
}

Result<void> writePack(Pool& pool, const std::vector<PackedFile>& pack, const QString& folder)
{
    QDir to(folder);
    if (to.exists() && !to.isEmpty())
        return failure({.fault = Fault::FileExists, .file = folder});
    if (!to.mkpath(QStringLiteral("files")))
        return failure({.fault = Fault::FileUnwritable, .file = folder});
    for (const PackedFile& file : pack) {
        auto bytes = file.blob.isEmpty() ? Result<QByteArray>(file.bytes) : readBlob(pool.database(), file.blob);
        auto done =
            bytes.and_then([&](const QByteArray& content) { return writeSafely(to.filePath(file.path), content); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace advisorpool
