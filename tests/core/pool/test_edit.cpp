#include "core/pool/undo.h"
#include "tests/catch.h"
#include "tests/core/pool/pool_fixture.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Tries one addition in an edit of its own and says why it was refused.
template <class R> Error refusedAdd(Pool& pool, const Patch& values)
{
    const QByteArray before = dumpOf(pool);
    std::optional<Error> error;
    {
        Edit edit(pool, Label::Add);
        const auto id = edit.add(R::kind(), values);
        REQUIRE_FALSE(id);
        const auto done = edit.commit();
        REQUIRE_FALSE(done);
        CHECK(done.error().fault == id.error().fault);
        error = id.error();
    }
    CHECK(dumpOf(pool) == before);
    return *error;
}

template <class R> Error refusedSet(Pool& pool, const Id& id, const Patch& values)
{
    const QByteArray before = dumpOf(pool);
    std::optional<Error> error;
    {
        Edit edit(pool, Label::Set);
        const auto done = edit.set(R::kind(), id, values);
        REQUIRE_FALSE(done);
        REQUIRE_FALSE(edit.commit());
        error = done.error();
    }
    CHECK(dumpOf(pool) == before);
    return *error;
}

qint64 editsIn(Pool& pool)
{
    return pool.changelog().tally()->edits;
}

void removeRecord(Pool& pool, const Kind& kind, const Id& id)
{
    Edit edit(pool, Label::Delete);
    REQUIRE(edit.remove(kind, id));
    committed(edit);
}

const QString somebody = u"11111111-1111-4111-8111-111111111111"_s;

} // namespace

TEST_CASE("a saved struct reads back as it was")
{
    TestPool pool;
    Sailor anna{.name = u"Anna"_s,
                .rank = Rank::Mate,
                .born = QDate(1980, 2, 29),
                .age = 31,
                .swims = false,
                .country = u"EU"_s,
                .languages = u"en ru"_s};
    {
        Edit edit(*pool, Label::Add);
        REQUIRE(edit.save(anna));
        Sailor boris{.name = u"Борис"_s, .mentor = anna.id};
        REQUIRE(edit.save(boris)); // a reference to what the same edit makes
        committed(edit);
    }
    pool.reopen();
    const auto back = pool->find<Sailor>(anna.id);
    REQUIRE((back && *back));
    CHECK((*back)->name == u"Anna"_s);
    CHECK((*back)->rank == Rank::Mate);
    CHECK((*back)->born == QDate(1980, 2, 29));
    CHECK((*back)->age == 31);
    CHECK((*back)->swims == false);
    CHECK((*back)->languages == u"en ru"_s);
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("a record without a required field is refused, blank counts as without")
{
    TestPool pool;
    for (const Patch& values : {patch<Sailor>({{u"age", qint64{3}}}), patch<Sailor>({{u"name", u""_s}}),
                                patch<Sailor>({{u"name", Value()}}), Patch{}}) {
        const Error error = refusedAdd<Sailor>(*pool, values);
        CHECK(error.fault == Fault::MissingField);
        CHECK(error.field == u"name"_s);
    }
    const Id anna = addSailor(*pool, u"Anna"_s);
    CHECK(refusedSet<Sailor>(*pool, anna, patch<Sailor>({{u"name", Value()}})).fault == Fault::MissingField);
    CHECK(refusedAdd<Knot>(*pool, patch<Knot>({{u"sailor", anna.text()}})).field == u"name"_s);
    CHECK(refusedAdd<Photo>(*pool, patch<Photo>({{u"caption", u"a"_s}})).field == u"knot"_s);
}

TEST_CASE("a value of the wrong type or form is refused")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const std::vector<std::pair<QStringView, Value>> wrong{
        {u"name", Value(qint64{3})},
        {u"name", Value(true)},
        {u"rank", u"admiral"_s},
        {u"rank", u"Mate"_s},
        {u"rank", Value(qint64{1})},
        {u"born", u"2011-02-30"_s},
        {u"born", u"2011-2-3"_s},
        {u"born", u"14.02.2011"_s},
        {u"born", u"2011/02/14"_s},
        {u"born", u"2011.02.14"_s},
        {u"born", u"2011-02-14T09:00"_s},
        {u"age", u"thirty"_s},
        {u"age", u"30"_s},
        {u"swims", u"true"_s},
        {u"swims", Value(qint64{1})},
        {u"country", u"be"_s},
        {u"country", u"BEL"_s},
        {u"languages", u"en,ru"_s},
        {u"languages", u"en  ru"_s},
        {u"mentor", u"Boris"_s},
        {u"mentor", anna.text().toUpper()},
    };
    for (const auto& [field, value] : wrong) {
        INFO(field.toUtf8().constData() << " = " << value.toText().toStdString());
        const Error error = refusedSet<Sailor>(*pool, anna, patch<Sailor>({{field, value}}));
        CHECK(error.fault == Fault::BadValue);
        CHECK(error.field == field.toString());
    }
    CHECK(refusedAdd<Sailor>(*pool, patch<Sailor>({{u"name", u"B"_s}, {u"age", true}})).fault == Fault::BadValue);
}

