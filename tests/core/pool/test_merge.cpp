#include "core/pool/backup.h"
#include "core/pool/conflicts.h"
#include "core/pool/undo.h"
#include "tests/catch.h"
#include "tests/core/pool/copies.h"

#include <QDir>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Two laptops (or more) that both know Anna, and her bowline.
struct Laptops : Copies
{
    explicit Laptops(int count = 2) : Copies(1)
    {
        anna = addSailor((*this)[0], u"Anna"_s);
        knot = addKnot((*this)[0], anna, u"bowline"_s);
        while (this->count() < count)
            addCopy();
    }

    void set(int copy, QStringView field, const Value& value)
    {
        setField((*this)[copy], Sailor::kind(), anna, field, value);
    }
    void remove(int copy, const Kind& kind, const Id& id)
    {
        Edit edit((*this)[copy], Label::Delete);
        REQUIRE(edit.remove(kind, id));
        committed(edit);
    }
    Id erase(int copy)
    {
        Edit edit((*this)[copy], Label::Erase);
        REQUIRE(edit.erase(Sailor::kind(), anna));
        return committed(edit);
    }
    Id tie(int copy, const QString& name, int seconds)
    {
        Edit edit((*this)[copy], Label::Add);
        Knot made{.sailor = anna, .name = name, .seconds = seconds};
        REQUIRE(edit.save(made));
        committed(edit);
        return made.id;
    }
    Id photograph(int copy, const QString& caption)
    {
        Edit edit((*this)[copy], Label::Add);
        Photo made{.knot = knot, .caption = caption};
        REQUIRE(edit.save(made));
        committed(edit);
        return made.id;
    }
    std::vector<OpenConflict> conflictsOn(int copy) { return conflicts((*this)[copy]).value(); }
    void agree()
    {
        const QByteArray first = dumpOf((*this)[0]);
        for (int copy = 0; copy < count(); ++copy) {
            CHECK(dumpOf((*this)[copy]) == first);
            CHECK(findings((*this)[copy]) == QStringList());
        }
    }

    Id anna;
    Id knot;
};

int backupsOf(Pool& pool)
{
    return static_cast<int>(backups(pool).size());
}

Fault faultOf(const Result<MergeReport>& report)
{
    REQUIRE_FALSE(report);
    return report.error().fault;
}

} // namespace

TEST_CASE("what the other laptop made, changed and deleted comes in, and is counted")
{
    Laptops copies;
    const Id boris = addSailor(copies[1], u"Boris"_s);
    copies.set(1, u"age", qint64{30});
    copies.remove(1, Knot::kind(), copies.knot);
    const QByteArray theirs = bytesOf(copies.path(1));
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.edits == 3);
    CHECK(report.created == 1);
    CHECK(report.changed == 1);
    CHECK(report.deleted == 1);
    CHECK(report.conflicts == 0);
    CHECK(report.strangers.isEmpty());
    CHECK(report.clocksAhead.isEmpty());
    CHECK(valueOf(copies[0], Sailor::kind(), boris, u"name") == Value(u"Boris"_s));
    CHECK(bytesOf(copies.path(1)) == theirs);
    copies.agree();
}

TEST_CASE("a merge brings the authors, times and labels of what it brings")
{
    Laptops copies;
    const Id edit = setField(copies[1], Sailor::kind(), copies.anna, u"age", qint64{30});
    copies.merge(0, {1});
    const auto here = copies[0].changelog().edit(edit);
    const auto there = copies[1].changelog().edit(edit);
    REQUIRE((here && *here && there && *there));
    CHECK((*here)->author == u"Boris"_s);
    CHECK((*here)->copy == u"laptop 1"_s);
    CHECK((*here)->atText() == (*there)->atText());
    CHECK((*here)->label == u"set"_s);
}

