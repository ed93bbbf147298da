#include "core/pool/undo.h"
#include "tests/core/pool/laptops.h"

#include <QDir>

using namespace advisorpool;
using namespace Qt::StringLiterals;

TEST_CASE("a file that lags behind brings nothing, and a pool merged with itself neither")
{
    Laptops copies;
    copies.set(0, u"age", qint64{30});
    CHECK(copies.merge(0, {1}).edits == 0);
    CHECK(copies.merge(0, {0}).edits == 0);
    copies.merge(1, {0});
    copies.agree();
}

TEST_CASE("a stranger is named, and comes in all the same")
{
    Laptops copies;
    const int stranger = copies.addStranger();
    addSailor(copies[stranger], u"Sven"_s);
    const MergeReport report = copies.merge(0, {stranger});
    CHECK(report.strangers == QStringList{copies.path(stranger)});
    CHECK(report.edits == 1);
    CHECK(copies.merge(0, {stranger}).strangers.isEmpty());
}

TEST_CASE("a clock that is more than a day ahead is named")
{
    Laptops copies(3);
    copies.time(1).now = copies.time(0).now.addDays(1).addSecs(60);
    copies.time(2).now = copies.time(0).now.addDays(1).addSecs(-60);
    addSailor(copies[1], u"Boris"_s);
    addSailor(copies[2], u"Chen"_s);
    CHECK(copies.merge(0, {1, 2}).clocksAhead == QStringList{copies.path(1)});
}

TEST_CASE("a dry run says all that the merge would, and changes nothing")
{
    Laptops copies;
    copies.set(0, u"name", u"Ann"_s);
    copies.set(1, u"name", u"Anya"_s);
    addSailor(copies[1], u"Boris"_s);
    const QByteArray before = bytesOf(copies.path(0));
    const int backups = backupsOf(copies[0]);
    const MergeReport dry = copies.merge(0, {1}, {.dryRun = true});
    CHECK(bytesOf(copies.path(0)) == before);
    CHECK(backupsOf(copies[0]) == backups);
    CHECK_FALSE(QFileInfo::exists(copies.path(0) + u"-journal"_s));
    const MergeReport real = copies.merge(0, {1});
    CHECK(dry.edits == real.edits);
    CHECK(dry.created == real.created);
    CHECK(dry.changed == real.changed);
    CHECK(dry.conflicts == real.conflicts);
}

TEST_CASE("a dry run holds nobody up, and needs no pool that can be written")
{
    Laptops copies;
    copies.set(1, u"name", u"Anya"_s);
    bool wrote = false;
    MergeOptions options{.dryRun = true};
    options.look = [&](Pool& merged, const MergeReport& report) -> Result<void> {
        CHECK(report.edits == 1);
        CHECK(merged.path() != copies.path(0));
        copies.set(0, u"age", qint64{30}); // somebody at the pool itself
        wrote = true;
        return {};
    };
    CHECK(copies.merge(0, {1}, options).edits == 1);
    CHECK(wrote);
    copies.close(0);
    REQUIRE(QFile::setPermissions(copies.path(0), QFileDevice::ReadOwner));
    copies.open(0);
    REQUIRE(copies[0].whyReadOnly() == Fault::ReadOnly);
    CHECK(copies.merge(0, {1}, {.dryRun = true}).changed == 1);
}

TEST_CASE("one large edit can be cancelled in its middle, and while it is shown")
{
    Laptops copies;
    {
        Edit edit(copies[1], Label::Import);
        for (int i = 0; i < 2500; ++i)
            REQUIRE(edit.add(Sailor::kind(), patch<Sailor>({{u"name", QString::number(i)}})));
        committed(edit);
    }
    const QByteArray before = bytesOf(copies.path(0));
    int asked = 0;
    int last = 0;
    MergeOptions options;
    options.progress = [&](qint64, qint64) { return ++asked != last; };
    copies.merge(0, {1}, {.dryRun = true, .progress = options.progress});
    CHECK(asked == 5); // before it, twice in it, twice while it is shown
    for (last = 1; last <= 5; ++last) {
        asked = 0;
        CHECK(faultOf(copies.tryMerge(0, {copies.path(1)}, options)) == Fault::Cancelled);
        CHECK(bytesOf(copies.path(0)) == before);
    }
}

TEST_CASE("new problems are counted against those before")
{
    Laptops copies;
    addSailor(copies[1], u"Boris"_s);
    addSailor(copies[1], u"Chen"_s);
    std::vector<size_t> touched;
    bool isLocked = false;
    const auto everybody = [&](Pool& pool, std::span<const Id> records) {
        touched.push_back(records.size());
        if (records.empty()) { // the long look, at all of them: others may write meanwhile
            auto other = Pool::open(pool.path(), testKinds(), sessionOf(copies.time(0)));
            REQUIRE(other);
            isLocked |= !Transaction::begin((*other)->database());
        }
        return pool.tables().count(Sailor::kind());
    };
    CHECK(copies.merge(0, {1}, {.dryRun = true, .countProblems = everybody}).problems == 2);
    CHECK(copies.merge(0, {1}, {.countProblems = everybody}).problems == 2);
    CHECK(touched == std::vector<size_t>{0, 2, 0, 2});
    CHECK_FALSE(isLocked);
}

TEST_CASE("a cancelled merge has not happened")
{
    Laptops copies;
    for (int i = 0; i < 5; ++i)
        addSailor(copies[1], QString::number(i));
    const QByteArray before = bytesOf(copies.path(0));
    std::vector<std::pair<qint64, qint64>> told;
    MergeOptions options;
    options.progress = [&](qint64 done, qint64 all) {
        told.emplace_back(done, all);
        return done < 3;
    };
    CHECK(faultOf(copies.tryMerge(0, {copies.path(1)}, options)) == Fault::Cancelled);
    CHECK(told == std::vector<std::pair<qint64, qint64>>{{1, 5}, {2, 5}, {3, 5}});
    CHECK(bytesOf(copies.path(0)) == before);
    CHECK(backups(copies[0]).isEmpty());
    CHECK_FALSE(QFileInfo::exists(backupFolder(copies[0])));
    options.progress = {};
    CHECK(copies.merge(0, {1}, options).edits == 5);
    CHECK(backupsOf(copies[0]) == 1);
}

TEST_CASE("a backup from before the merge lies beside the file")
{
    Laptops copies;
    const QByteArray before = dumpOf(copies[0]);
    addSailor(copies[1], u"Boris"_s);
    copies.merge(0, {1});
    REQUIRE(backupsOf(copies[0]) > 0);
    CHECK(backups(copies[0]).first().endsWith(u"merge.pool"_s));
    FakeClock time;
    auto backup = Pool::open(backups(copies[0]).first(), testKinds(), sessionOf(time));
    REQUIRE(backup);
    CHECK(dumpOf(**backup) == before);
}

TEST_CASE("other windows hear which records a merge touched")
{
    Laptops copies;
    std::vector<Id> heard;
    QObject::connect(&copies[0], &Pool::changed, [&](const std::vector<Id>& records) { heard = records; });
    copies.set(1, u"age", qint64{30});
    copies.merge(0, {1});
    CHECK(heard == std::vector<Id>{copies.anna});
}