TEST_CASE("whatever text and number is accepted reads back as it was written")
{
    TestPool pool;
    const std::vector<QString> texts{u"\"quoted\\\""_s,
                                     u"tab\there"_s,
                                     u"e\u0301"_s,
                                     QString(QChar(0)) + u"after nul"_s,
                                     QString(QChar(0xFEFF)) + u"after a byte order mark"_s,
                                     QString(QChar(0xFFFE)) + u"after its mirror"_s,
                                     QString(QChar(0xD800)) + u"after half a pair"_s,
                                     u"before half a pair"_s + QChar(0xDC00),
                                     u"𝄞"_s,
                                     u"\u2028"_s,
                                     u"'); DROP TABLE edit; --"_s};
    for (const QString& text : texts) {
        INFO(QJsonValue(text).toString().toUtf8().toPercentEncoding().constData());
        const Id id = addSailor(*pool, text);
        CHECK(findings(*pool).isEmpty());
        CHECK(valueOf(*pool, Sailor::kind(), id, u"name") == Value(text));
        Edit again(*pool, Label::Set); // a form that saves what it loaded changes nothing
        REQUIRE(again.set(Sailor::kind(), id, patch<Sailor>({{u"name", text}})));
        CHECK(committed(again).isNull());
    }
    const Id anna = addSailor(*pool, u"Anna"_s);
    for (const qint64 number : {qint64{0}, qint64{-1}, qint64{8'999'999'999'999'999}, qint64{9'007'199'254'740'993},
                                std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        INFO(number);
        {
            Edit edit(*pool, Label::Set);
            if (!edit.set(Sailor::kind(), anna, patch<Sailor>({{u"age", number}})))
                continue; // refused is as good
            committed(edit);
        }
        CHECK(findings(*pool).isEmpty());
        CHECK(valueOf(*pool, Sailor::kind(), anna, u"age") == Value(number));
    }
}

TEST_CASE("a reference to nobody, to the deleted and to the erased is refused")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id gone = addSailor(*pool, u"Gone"_s);
    const Id erased = addSailor(*pool, u"Erased"_s);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    removeRecord(*pool, Sailor::kind(), gone);
    {
        Edit edit(*pool, Label::Erase);
        REQUIRE(edit.erase(Sailor::kind(), erased));
        committed(edit);
    }
    for (const QString& target : {somebody, gone.text(), erased.text(), knot.text(), Id().text()}) {
        INFO(target.toStdString());
        const Error error = refusedSet<Sailor>(*pool, anna, patch<Sailor>({{u"mentor", target}}));
        CHECK((error.fault == Fault::DanglingReference || error.fault == Fault::BadValue));
        CHECK(error.field == u"mentor"_s);
        CHECK_FALSE(refusedAdd<Knot>(*pool, patch<Knot>({{u"sailor", target}, {u"name", u"x"_s}})).field.isEmpty());
    }
}