TEST_CASE("two laptops that set one field disagree on both, with both sides and their authors")
{
    Laptops copies;
    copies.set(0, u"name", u"Ann"_s);
    copies.set(1, u"name", u"Anya"_s);
    CHECK(copies.merge(0, {1}).conflicts == 1);
    CHECK(copies.merge(1, {0}).conflicts == 1);
    copies.agree();
    for (const int copy : {0, 1}) {
        const auto open = copies.conflictsOn(copy);
        REQUIRE(open.size() == 1);
        CHECK(open[0].conflict.field->name == u"name"_s);
        REQUIRE(open[0].conflict.sides.size() == 2);
        CHECK(open[0].conflict.sides[0].value == Value(u"Ann"_s));
        CHECK(open[0].conflict.sides[1].value == Value(u"Anya"_s));
    }
}

TEST_CASE("two laptops that set one field to the same value agree")
{
    Laptops copies;
    copies.set(0, u"age", qint64{30});
    copies.set(1, u"age", qint64{30});
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.conflicts == 0);
    CHECK(report.changed == 0);
    copies.merge(1, {0});
    copies.agree();
    CHECK(copies.conflictsOn(0).empty());
}

TEST_CASE("two laptops that set different fields of one record are both right")
{
    Laptops copies;
    copies.set(0, u"age", qint64{30});
    copies.set(1, u"swims", true);
    CHECK(copies.merge(0, {1}).conflicts == 0);
    copies.merge(1, {0});
    copies.agree();
    CHECK(valueOf(copies[0], Sailor::kind(), copies.anna, u"age") == Value(qint64{30}));
    CHECK(valueOf(copies[0], Sailor::kind(), copies.anna, u"swims") == Value(true));
}

TEST_CASE("three laptops that set one field make one conflict with three sides")
{
    Laptops copies(3);
    for (const int copy : {0, 1, 2})
        copies.set(copy, u"age", qint64{30 + copy});
    CHECK(copies.merge(0, {1, 2}).conflicts == 1);
    copies.mergeAll();
    copies.agree();
    REQUIRE(copies.conflictsOn(2).size() == 1);
    CHECK(copies.conflictsOn(2)[0].conflict.sides.size() == 3);
}

TEST_CASE("what one deleted and the other changed stays, with a conflict on the deletion")
{
    Laptops copies;
    copies.remove(0, Sailor::kind(), copies.anna);
    copies.set(1, u"age", qint64{30});
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.created == 1); // it is shown again
    CHECK(report.conflicts == 1);
    copies.merge(1, {0});
    copies.agree();
    REQUIRE(copies.conflictsOn(1).size() == 1);
    CHECK(copies.conflictsOn(1)[0].conflict.field == &Kind::deleted());
    CHECK(recordOf(copies[1], Sailor::kind(), copies.anna).isAlive());
}

TEST_CASE("what both deleted is deleted, without a conflict")
{
    Laptops copies;
    copies.remove(0, Sailor::kind(), copies.anna);
    copies.remove(1, Sailor::kind(), copies.anna);
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.edits == 1);
    CHECK(report.created + report.changed + report.deleted + report.conflicts == 0);
    copies.merge(1, {0});
    copies.agree();
}

TEST_CASE("a deletion of what nobody else touched is no conflict")
{
    Laptops copies;
    copies.remove(1, Sailor::kind(), copies.anna);
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.deleted == 2); // she and her bowline
    CHECK(report.conflicts == 0);
    copies.agree();
}

TEST_CASE("the same record made on two laptops is one, and differs where they differ")
{
    Laptops copies;
    const Id ours = copies.tie(0, u"reef"_s, 7);
    const Id theirs = copies.tie(1, u"reef"_s, 9);
    CHECK(ours == theirs);
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.created == 0);
    CHECK(report.conflicts == 1);
    copies.merge(1, {0});
    copies.agree();
    REQUIRE(copies.conflictsOn(0).size() == 1);
    CHECK(copies.conflictsOn(0)[0].conflict.field->name == u"seconds"_s);
}

