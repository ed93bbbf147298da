#include "core/people/setting.h"
#include "core/pool/blobs.h"
#include "core/workshops/forum.h"
#include "tests/core/workshops/workshop_pool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

struct Forum : WorkshopPool
{
    Id says(const QString& author, const QString& words, const Id& to = {})
    {
        Session session = (**this).session(); // with its clock, by which ids rise
        session.author = author;
        (**this).setSession(std::move(session));
        return save(Post{.workshop = workshop, .replyTo = to, .text = words});
    }
    QStringList lines()
    {
        const auto dialogue = dialogueOf(**this, workshop);
        REQUIRE(dialogue);
        QStringList found;
        for (const ForumPost& post : *dialogue)
            found << QString(post.depth, u'>') + post.origin.author + u": "_s + post.post.text;
        return found;
    }
};

} // namespace

TEST_CASE("a dialogue's posts follow what they reply to, with who wrote them")
{
    Forum forum;
    const Id first = forum.says(u"Ilse"_s, u"Welcome"_s);
    const Id second = forum.says(u"Ilse"_s, u"Outputs?"_s);
    const Id reply = forum.says(u"Pavel"_s, u"Thank you"_s, first);
    forum.says(u"Aigul"_s, u"Here"_s, second);
    forum.says(u"Ilse"_s, u"Gladly"_s, reply);
    CHECK(forum.lines() == QStringList{u"Ilse: Welcome"_s, u">Pavel: Thank you"_s, u">>Ilse: Gladly"_s,
                                       u"Ilse: Outputs?"_s, u">Aigul: Here"_s});
    Edit edit(*forum, Label::Delete);
    REQUIRE(edit.remove(Post::kind(), first));
    REQUIRE(edit.commit());
    CHECK(forum.lines().contains(u"Pavel: Thank you"_s)); // a reply outlives what it replies to
}

TEST_CASE("posts that reply to each other in a circle are shown, each once")
{
    Forum forum;
    const Id a = forum.says(u"A"_s, u"a"_s);
    const Id b = forum.says(u"B"_s, u"b"_s, a);
    forum.save(Post{.id = a, .workshop = forum.workshop, .replyTo = b, .text = u"a"_s});
    CHECK(forum.lines().size() == 2);
}

TEST_CASE("a file's name leads out of no folder and is no device")
{
    const auto safe = [](const QString& name) {
        QSet<QString> taken;
        return safeFileName(name, taken);
    };
    const QDir folder(u"/x/files"_s);
    for (const QString& name : {u"../../x"_s, u"..\\..\\x"_s, u"/etc/passwd"_s, u"C:\\x"_s, u".."_s, u"."_s, QString(),
                                u"..."_s, u"a\0b"_s, u"x\ny"_s, u"C:stream"_s}) {
        const QString clean = safe(name);
        INFO(name.toStdString() << " " << clean.toStdString());
        CHECK(!clean.isEmpty());
        CHECK(QDir::cleanPath(folder.filePath(clean)).startsWith(u"/x/files/"_s));
        CHECK(!clean.contains(u'/'));
        CHECK(!clean.contains(u'\\'));
        CHECK(!clean.contains(u':'));
        CHECK(!clean.startsWith(u'.'));
    }
    CHECK(safe(u"CON"_s) == u"_CON"_s);
    CHECK(safe(u"nul.txt"_s) == u"_nul.txt"_s);
    CHECK(safe(u"photo\u202Egpj.exe"_s) == u"photo_gpj.exe"_s); // reads as photoexe.jpg
    CHECK(safe(u"План реформы.pdf"_s) == u"План реформы.pdf"_s);
    CHECK(safe(QString(300, u'ж') + u".pdf"_s).toUtf8().size() < 255);
    CHECK(safe(QString(300, u'ж') + u".pdf"_s).endsWith(u".pdf"_s));
}

TEST_CASE("two files of one name both find room, also where the system does not tell case apart")
{
    QSet<QString> taken;
    CHECK(safeFileName(u"Plan.pdf"_s, taken) == u"Plan.pdf"_s);
    CHECK(safeFileName(u"plan.PDF"_s, taken) == u"plan (2).PDF"_s);
    CHECK(safeFileName(u"plan.pdf"_s, taken) == u"plan (3).pdf"_s);
    CHECK(safeFileName(u"README"_s, taken) == u"README"_s);
    CHECK(safeFileName(u"readme"_s, taken) == u"readme (2)"_s);
}

TEST_CASE("a file of 2 GB is refused before it is read")
{
    Forum forum;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"film.mkv"_s);
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(qint64{2} << 30)); // sparse
    }
    Edit edit(*forum, Label::Add);
    const auto added = addFile(edit, forum.workshop, path, MaterialKind::Material);
    REQUIRE(!added);
    CHECK(added.error().fault == Fault::TooLarge);
    CHECK(added.error().file == path);
}

TEST_CASE("a file becomes a material with its name, size and bytes")
{
    Forum forum;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"План.pdf"_s);
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("content");
    }
    Edit edit(*forum, Label::Add);
    REQUIRE(addFile(edit, forum.workshop, path, MaterialKind::Output));
    REQUIRE(edit.commit());
    const auto materials = materialsOf(*forum, forum.workshop);
    REQUIRE(materials);
    REQUIRE(materials->size() == 1);
    const Material& material = materials->front().material;
    CHECK(material.title == u"План"_s);
    CHECK(material.fileName == u"План.pdf"_s);
    CHECK(material.size == 7);
    CHECK(*readBlob(forum->database(), material.blob) == "content");
    Edit none(*forum, Label::Add);
    CHECK(addFile(none, forum.workshop, folder.path(), MaterialKind::Output).error().fault == Fault::FileUnreadable);
}

TEST_CASE("all files together keep within what the pool has set for them")
{
    Forum forum;
    forum.save(Setting{.id = {}, .name = u"material_mebibytes"_s, .value = u"16"_s});
    const QTemporaryDir folder;
    const auto write = [&](char filler) {
        const QString path = folder.filePath(QString(QLatin1Char(filler)) + u".bin"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(QByteArray(9 << 20, filler)) == 9 << 20);
        return path;
    };
    Edit edit(*forum, Label::Add);
    REQUIRE(addFile(edit, forum.workshop, write('a'), MaterialKind::Output));
    REQUIRE(addFile(edit, forum.workshop, write('a'), MaterialKind::Output)); // the same bytes are kept once
    const auto second = addFile(edit, forum.workshop, write('b'), MaterialKind::Output);
    REQUIRE_FALSE(second);
    CHECK(second.error().fault == Fault::TooLarge);
    CHECK(second.error().value == u"16"_s);
}

TEST_CASE("a link is the web's, and runs nothing")
{
    Forum forum;
    CHECK(isWebLink(u"https://www.wcoomd.org/x?y=1"_s));
    for (const QString& link : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"www.wcoomd.org"_s, u"https://"_s,
                                u"data:text/html,x"_s, u"\\\\server\\share"_s, u"smb://x/y"_s}) {
        INFO(link.toStdString());
        CHECK(!isWebLink(link));
        CHECK(forum.refusalOf(Material{.workshop = forum.workshop, .title = u"x"_s, .link = link}) == u"bad_link"_s);
    }
}
