#include "core/pool/backup.h"
#include "core/pool/blobs.h"
#include "core/pool/recover.h"
#include "tests/catch.h"
#include "tests/core/pool/copies.h"
#include "tests/core/pool/forgery.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 plenty = 512 << 20;
const QByteArray bytes = QByteArray("the picture's own bytes, \0 and \xff", 33);

Id addPhoto(Pool& pool, const Id& knot, const QByteArray& picture)
{
    Edit edit(pool, Label::Add);
    const auto hash = keepBlob(edit, picture, plenty);
    REQUIRE(hash);
    Photo photo{.id = {}, .knot = knot, .caption = u"A photo"_s, .picture = *hash};
    REQUIRE(edit.save(photo));
    committed(edit);
    return photo.id;
}

qint64 blobsIn(Pool& pool)
{
    return pool.database().scalar(u"SELECT count(*) FROM blob"_s)->toLongLong();
}

// Two copies; the first has a photo that the second lacks.
struct Album : Copies
{
    Album() : Copies(2)
    {
        sailor = addSailor((*this)[0], u"Anna"_s);
        knot = addKnot((*this)[0], sailor, u"Bowline"_s);
        merge(1, {0});
        photo = addPhoto((*this)[0], knot, bytes);
    }
    Id sailor, knot, photo;
};

} // namespace

TEST_CASE("a file kept in the pool comes back as it was put in, and travels with a merge and a backup")
{
    Album album;
    const QString hash = blobHash(bytes);
    CHECK(*readBlob(album[0].database(), hash) == bytes);
    album.merge(1, {0});
    CHECK(*readBlob(album[1].database(), hash) == bytes);
    CHECK(findings(album[1]).isEmpty());
    album.merge(1, {0}); // twice
    CHECK(blobsIn(album[1]) == 1);

    const QString backup = album.file(u"backup.pool"_s);
    REQUIRE(copyTo(album[1], backup));
    auto copy = Pool::open(backup, testKinds(), {u"B"_s, {}});
    REQUIRE(copy);
    CHECK(*readBlob((*copy)->database(), hash) == bytes);
}

TEST_CASE("the same bytes are kept once; an edit that comes to nothing leaves none")
{
    Album album;
    addPhoto(album[0], album.knot, bytes);
    CHECK(blobsIn(album[0]) == 1);
    {
        Edit edit(album[0], Label::Add);
        REQUIRE(keepBlob(edit, "others", plenty));
    }
    CHECK(blobsIn(album[0]) == 1);
}

TEST_CASE("files have their bounds, each and together")
{
    Album album;
    Edit edit(album[0], Label::Add);
    const auto large = keepBlob(edit, QByteArray(mostBlobBytes + 1, 'x'), plenty);
    REQUIRE(!large);
    CHECK(large.error().fault == Fault::TooLarge);
    CHECK(large.error().detail == u"blob"_s);
    CHECK(keepBlob(edit, QByteArray(1000, 'x'), 1000 + bytes.size()));
    CHECK(keepBlob(edit, QByteArray(1000, 'x'), 1000 + bytes.size())); // is there already
    CHECK(keepBlob(edit, QByteArray(1000, 'y'), 2000).error().detail == u"blobs"_s);
}

TEST_CASE("the largest file that may be kept can be merged")
{
    Album album;
    const QByteArray largest(mostBlobBytes, 'x');
    addPhoto(album[0], album.knot, largest);
    album.merge(1, {0});
    CHECK(*readBlob(album[1].database(), blobHash(largest)) == largest);
}

TEST_CASE("a record names no file that the pool does not hold")
{
    Album album;
    Edit edit(album[0], Label::Add);
    Photo photo{.id = {}, .knot = album.knot, .caption = {}, .picture = QString(64, u'a')};
    CHECK(edit.save(photo).error().fault == Fault::NoRecord);
    CHECK(!fieldOf(Photo::kind(), u"picture").parse(u"../../x"_s));
}