TEST_CASE("a reference to no record at all never makes the file look damaged")
{
    TestPool pool;
    Edit edit(*pool, Label::Add);
    if (edit.add(LogEntry::kind(), patch<LogEntry>({{u"text", u"a"_s}, {u"about", Id().text()}})))
        committed(edit);
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("a record made and deleted by one edit can't be referred to by it")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    Edit edit(*pool, Label::Set);
    const auto brief = edit.add(Sailor::kind(), patch<Sailor>({{u"name", u"Brief"_s}}));
    REQUIRE(brief);
    REQUIRE(edit.remove(Sailor::kind(), *brief));
    const auto done = edit.set(Sailor::kind(), anna, patch<Sailor>({{u"mentor", brief->text()}}));
    REQUIRE_FALSE(done);
    CHECK(done.error().fault == Fault::DanglingReference);
}

TEST_CASE("what this edit took away can't be referred to, also where it was referred to before")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id boris = addSailor(*pool, u"Boris"_s);
    const Id carl = addSailor(*pool, u"Carl"_s);
    const Patch toAnna = patch<Sailor>({{u"mentor", anna.text()}});
    const auto refusedAfter = [&](const std::function<Result<void>(Edit&)>& takeAway) {
        Edit edit(*pool, Label::Set);
        REQUIRE(edit.set(Sailor::kind(), boris, toAnna));
        REQUIRE(takeAway(edit));
        const auto again = edit.set(Sailor::kind(), carl, toAnna);
        return !again && again.error().fault == Fault::DanglingReference;
    };
    CHECK(refusedAfter([&](Edit& edit) { return edit.remove(Sailor::kind(), anna); }));
    CHECK(refusedAfter([&](Edit& edit) { return edit.erase(Sailor::kind(), anna); }));
    CHECK(refusedAfter([&](Edit& edit) { return edit.set(Sailor::kind(), anna, {{&Kind::deleted(), Value(true)}}); }));
}

TEST_CASE("key and owner fields are set once")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id boris = addSailor(*pool, u"Boris"_s);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    CHECK(refusedSet<Knot>(*pool, knot, patch<Knot>({{u"sailor", boris.text()}})).fault == Fault::KeyField);
    CHECK(refusedSet<Knot>(*pool, knot, patch<Knot>({{u"name", u"reef"_s}})).fault == Fault::KeyField);
    Edit same(*pool, Label::Set);
    REQUIRE(same.set(Knot::kind(), knot, patch<Knot>({{u"name", u"bowline"_s}, {u"seconds", qint64{4}}})));
    CHECK_FALSE(committed(same).isNull());
}

TEST_CASE("deleted and erased records take no other write, nor records that nobody made")
{
    TestPool pool;
    const Id gone = addSailor(*pool, u"Gone"_s);
    const Id erased = addSailor(*pool, u"Erased"_s);
    removeRecord(*pool, Sailor::kind(), gone);
    {
        Edit edit(*pool, Label::Erase);
        REQUIRE(edit.erase(Sailor::kind(), erased));
        committed(edit);
    }
    const Patch values = patch<Sailor>({{u"age", qint64{3}}});
    CHECK(refusedSet<Sailor>(*pool, gone, values).fault == Fault::DeletedRecord);
    CHECK(refusedSet<Sailor>(*pool, erased, values).fault == Fault::ErasedRecord);
    CHECK(refusedSet<Sailor>(*pool, *Id::fromText(somebody), values).fault == Fault::NoRecord);
    CHECK(refusedSet<Knot>(*pool, gone, patch<Knot>({{u"seconds", qint64{3}}})).fault == Fault::NoRecord);
    for (const Id& id : {gone, erased}) {
        Edit edit(*pool, Label::Delete);
        CHECK_FALSE(edit.remove(Sailor::kind(), id));
    }
}

TEST_CASE("a form that saves a record deleted meanwhile does not bring it back")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    auto loaded = pool->find<Sailor>(anna);
    REQUIRE((loaded && *loaded));
    removeRecord(*pool, Sailor::kind(), anna);
    Edit edit(*pool, Label::Set);
    (*loaded)->age = 30;
    const auto saved = edit.save(**loaded);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().fault == Fault::DeletedRecord);
}

