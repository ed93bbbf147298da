#include "tests/cli/desk.h"

#include <QDateTime>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

const QStringList asAnna{u"--author"_s, u"Anna"_s, u"--copy"_s, u"office"_s};
const QStringList asBoris{u"--author"_s, u"Boris"_s, u"--copy"_s, u"laptop"_s};

QString editOf(const Run& run)
{
    return run.object()[u"edit"_s].toString();
}

QString addAdvisor(const Desk& desk, const QString& familyName)
{
    return desk.add(u"advisor"_s, {u"family_name="_s + familyName});
}

QString setPhone(const Desk& desk, const QString& advisor, const QString& phone, const QStringList& who = asAnna)
{
    return editOf(desk.ask(QStringList{u"set"_s, u"advisor"_s, advisor, u"phone="_s + phone} << who));
}

QJsonValue phoneOf(const Desk& desk, const QString& advisor)
{
    return desk.get(u"advisor"_s, advisor)[u"phone"_s];
}

QString undo(const Desk& desk, const QStringList& arguments = {})
{
    return editOf(desk.ask(QStringList{u"undo"_s} << arguments));
}

} // namespace

TEST_CASE("history tells who did what, when and on which copy, the newest first")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    const QString change = setPhone(desk, advisor, u"1"_s, asBoris);
    const QJsonArray history = desk.ask({u"history"_s}).list();
    REQUIRE(history.size() > 2);
    CHECK(texts(history, u"label"_s).first(2) == QStringList{u"set"_s, u"add"_s});
    CHECK(texts(history, u"label"_s).sliced(2).filter(u"ship"_s).size() == history.size() - 2); // one an edition
    CHECK(texts(history, u"author"_s).first(2) == QStringList{u"Boris"_s, u"Anna"_s});
    CHECK(texts(history, u"copy"_s).first(2) == QStringList{u"laptop"_s, u"office"_s});
    const QJsonObject newest = history.first().toObject();
    CHECK(newest[u"edit"_s] == change);
    const QDateTime at = QDateTime::fromString(newest[u"at"_s].toString(), Qt::ISODateWithMs);
    CHECK(std::abs(at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const QJsonArray changes = newest[u"changes"_s].toArray();
    REQUIRE(changes.size() == 1);
    CHECK(changes.first()[u"kind"_s] == u"advisor"_s);
    CHECK(changes.first()[u"record"_s] == advisor);
    CHECK(changes.first()[u"fields"_s].toObject() == QJsonObject{{u"phone"_s, u"1"_s}});
}

TEST_CASE("the history of one record has an entry for each of its changes, and no other")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    addAdvisor(desk, u"Sevian"_s);
    setPhone(desk, advisor, u"1"_s);
    setPhone(desk, advisor, u"2"_s);
    const QJsonArray history = desk.ask({u"history"_s, u"advisor"_s, advisor}).list();
    CHECK(texts(history, u"label"_s) == QStringList{u"set"_s, u"set"_s, u"add"_s});
    for (const QJsonValue& entry : history)
        CHECK(texts(entry[u"changes"_s].toArray(), u"record"_s) == QStringList{advisor});
}

TEST_CASE("undo without a name walks back through one's own edits on this copy, one at a time")
{
    Desk desk;
    const QByteArray fresh = desk.dump();
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    setPhone(desk, advisor, u"1"_s);
    setPhone(desk, advisor, u"2"_s);
    undo(desk);
    CHECK(phoneOf(desk, advisor) == u"1"_s);
    undo(desk);
    CHECK(phoneOf(desk, advisor).isNull());
    undo(desk);
    CHECK(desk.dump() == fresh);
    desk.refuses({u"undo"_s}, u"undo"_s);
}

TEST_CASE("undo leaves what others did, and what one did on another copy")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    desk.ask(QStringList{u"set"_s, u"advisor"_s, advisor, u"position=Head"_s} << asBoris);
    desk.ask({u"set"_s, u"advisor"_s, advisor, u"email=n@customs.example"_s, u"--copy"_s, u"laptop"_s});
    undo(desk);
    CHECK(desk.count(u"advisor"_s) == 0); // the making was Anna's last here
    undo(desk, asBoris);
    desk.refuses({u"undo"_s}, u"undo"_s);
    CHECK(desk.run({u"verify"_s, desk.pool()}).exit == 0);
}

TEST_CASE("undoing an undo does it again, as often as one likes")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    QString edit = setPhone(desk, advisor, u"1"_s);
    for (int round = 0; round < 4; ++round) {
        edit = undo(desk, {edit});
        CHECK(phoneOf(desk, advisor).isNull() == (round % 2 == 0));
    }
    CHECK(texts(desk.ask({u"history"_s}).list(), u"label"_s).first(4) ==
          QStringList{u"redo"_s, u"undo"_s, u"redo"_s, u"undo"_s});
}

TEST_CASE("an edit that is taken back already has nothing left to take back")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    const QString edit = setPhone(desk, advisor, u"1"_s);
    undo(desk, {edit});
    const QByteArray before = desk.dump();
    CHECK(desk.ask({u"undo"_s, edit}).object()[u"edit"_s].isNull());
    CHECK(desk.dump() == before);
}