TEST_CASE("what was added to an owner that another deleted stays")
{
    Laptops copies;
    copies.remove(0, Knot::kind(), copies.knot);
    const Id photo = copies.photograph(1, u"at dawn"_s);
    copies.merge(0, {1});
    copies.merge(1, {0});
    copies.agree();
    CHECK(recordOf(copies[0], Photo::kind(), photo).isAlive());
    CHECK_FALSE(recordOf(copies[0], Knot::kind(), copies.knot).isAlive());
}

TEST_CASE("merging again brings nothing and makes no backup")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    copies.merge(0, {1});
    const QByteArray before = bytesOf(copies.path(0));
    const int backups = backupsOf(copies[0]);
    const MergeReport again = copies.merge(0, {1, 1});
    CHECK(again.edits == 0);
    CHECK(again.number == 0);
    CHECK(bytesOf(copies.path(0)) == before);
    CHECK(backupsOf(copies[0]) == backups);
}

TEST_CASE("a file that lags behind brings nothing, and a pool merged with itself neither")
{
    Laptops copies;
    copies.set(0, u"age", qint64{30});
    CHECK(copies.merge(0, {1}).edits == 0);
    CHECK(copies.merge(0, {0}).edits == 0);
    copies.merge(1, {0});
    copies.agree();
}

TEST_CASE("several files that hold the same edits bring them once")
{
    Laptops copies(3);
    copies.set(1, u"age", qint64{30});
    copies.merge(2, {1});
    const Id boris = addSailor(copies[2], u"Boris"_s);
    const MergeReport report = copies.merge(0, {1, 2, 1});
    CHECK(report.edits == 2);
    CHECK(report.created == 1);
    CHECK(recordOf(copies[0], Sailor::kind(), boris).isAlive());
    CHECK(findings(copies[0]) == QStringList());
}