TEST_CASE("erased is set by erasing alone, and a record isn't born deleted")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Error error = refusedSet<Sailor>(*pool, anna, {{&Kind::erased(), Value(true)}});
    CHECK((error.fault == Fault::UnknownField || error.fault == Fault::KeyField));
    for (const Field* field : {&Kind::erased(), &Kind::deleted()}) {
        Edit edit(*pool, Label::Add);
        Patch values = patch<Sailor>({{u"name", u"B"_s}});
        values.emplace_back(field, Value(true));
        CHECK_FALSE(edit.add(Sailor::kind(), values));
    }
}

TEST_CASE("two people who make the same derived key make one record")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    const Error error = refusedAdd<Knot>(*pool, patch<Knot>({{u"sailor", anna.text()}, {u"name", u"bowline"_s}}));
    CHECK(error.fault == Fault::RecordExists);
    Knot saved{.sailor = anna, .name = u"bowline"_s, .seconds = 5};
    {
        Edit edit(*pool, Label::Set);
        REQUIRE(edit.save(saved));
        committed(edit);
    }
    CHECK(saved.id == knot);
    CHECK(valueOf(*pool, Knot::kind(), knot, u"seconds") == Value(qint64{5}));

    TestPool other;
    {
        Edit edit(*other, Label::Add); // the sailor as a merge would bring it, under the same id
        REQUIRE(edit.add(Sailor::kind(), anna, patch<Sailor>({{u"name", u"Anna"_s}})));
        committed(edit);
    }
    CHECK(addKnot(*other, anna, u"bowline"_s) == knot);
    CHECK(addKnot(*other, anna, u"reef"_s) != knot);
}

TEST_CASE("one edit makes a derived key once, also under an owner that it makes itself")
{
    TestPool pool;
    Edit edit(*pool, Label::Import);
    const auto anna = edit.add(Sailor::kind(), patch<Sailor>({{u"name", u"Anna"_s}}));
    REQUIRE(anna);
    Knot first{.sailor = *anna, .name = u"bowline"_s, .seconds = 5};
    Knot second{.sailor = *anna, .name = u"bowline"_s, .seconds = 6};
    REQUIRE(edit.save(first));
    REQUIRE(edit.save(second));
    CHECK(first.id == second.id);
    const Id id = committed(edit);
    CHECK(pool->changelog().ofEdit(id)->size() == 2);
    CHECK(valueOf(*pool, Knot::kind(), first.id, u"seconds") == Value(qint64{6}));
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("a deleted derived-key record made again is not deleted and has every field, blanks as null")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    setField(*pool, Knot::kind(), knot, u"seconds", qint64{9});
    removeRecord(*pool, Knot::kind(), knot);
    Knot again{.sailor = anna, .name = u"bowline"_s, .remark = u"again"_s};
    Edit edit(*pool, Label::Add);
    REQUIRE(edit.save(again));
    const Id made = committed(edit);
    CHECK(again.id == knot);
    const auto changes = pool->changelog().ofEdit(made);
    REQUIRE((changes && changes->size() == 1));
    const QByteArray expected = "{\"deleted\":false,\"sailor\":\"" + anna.text().toUtf8() +
                                "\",\"name\":\"bowline\",\"seconds\":null,\"remark\":\"again\"}";
    CHECK(changes->front().patch == expected);
    const Record shown = recordOf(*pool, Knot::kind(), knot);
    CHECK(shown.isAlive());
    CHECK(shown[u"seconds"].isNull());
}

TEST_CASE("deleting deletes what is owned, and what that owns, in the same edit")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id boris = addSailor(*pool, u"Boris"_s);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    const Id others = addKnot(*pool, boris, u"bowline"_s);
    Photo photo{.knot = knot, .caption = u"on deck"_s};
    {
        Edit edit(*pool, Label::Add);
        REQUIRE(edit.save(photo));
        REQUIRE(edit.set(Sailor::kind(), boris, patch<Sailor>({{u"mentor", anna.text()}})));
        committed(edit);
    }
    Edit edit(*pool, Label::Delete);
    REQUIRE(edit.remove(Sailor::kind(), anna));
    const Id deletion = committed(edit);
    CHECK(pool->changelog().ofEdit(deletion)->size() == 3);
    CHECK(recordOf(*pool, Knot::kind(), knot).deleted);
    CHECK(recordOf(*pool, Photo::kind(), photo.id).deleted);
    CHECK_FALSE(recordOf(*pool, Knot::kind(), others).deleted);
    CHECK(valueOf(*pool, Sailor::kind(), boris, u"mentor") == Value(anna.text())); // plain references stay
}