TEST_CASE("a copy whose file is missing, or differs from its hash, is refused whole; a salvage leaves that edit")
{
    Album album;
    const Id before = addSailor(album[0], u"Boris"_s);
    album.close(0);
    const bool missing = GENERATE(true, false);
    {
        RawFile file(album.path(0));
        file.run(missing ? "DELETE FROM blob" : "UPDATE blob SET bytes = x'00'");
    }
    const QByteArray was = dumpOf(album[1]);
    const auto refused = album.tryMerge(1, {album.path(0)});
    REQUIRE(!refused);
    CHECK(refused.error().fault == Fault::BadChange);
    CHECK(refused.error().detail == u"blob"_s);
    CHECK(refused.error().file == album.path(0));
    CHECK(dumpOf(album[1]) == was);

    const auto salvaged = album.tryMerge(1, {album.path(0)}, {.salvage = true});
    REQUIRE(salvaged);
    CHECK(salvaged->left.size() == 1);
    CHECK(album[1].find<Sailor>(before)->has_value());
    CHECK(!album[1].find<Photo>(album.photo)->has_value());
    CHECK(blobsIn(album[1]) == 0);
    CHECK(findings(album[1]).isEmpty());

    album.open(0);
    CHECK(findings(album[0]) == QStringList{u"blob"_s});
}

TEST_CASE("a copy that holds the file already needs none from the other")
{
    Album album;
    addPhoto(album[1], album.knot, bytes);
    album.close(0);
    RawFile(album.path(0)).run("DELETE FROM blob");
    CHECK(album.tryMerge(1, {album.path(0)}));
}

TEST_CASE("a file of 2 GB in another copy is not read into memory")
{
    Album album;
    album.close(0);
    RawFile(album.path(0)).run("UPDATE blob SET bytes = zeroblob(100000000)");
    const auto refused = album.tryMerge(1, {album.path(0)});
    REQUIRE(!refused);
    CHECK(blobsIn(album[1]) == 0);
}

TEST_CASE("erasing takes away the files that nothing else names, here and in the copies that hear of it")
{
    Album album;
    const Id other = addSailor(album[0], u"Boris"_s);
    addPhoto(album[0], addKnot(album[0], other, u"Sheet bend"_s), bytes);
    addPhoto(album[0], album.knot, "only of Anna's knot");
    album.merge(1, {0});
    {
        Edit edit(album[0], Label::Erase);
        REQUIRE(edit.erase(Sailor::kind(), album.sailor));
        committed(edit);
    }
    CHECK(blobsIn(album[0]) == 1); // Boris's photo has the same bytes as one of Anna's
    CHECK(findings(album[0]).isEmpty());
    album.merge(1, {0}, {.acceptErasures = true});
    CHECK(blobsIn(album[1]) == 1);
    CHECK(findings(album[1]).isEmpty());
    album.close(0);
    CHECK(!bytesOf(album.path(0)).contains("only of Anna's knot"));
}

TEST_CASE("what another copy still adds to an erased person's knot leaves no file here")
{
    Album album;
    album.merge(1, {0});
    Edit edit(album[0], Label::Erase);
    REQUIRE(edit.erase(Sailor::kind(), album.sailor));
    committed(edit);
    addPhoto(album[1], album.knot, "late");
    album.merge(0, {1});
    CHECK(blobsIn(album[0]) == 0);
    CHECK(findings(album[0]).isEmpty());
}

TEST_CASE("undoing keeps the file: history names it, and redo shows it again")
{
    Album album;
    Edit edit(album[0], Label::Delete);
    REQUIRE(edit.remove(Photo::kind(), album.photo));
    committed(edit);
    CHECK(blobsIn(album[0]) == 1);
    CHECK(findings(album[0]).isEmpty());
}

TEST_CASE("recovery brings back the files that can still be read")
{
    Album album;
    REQUIRE(backUp(album[0], BackupReason::Day));
    addPhoto(album[0], album.knot, "after the backup");
    album.close(0);
    RawFile(album.path(0)).run("UPDATE tally SET edits = 77"); // damaged, its files are not
    const Session session{u"A"_s, {}};
    const auto recovered = recover(album.path(0), testKinds(), session);
    REQUIRE(recovered);
    album.open(0);
    CHECK(blobsIn(album[0]) == 2);
    CHECK(findings(album[0]).isEmpty());
}