TEST_CASE("an edit that a file has lost is brought back by any copy")
{
    Laptops copies;
    copies.merge(1, {0});
    const QByteArray whole = dumpOf(copies[0]);
    const Id last = *copies[0].changelog().newest();
    copies.close(0);
    {
        RawFile raw(copies.path(0));
        raw.run("DELETE FROM change WHERE edit = x'" + last.bytes().toHex() + "'");
        raw.run("DELETE FROM edit WHERE id = x'" + last.bytes().toHex() + "'");
        raw.run("DELETE FROM knot");
    }
    copies.open(0);
    CHECK(copies.merge(0, {1}).edits == 1);
    CHECK(dumpOf(copies[0]) == whole);
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

TEST_CASE("undoing a merge gives back the dump from before, redoing it the one after")
{
    Laptops copies;
    copies.set(0, u"name", u"Ann"_s);
    copies.tie(0, u"reef"_s, 7);
    const QByteArray before = dumpOf(copies[0]);

    copies.set(1, u"name", u"Anya"_s);
    copies.tie(1, u"reef"_s, 9);
    copies.tie(1, u"sheet bend"_s, 5);
    const Id boris = addSailor(copies[1], u"Boris"_s);
    addKnot(copies[1], boris, u"clove hitch"_s);
    copies.photograph(1, u"at dawn"_s);
    copies.remove(1, Knot::kind(), copies.knot);
    const Id age = setField(copies[1], Sailor::kind(), copies.anna, u"age", qint64{30});
    REQUIRE(undo(copies[1], age));
    REQUIRE(undo(copies[1], *copies[1].changelog().newest()));

    const MergeReport report = copies.merge(0, {1});
    const QByteArray after = dumpOf(copies[0]);
    CHECK(after != before);
    const auto undone = undoMerge(copies[0], report.number);
    REQUIRE(undone);
    CHECK(dumpOf(copies[0]) == before);
    CHECK(findings(copies[0]) == QStringList());
    const auto redone = undo(copies[0], *undone);
    REQUIRE(redone);
    CHECK(dumpOf(copies[0]) == after);
    copies.merge(1, {0});
    copies.agree();
}

TEST_CASE("undoing a merge that brought an undo does not bring back what had been undone")
{
    Laptops copies;
    const QByteArray before = dumpOf(copies[0]);
    const Id age = setField(copies[1], Sailor::kind(), copies.anna, u"age", qint64{30});
    REQUIRE(undo(copies[1], age));
    const Id boris = addSailor(copies[1], u"Boris"_s);
    REQUIRE(undo(copies[1], copies[1].changelog().ofRecord(boris)->front().edit));
    const MergeReport report = copies.merge(0, {1});
    CHECK(dumpOf(copies[0]) == before);
    REQUIRE(undoMerge(copies[0], report.number));
    CHECK(dumpOf(copies[0]) == before);
    CHECK(findings(copies[0]) == QStringList());
}

TEST_CASE("undoing a merge of two makings of one record leaves none of them, and no half of it later")
{
    Laptops copies(4);
    const QByteArray before = dumpOf(copies[0]);
    const Id reef = copies.tie(1, u"reef"_s, 7);
    copies.tie(2, u"reef"_s, 9);
    const MergeReport report = copies.merge(0, {1, 2});
    REQUIRE(undoMerge(copies[0], report.number));
    CHECK(dumpOf(copies[0]) == before);
    copies.merge(3, {1});
    setField(copies[3], Knot::kind(), reef, u"remark", u"tight"_s);
    copies.merge(0, {3});
    const Record shown = recordOf(copies[0], Knot::kind(), reef);
    CHECK((!shown.isAlive() || !shown[u"name"].isNull()));
    CHECK(findings(copies[0]) == QStringList());
}

TEST_CASE("what was done on top of a merge outlives its undoing")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    const MergeReport report = copies.merge(0, {1});
    copies.set(0, u"age", qint64{31});
    REQUIRE(undoMerge(copies[0], report.number));
    CHECK(valueOf(copies[0], Sailor::kind(), copies.anna, u"age") == Value(qint64{31}));
}

TEST_CASE("a merge is undone once, and only one that was")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    const MergeReport report = copies.merge(0, {1});
    CHECK_FALSE(undoMerge(copies[0], report.number)->isNull());
    CHECK(undoMerge(copies[0], report.number)->isNull());
    const auto unknown = undoMerge(copies[0], report.number + 1);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().fault == Fault::NoEdit);
}

TEST_CASE("a merge of several files is undone as one")
{
    Laptops copies(3);
    const QByteArray before = dumpOf(copies[0]);
    copies.set(1, u"age", qint64{30});
    copies.set(2, u"age", qint64{31});
    const MergeReport report = copies.merge(0, {1, 2});
    REQUIRE(undoMerge(copies[0], report.number));
    CHECK(dumpOf(copies[0]) == before);
}

TEST_CASE("the other file may be open in another window")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    auto transaction = Transaction::begin(copies[1].database()); // a form that is being saved
    REQUIRE(transaction);
    REQUIRE(copies[1].database().run(u"UPDATE tally SET edits = edits"_s));
    CHECK(copies.merge(0, {1}).edits == 1);
    REQUIRE(transaction->commit());
    copies.agree();
}