TEST_CASE("deleting also deletes what the same edit made for the deleted owner")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    Edit edit(*pool, Label::Set);
    Knot knot{.sailor = anna, .name = u"bowline"_s};
    REQUIRE(edit.save(knot));
    REQUIRE(edit.remove(Sailor::kind(), anna));
    committed(edit);
    const auto shown = pool->record(Knot::kind(), knot.id);
    REQUIRE(shown);
    CHECK((!*shown || (*shown)->deleted));
}

TEST_CASE("an edit makes one change for each record, however often it touches it")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    Edit edit(*pool, Label::Set);
    REQUIRE(edit.set(Sailor::kind(), anna, patch<Sailor>({{u"age", qint64{1}}})));
    REQUIRE(edit.set(Sailor::kind(), anna, patch<Sailor>({{u"age", qint64{2}}, {u"swims", true}})));
    const auto seen = edit.record(Sailor::kind(), anna);
    REQUIRE((seen && *seen));
    CHECK((**seen)[u"age"] == Value(qint64{2})); // an edit sees what it is about to do
    const Id id = committed(edit);
    const auto changes = pool->changelog().ofEdit(id);
    REQUIRE((changes && changes->size() == 1));
    CHECK(changes->front().patch == "{\"age\":2,\"swims\":true}");
}

TEST_CASE("what the record shows already is not written, unless it settles a conflict")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    const qint64 before = editsIn(*pool);
    CHECK(setField(*pool, Sailor::kind(), anna, u"name", u"Anna"_s).isNull());
    CHECK(editsIn(*pool) == before);

    const Id root = pool->changelog().ofRecord(anna)->front().edit;
    const auto apart = [&](const QString& name) {
        const Id edit = Id::random(root.msecs() + 5);
        bringIn(*pool, {edit, &Sailor::kind(), anna, {{root}, {}, {{u"name"_s, name}}}});
    };
    apart(u"Anya"_s);
    apart(u"Ann"_s);
    const Value shown = valueOf(*pool, Sailor::kind(), anna, u"name");
    const Id settled = setField(*pool, Sailor::kind(), anna, u"name", shown);
    REQUIRE_FALSE(settled.isNull());
    CHECK(pool->changelog().ofEdit(settled)->front().parents.size() == 2);
    CHECK(modelOf(*pool, anna).sides(u"name"_s).size() == 1);
    CHECK(setField(*pool, Sailor::kind(), anna, u"name", shown).isNull());
}

TEST_CASE("an edit without changes isn't written")
{
    TestPool pool;
    const qint64 before = editsIn(*pool);
    Edit edit(*pool, Label::Set);
    CHECK(committed(edit).isNull());
    CHECK(editsIn(*pool) == before);
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("edit ids rise by at least a millisecond, also when the clock stands or goes back")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    Id last = *pool->changelog().newest();
    CHECK(last.msecs() == pool.time.now.toMSecsSinceEpoch());
    for (const int seconds : {0, -3600, -86400 * 400, 1}) {
        pool.time.now = pool.time.now.addSecs(seconds);
        const Id next = setField(*pool, Sailor::kind(), anna, u"age", qint64{seconds + 1});
        CHECK(next.msecs() >= last.msecs() + 1);
        const auto row = pool->changelog().edit(next);
        REQUIRE((row && *row));
        CHECK((*row)->at == pool.time.now); // what the clock said
        last = next;
    }
    pool.time.now = pool.time.now.addDays(1000);
    CHECK(setField(*pool, Sailor::kind(), anna, u"age", qint64{77}).msecs() == pool.time.now.toMSecsSinceEpoch());
}

