#pragma once

#include "core/pool/describe.h"
#include "core/pool/edit.h"

#include <QSet>

namespace advisorpool {

enum class MaterialKind { Material, Output };
std::span<const char* const> choiceNames(MaterialKind);

// What a workshop worked with, or made: a file kept in the pool, or a link.
struct Material
{
    static const Kind& kind();

    Id id;
    Id workshop;
    QString title;
    std::optional<MaterialKind> type;
    QString link; // http(s)
    QString blob; // its file's hash
    QString fileName;
    std::optional<int> size; // of the file, in bytes
};

// One voice in the forum's dialogue. Who wrote it and when stands in the edit that made it.
struct Post
{
    static const Kind& kind();

    Id id;
    Id workshop;
    Id replyTo; // another post
    QString text;
};

// Who brought a record in, and when: the edit that made it.
struct Origin
{
    QString author;
    QDateTime at; // UTC
};
Result<Origin> originOf(Pool& pool, const Id& record);

// Makes a material of a file: its name, size and bytes. FileUnreadable; TooLarge, known before it is read.
Result<Id> addFile(Edit& edit, const Id& workshop, const QString& path, MaterialKind type);

// In the order in which they came; posts in threads: each follows what it replies to, `depth` deep.
struct ForumMaterial
{
    Material material;
    Origin origin;
};
struct ForumPost
{
    Post post;
    Origin origin;
    int depth = 0;
};
Result<std::vector<ForumMaterial>> materialsOf(Pool& pool, const Id& workshop);
Result<std::vector<ForumPost>> dialogueOf(Pool& pool, const Id& workshop);

// A name that is a file's in any folder of any system, and no way out of it: no separators, no control or direction
// characters, no device of Windows, none of `taken` (compared without case), which it joins.
QString safeFileName(const QString& name, QSet<QString>& taken);

// Only what a browser opens, and nothing that runs.
bool isWebLink(const QString& link);

} // namespace advisorpool