TEST_CASE("a file that was not closed cleanly is read as it was before, and stays as it is")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    const QByteArray dump = dumpOf(copies[1]);
    const QString torn = copies.file(u"torn.pool"_s);
    const QString journal = torn + u"-journal"_s;
    {
        auto transaction = Transaction::begin(copies[1].database());
        REQUIRE(transaction);
        REQUIRE(copies[1].database().run(u"PRAGMA cache_size = 1"_s)); // so that pages are written before the commit
        for (int i = 0; i < 200; ++i)
            REQUIRE(copies[1].database().run(
                u"INSERT INTO log_entry VALUES (randomblob(16), hex(randomblob(200)), NULL, 0, 0)"_s));
        REQUIRE(QFile::copy(copies.path(1), torn));
        REQUIRE(QFile::copy(copies.path(1) + u"-journal"_s, journal));
    }
    const QByteArray file = bytesOf(torn);
    const QByteArray beside = bytesOf(journal);
    REQUIRE_FALSE(beside.isEmpty());
    const auto report = copies.tryMerge(0, {torn});
    REQUIRE(report);
    CHECK(report->edits == 1);
    CHECK(dumpOf(copies[0]) == dump);
    CHECK(bytesOf(torn) == file);
    CHECK(bytesOf(journal) == beside);
}

TEST_CASE("a journal that names another file gets nobody's file deleted")
{
    Laptops copies;
    const QString other = copies.file(u"thesis.txt"_s);
    QFile thesis(other);
    REQUIRE(thesis.open(QIODevice::WriteOnly));
    thesis.write("years of work");
    thesis.close();
    copies.close(1);
    QFile journal(copies.path(1) + u"-journal"_s);
    REQUIRE(journal.open(QIODevice::WriteOnly));
    QByteArray text(512, '\0');
    text.replace(0, 8, QByteArray::fromHex("d9d505f920a163d7"));
    const QByteArray name = other.toUtf8();
    quint32 sum = 0;
    for (const char c : name)
        sum += static_cast<quint32>(static_cast<signed char>(c));
    const auto big = [](quint32 n) {
        return QByteArray{}.append(char(n >> 24)).append(char(n >> 16)).append(char(n >> 8)).append(char(n));
    };
    text += big(262145) + name + big(static_cast<quint32>(name.size())) + big(sum) +
            QByteArray::fromHex("d9d505f920a163d7");
    journal.write(text);
    journal.close();
    CHECK(faultOf(copies.tryMerge(0, {copies.path(1)})) == Fault::ForeignJournal);
    const QByteArray file = bytesOf(copies.path(1));
    FakeClock time;
    const auto opened = Pool::open(copies.path(1), testKinds(), sessionOf(time));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().fault == Fault::ForeignJournal); // nor as one's own
    CHECK(bytesOf(copies.path(1)) == file);
    CHECK(QFileInfo::exists(other));
}

TEST_CASE("a file in WAL mode is read, and neither it nor its folder is touched")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    copies.close(1);
    {
        RawFile raw(copies.path(1));
        raw.run("PRAGMA journal_mode = WAL");
        raw.run("CREATE TABLE note (text)");
    }
    const QByteArray file = bytesOf(copies.path(1));
    const QStringList names = QDir(QFileInfo(copies.path(1)).path()).entryList(QDir::Files);
    CHECK(copies.merge(0, {1}, {.dryRun = true}).edits == 1);
    CHECK(bytesOf(copies.path(1)) == file);
    CHECK(QDir(QFileInfo(copies.path(1)).path()).entryList(QDir::Files) == names);
}

TEST_CASE("the other file may be read-only")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    copies.close(1);
    REQUIRE(QFile::setPermissions(copies.path(1), QFileDevice::ReadOwner));
    CHECK(copies.merge(0, {1}).edits == 1);
    copies.open(1);
    CHECK(copies[1].whyReadOnly() == Fault::ReadOnly);
    CHECK(faultOf(copies.tryMerge(1, {copies.path(0)})) == Fault::ReadOnly);
}

TEST_CASE("what is no file, no pool or newer is refused by name")
{
    Laptops copies;
    const auto faultOfFile = [&](const QString& path) {
        const auto report = copies.tryMerge(0, {copies.path(1), path});
        REQUIRE_FALSE(report);
        CHECK(report.error().file == path);
        return report.error().fault;
    };
    CHECK(faultOfFile(copies.file(u"none.pool"_s)) == Fault::FileMissing);
    CHECK(faultOfFile(copies.file(u"."_s)) == Fault::FileUnreadable);
    const int newer = copies.addCopy();
    copies.close(newer);
    RawFile(copies.path(newer)).run("PRAGMA user_version = 3");
    CHECK(faultOfFile(copies.path(newer)) == Fault::NewerPool);
}