TEST_CASE("a clock beyond 2100 is refused and leaves nothing")
{
    TestPool pool;
    const Id anna = addSailor(*pool, u"Anna"_s);
    pool.time.now = QDateTime(QDate(2101, 1, 1), QTime(0, 0), Qt::UTC);
    const qint64 before = editsIn(*pool);
    {
        Edit edit(*pool, Label::Set);
        REQUIRE(edit.set(Sailor::kind(), anna, patch<Sailor>({{u"age", qint64{5}}})));
        const auto done = edit.commit();
        REQUIRE_FALSE(done);
        CHECK(done.error().fault == Fault::BrokenClock);
    }
    CHECK(editsIn(*pool) == before);
    CHECK(valueOf(*pool, Sailor::kind(), anna, u"age").isNull());
    pool.time.now = QDateTime(QDate(2011, 3, 1), QTime(0, 0), Qt::UTC);
    CHECK_FALSE(setField(*pool, Sailor::kind(), anna, u"age", qint64{6}).isNull());
}

TEST_CASE("the first failure stays, and nothing of the edit is written")
{
    TestPool pool;
    const QByteArray before = dumpOf(*pool);
    {
        Edit edit(*pool, Label::Import);
        REQUIRE(edit.add(Sailor::kind(), patch<Sailor>({{u"name", u"Anna"_s}})));
        REQUIRE_FALSE(edit.add(Sailor::kind(), patch<Sailor>({{u"age", qint64{1}}})));
        const auto later = edit.add(Sailor::kind(), patch<Sailor>({{u"name", u"Boris"_s}}));
        REQUIRE_FALSE(later);
        CHECK(later.error().fault == Fault::MissingField);
        const auto done = edit.commit();
        REQUIRE_FALSE(done);
        CHECK(done.error().fault == Fault::MissingField);
    }
    CHECK(dumpOf(*pool) == before);
    CHECK(editsIn(*pool) == 0);
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("an edit that is let go without a commit never was")
{
    TestPool pool;
    {
        Edit edit(*pool, Label::Add);
        REQUIRE(edit.add(Sailor::kind(), patch<Sailor>({{u"name", u"Anna"_s}})));
    }
    CHECK(editsIn(*pool) == 0);
    CHECK_FALSE(addSailor(*pool, u"Boris"_s).isNull()); // and the lock is free
}

TEST_CASE("nobody's edit is still an edit")
{
    TestPool pool;
    pool->setSession({QString(), QString(), pool.time.clock()});
    const Id id = addSailor(*pool, u"Anna"_s);
    CHECK(recordOf(*pool, Sailor::kind(), id).isAlive());
    CHECK(findings(*pool).isEmpty());
}

TEST_CASE("a constant edit is the same in every pool, byte for byte")
{
    const Edit::Stamp stamp{editId(7), u"Advisor Pool"_s, u"shipped"_s,
                            QDateTime(QDate(2011, 1, 1), QTime(0, 0), Qt::UTC)};
    const auto digest = [&](TestPool& pool) {
        Edit edit(*pool, Label::Ship, stamp);
        REQUIRE(edit.add(Sailor::kind(), Sailor::kind().idOfCode(u"anna"_s), patch<Sailor>({{u"name", u"Anna"_s}})));
        CHECK(committed(edit) == stamp.id);
        return (*pool->changelog().edit(stamp.id))->digest;
    };
    TestPool one;
    TestPool two;
    two.time.now = two.time.now.addDays(3);
    CHECK(digest(one) == digest(two));
    CHECK(one->changelog().tally()->digests == two->changelog().tally()->digests);
}

TEST_CASE("models hear which records an edit touched")
{
    TestPool pool;
    std::vector<std::vector<Id>> heard;
    QObject::connect(pool.pool.get(), &Pool::changed,
                     [&](const std::vector<Id>& records) { heard.push_back(records); });
    const Id anna = addSailor(*pool, u"Anna"_s);
    const Id knot = addKnot(*pool, anna, u"bowline"_s);
    CHECK(heard == std::vector<std::vector<Id>>{{anna}, {knot}});
    heard.clear();
    removeRecord(*pool, Sailor::kind(), anna);
    std::vector both{anna, knot};
    std::sort(both.begin(), both.end());
    CHECK(heard == std::vector<std::vector<Id>>{both});
}
