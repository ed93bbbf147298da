#include "core/workshops/forum.h"

#include "core/people/setting.h"
#include "core/pool/blobs.h"
#include "core/pool/related.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace advisorpool {

std::span<const char* const> choiceNames(MaterialKind)
{
    static constexpr const char* names[] = {"material", "output"};
    return names;
}

const Kind& Material::kind()
{
    using M = Material;
    static const Kind kind = Describe<M>("material", QT_TRANSLATE_NOOP("Kind", "Material"))
                                 .field("workshop", &M::workshop, QT_TRANSLATE_NOOP("Field", "Workshop"))
                                 .to("workshop")
                                 .owner()
                                 .required()
                                 .field("title", &M::title, QT_TRANSLATE_NOOP("Field", "Title"))
                                 .required()
                                 .field("type", &M::type, QT_TRANSLATE_NOOP("Field", "Type"))
                                 .field("link", &M::link, QT_TRANSLATE_NOOP("Field", "Link"))
                                 .field("blob", &M::blob, QT_TRANSLATE_NOOP("Field", "File"))
                                 .as(FieldType::Blob)
                                 .field("file_name", &M::fileName, QT_TRANSLATE_NOOP("Field", "File name"))
                                 .field("size", &M::size, QT_TRANSLATE_NOOP("Field", "Size in bytes"))
                                 .done();
    return kind;
}

const Kind& Post::kind()
{
    using P = Post;
    static const Kind kind = Describe<P>("post", QT_TRANSLATE_NOOP("Kind", "Forum post"))
                                 .field("workshop", &P::workshop, QT_TRANSLATE_NOOP("Field", "Workshop"))
                                 .to("workshop")
                                 .owner()
                                 .required()
                                 .field("reply_to", &P::replyTo, QT_TRANSLATE_NOOP("Field", "Reply to"))
                                 .to("post")
                                 .field("text", &P::text, QT_TRANSLATE_NOOP("Field", "Text"))
                                 .as(FieldType::LongText)
                                 .required()
                                 .done();
    return kind;
}

namespace {

// Windows has devices of these names in every folder, with any ending.
bool isDevice(const QString& name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d|conin\\$|conout\\$)(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString cleaned(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral(
        "[/\\\\:*?\"<>|\\x{00}-\\x{1f}\\x{7f}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    QString clean = QString(name).replace(forbidden, QStringLiteral("_")).normalized(QString::NormalizationForm_C);
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    constexpr qsizetype most = 80; // characters: fewer than 255 bytes in any script
    if (clean.size() > most) {
        const QString suffix = QFileInfo(clean).suffix().left(10);
        clean = clean.left(most - suffix.size() - 1) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    }
    if (clean.isEmpty())
        clean = QStringLiteral("file");
    return isDevice(clean) ? u'_' + clean : clean;
}

} // namespace

QString safeFileName(const QString& name, QSet<QString>& taken)
{
    const QString clean = cleaned(name);
    const QFileInfo parts(clean);
    QString free = clean;
    for (int number = 2; taken.contains(free.toCaseFolded()); ++number) {
        const QString suffix = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
        free = QStringLiteral("%1 (%2)%3").arg(clean.chopped(suffix.size())).arg(number).arg(suffix);
    }
    taken.insert(free.toCaseFolded());
    return free;
}

bool isWebLink(const QString& link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

Result<Origin> originOf(Pool& pool, const Id& record)
{
    return pool.changelog().ofRecord(record).and_then([&](const std::vector<Change>& changes) -> Result<Origin> {
        if (changes.empty())
            return Origin();
        return pool.changelog().edit(changes.front().edit).map([](const std::optional<EditRow>& edit) {
            return edit ? Origin{edit->author, edit->at} : Origin();
        });
    });
}

Result<Id> addFile(Edit& edit, const Id& workshop, const QString& path, MaterialKind type)
{
    QFile file(path);
    if (file.size() > mostBlobBytes)
        return failure({.fault = Fault::TooLarge,
                        .file = path,
                        .value = QString::number(mostBlobBytes >> 20),
                        .detail = QStringLiteral("blob")});
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure({.fault = Fault::FileUnreadable, .file = path, .detail = file.errorString()});
    const auto mebibytesInAll = numberOf(edit.pool(), materialSetting);
    if (!mebibytesInAll)
        return failure(mebibytesInAll.error());
    const QByteArray bytes = file.read(mostBlobBytes + 1);
    return keepBlob(edit, bytes, qint64{*mebibytesInAll} << 20).and_then([&](const QString& hash) -> Result<Id> {
        Material material{.id = {},
                          .workshop = workshop,
                          .title = QFileInfo(path).completeBaseName(),
                          .type = type,
                          .link = {},
                          .blob = hash,
                          .fileName = QFileInfo(path).fileName(),
                          .size = static_cast<int>(bytes.size())};
        if (material.title.isEmpty())
            material.title = material.fileName;
        return edit.save(material).map([&] { return material.id; });
    });
}

Result<std::vector<ForumMaterial>> materialsOf(Pool& pool, const Id& workshop)
{
    auto materials = ownedBy<Material>(pool, workshop);
    if (!materials)
        return failure(materials.error());
    std::vector<ForumMaterial> all;
    for (Material& material : *materials) {
        auto origin = originOf(pool, material.id);
        if (!origin)
            return failure(origin.error());
        all.push_back({std::move(material), std::move(*origin)});
    }
    std::sort(all.begin(), all.end(),
              [](const ForumMaterial& a, const ForumMaterial& b) { return a.material.id < b.material.id; });
    return all;
}

// A reply whose post is gone begins a thread of its own; a forged circle of replies does, too, at its first.
Result<std::vector<ForumPost>> dialogueOf(Pool& pool, const Id& workshop)
{
    auto posts = ownedBy<Post>(pool, workshop);
    if (!posts)
        return failure(posts.error());
    std::sort(posts->begin(), posts->end(), [](const Post& a, const Post& b) { return a.id < b.id; });
    std::set<Id> here;
    for (const Post& post : *posts)
        here.insert(post.id);
    std::map<Id, std::vector<const Post*>> replies;
    for (const Post& post : *posts)
        replies[here.contains(post.replyTo) && post.replyTo != post.id ? post.replyTo : Id()].push_back(&post);

    std::vector<ForumPost> dialogue;
    std::set<Id> taken;
    std::vector<std::pair<const Post*, int>> way;
    const auto follow = [&](const Post* first) {
        way.push_back({first, 0});
        while (!way.empty()) {
            const auto [post, depth] = way.back();
            way.pop_back();
            if (!taken.insert(post->id).second)
                continue;
            dialogue.push_back({*post, {}, depth});
            const auto& answers = replies[post->id];
            for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer)
                way.push_back({*answer, depth + 1});
        }
    };
    for (const Post* first : replies[Id()])
        follow(first);
    for (const Post& post : *posts)
        if (!taken.contains(post.id))
            follow(&post);
    for (ForumPost& one : dialogue) {
        auto origin = originOf(pool, one.post.id);
        if (!origin)
            return failure(origin.error());
        one.origin = std::move(*origin);
    }
    return dialogue;
}

} // namespace advisorpool