TEST_CASE("an erasure needs consent, and then forgets the person and what was theirs")
{
    Laptops copies;
    copies.photograph(0, u"only here"_s);
    copies.erase(1);
    const QByteArray before = bytesOf(copies.path(0));
    const auto refused = copies.tryMerge(0, {copies.path(1)});
    CHECK(faultOf(refused) == Fault::NeedsErasureConsent);
    CHECK(refused.error().value == copies.anna.text());
    CHECK(bytesOf(copies.path(0)) == before);
    CHECK(copies.merge(0, {1}, {.dryRun = true}).erased == std::vector{copies.anna});
    const MergeReport report = copies.merge(0, {1}, {.acceptErasures = true});
    CHECK(report.erased == std::vector{copies.anna});
    CHECK(report.deleted == 3);
    copies.merge(1, {0});
    copies.agree();
    for (const int copy : {0, 1}) {
        copies.close(copy);
        const QByteArray bytes = bytesOf(copies.path(copy));
        CHECK_FALSE(bytes.contains("only here"));
        CHECK_FALSE(bytes.contains("bowline"));
    }
}

TEST_CASE("an erasure of what belongs to somebody needs consent, too")
{
    Laptops copies;
    {
        Edit edit(copies[1], Label::Erase);
        REQUIRE(edit.erase(Knot::kind(), copies.knot));
        committed(edit);
    }
    const auto refused = copies.tryMerge(0, {copies.path(1)});
    CHECK(faultOf(refused) == Fault::NeedsErasureConsent);
    CHECK(refused.error().value == copies.knot.text());
}

TEST_CASE("what others still write about somebody erased here is stored blank")
{
    Laptops copies;
    copies.erase(0);
    copies.set(1, u"name", u"Annabel"_s);
    copies.tie(1, u"reef"_s, 7);
    copies.photograph(1, u"at dawn"_s);
    const MergeReport report = copies.merge(0, {1});
    CHECK(report.edits == 3);
    CHECK(report.created + report.changed + report.deleted == 0);
    CHECK(report.erased.empty());
    CHECK(findings(copies[0]) == QStringList());
    const QByteArray bytes = bytesOf(copies.path(0));
    CHECK_FALSE(bytes.contains("Annabel"));
    CHECK_FALSE(bytes.contains("at dawn"));
    copies.merge(1, {0}, {.acceptErasures = true});
    copies.agree();
}

TEST_CASE("a merge that brings an erasure can be undone but for the erased")
{
    Laptops copies;
    const Id boris = addSailor(copies[1], u"Boris"_s);
    copies.erase(1);
    const MergeReport report = copies.merge(0, {1}, {.acceptErasures = true});
    REQUIRE(undoMerge(copies[0], report.number));
    CHECK_FALSE(recordOf(copies[0], Sailor::kind(), boris).isAlive());
    CHECK(recordOf(copies[0], Sailor::kind(), copies.anna).erased);
    CHECK(findings(copies[0]) == QStringList());
}

TEST_CASE("blobs and tables of its own in the other file do not matter")
{
    Laptops copies;
    copies.set(1, u"age", qint64{30});
    copies.close(1);
    {
        RawFile raw(copies.path(1));
        raw.run("INSERT INTO blob VALUES (x'00', x'01')");
        raw.run("CREATE TABLE note (text)");
        raw.run("CREATE VIEW people AS SELECT * FROM sailor");
        raw.run("DROP TABLE sailor");
        raw.run("DELETE FROM conflict");
    }
    CHECK(copies.merge(0, {1}).edits == 1);
    CHECK(findings(copies[0]) == QStringList());
}