TEST_CASE("a field that was set again since keeps the later value, and the undo says so")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    const QString first = editOf(desk.ask({u"set"_s, u"advisor"_s, advisor, u"phone=1"_s, u"position=Head"_s}));
    setPhone(desk, advisor, u"2"_s, asBoris);
    const QJsonArray kept = desk.ask({u"undo"_s, first}).object()[u"kept"_s].toArray();
    CHECK(texts(kept, u"field"_s) == QStringList{u"phone"_s});
    CHECK(texts(kept, u"record"_s) == QStringList{advisor});
    CHECK(phoneOf(desk, advisor) == u"2"_s);
    CHECK(desk.get(u"advisor"_s, advisor)[u"position"_s].isNull());
}

TEST_CASE("a deletion is undone with all that it took along, or for one record of it")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    desk.add(u"language_skill"_s, {u"advisor="_s + advisor, u"language=ru"_s, u"spoken=c1"_s});
    const QString remark = desk.add(u"remark"_s, {u"advisor="_s + advisor, u"text=note"_s});
    const QByteArray before = desk.dump();
    const QString deletion = editOf(desk.ask({u"delete"_s, u"advisor"_s, advisor}));

    SECTION("all of it")
    {
        undo(desk, {deletion});
        CHECK(desk.dump() == before);
    }
    SECTION("one record, which is an orphan until its owner comes back, too")
    {
        undo(desk, {deletion, u"--record"_s, remark});
        CHECK(desk.count(u"remark"_s) == 1);
        CHECK(desk.count(u"advisor"_s) == 0);
        CHECK(texts(desk.ask({u"check"_s}, 3).list(), u"rule"_s) == QStringList{u"orphan"_s});
        undo(desk, {deletion});
        CHECK(desk.dump() == before);
        CHECK(desk.ask({u"check"_s}).list().isEmpty());
    }
    CHECK(desk.run({u"verify"_s, desk.pool()}).exit == 0);
}

TEST_CASE("what is no edit, or is no record of it, can't be undone")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    const QString other = addAdvisor(desk, u"Sevian"_s);
    const QString edit = setPhone(desk, advisor, u"1"_s);
    desk.refuses({u"undo"_s, advisor}, advisor);
    desk.refuses({u"undo"_s, u"the last one"_s}, u"the last one"_s);
    desk.refuses({u"undo"_s, edit, u"--record"_s, other}, other);
    desk.refuses({u"undo"_s, edit, u"--record"_s, u"Naydenov"_s}, u"Naydenov"_s);
}

TEST_CASE("a dump holds every kind, its records by id, and the conflicts")
{
    Desk desk;
    addAdvisor(desk, u"Naydenov"_s);
    addAdvisor(desk, u"Sevian"_s);
    const QJsonObject dump = desk.ask({u"dump"_s}).object();
    QStringList expected = texts(desk.run({u"kinds"_s, u"--json"_s}).list(), u"kind"_s) << u"conflicts"_s;
    expected.sort();
    CHECK(dump.keys() == expected);
    CHECK(dump[u"conflicts"_s].toArray().isEmpty());
    for (const QJsonValue& records : dump) {
        const QStringList ids = texts(records.toArray(), u"id"_s);
        CHECK(std::is_sorted(ids.begin(), ids.end()));
    }
    CHECK(dump[u"advisor"_s].toArray() == desk.list(u"advisor"_s));
}

TEST_CASE("two pools made apart hold the same reference lists, byte for byte")
{
    CHECK(Desk().dump() == Desk().dump());
}

TEST_CASE("as of a day: what was done until its end, and nothing later")
{
    Desk desk;
    const QByteArray fresh = desk.dump();
    addAdvisor(desk, u"Naydenov"_s);
    const auto asOf = [&desk](const QDate& day) {
        return desk.ask({u"dump"_s, u"--as-of"_s, day.toString(Qt::ISODate)}).out;
    };
    const QDate today = QDateTime::currentDateTimeUtc().date();
    CHECK(asOf(today.addDays(1)) == desk.dump());
    CHECK(asOf(today.addDays(-1)) == fresh);
    CHECK(desk.ask({u"dump"_s, u"--as-of"_s, u"1900-01-01"_s}).object()[u"administration"_s].toArray().isEmpty());
}

TEST_CASE("a pool where nobody disagrees has no conflicts, and nothing to look at")
{
    Desk desk;
    CHECK(desk.ask({u"conflicts"_s}).list().isEmpty());
    CHECK(desk.ask({u"check"_s}).list().isEmpty());
    CHECK(desk.ask({u"verify"_s}).object()[u"sound"_s] == true);
}

TEST_CASE("a name neither steers the terminal nor passes for a line of the history")
{
    Desk desk;
    const auto lines = [&] { return desk.run({u"history"_s, desk.pool()}).out.count('\n'); };
    const auto before = lines();
    const QString forged = u"Eve\x1b[31m\n01a2 Anna"_s;
    REQUIRE(desk.run({u"add"_s, desk.pool(), u"advisor"_s, u"family_name=Orlov"_s, u"--author"_s, forged}).exit == 0);
    const QByteArray told = desk.run({u"history"_s, desk.pool()}).out;
    CHECK(lines() == before + 1);
    CHECK_FALSE(told.contains('\x1b'));
    CHECK(told.contains("Eve"));
}

} // namespace advisorpool
