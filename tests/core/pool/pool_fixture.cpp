#include "tests/core/pool/pool_fixture.h"

#include "core/pool/dump.h"
#include "tests/catch.h"

#include <QBuffer>
#include <QJsonDocument>

#include <sqlite3.h>

namespace advisorpool {

TempFolder::TempFolder()
    : m_folder((QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
               QStringLiteral("/advisorpool-XXXXXX"))
{
    REQUIRE(m_folder.isValid());
}

Session sessionOf(FakeClock& time, const QString& author)
{
    return {author, QStringLiteral("laptop"), time.clock()};
}

TestPool::TestPool()
{
    auto made = Pool::create(folder.file(), testKinds(), sessionOf(time));
    REQUIRE(made);
    pool = std::move(*made);
}

void TestPool::reopen()
{
    pool.reset();
    auto opened = Pool::open(folder.file(), testKinds(), sessionOf(time));
    REQUIRE(opened);
    pool = std::move(*opened);
}

Id editId(int number)
{
    QByteArray bytes(Id::size, '\0');
    bytes[4] = static_cast<char>(number >> 8);
    bytes[5] = static_cast<char>(number);
    bytes[6] = 0x70;
    bytes[8] = static_cast<char>(0x80);
    return Id::fromBytes(bytes);
}

Change toChange(const HandChange& hand)
{
    Change change{.edit = hand.edit, .record = hand.record, .kind = hand.kind, .owner = hand.owner};
    change.parents.assign(hand.step.parents.begin(), hand.step.parents.end());
    change.strikes.assign(hand.step.strikes.begin(), hand.step.strikes.end());
    Patch patch;
    for (const auto& [field, value] : hand.step.sets)
        patch.emplace_back(&fieldOf(*hand.kind, field), value);
    change.patch = writePatch(patch);
    change.salt = QByteArray(16, 's');
    change.hash = hashOf(change.salt, change.patch);
    return change;
}

void bringIn(Pool& pool, const Id& edit, const std::vector<HandChange>& changes, const QDateTime& at)
{
    std::vector<Change> stored;
    for (const HandChange& hand : changes) {
        stored.push_back(toChange(hand));
        stored.back().edit = edit;
        REQUIRE(pool.changelog().insert(stored.back()));
    }
    std::sort(stored.begin(), stored.end(), [](const Change& a, const Change& b) { return a.record < b.record; });
    EditRow row{edit, QStringLiteral("Boris"), QStringLiteral("other laptop"), at, QStringLiteral("set"), {}};
    row.digest = digestOf(row, stored);
    REQUIRE(pool.changelog().insert(row));
    auto tally = pool.changelog().tally();
    REQUIRE(tally);
    tally->edits += 1;
    tally->digests = combine(tally->digests, row.digest);
    REQUIRE(pool.changelog().setTally(*tally));
}

void bringIn(Pool& pool, const HandChange& change)
{
    bringIn(pool, change.edit, {change});
    REQUIRE(pool.projectAnew(std::vector{change.record}));
}

namespace {

Model toModel(const std::vector<Change>& changes)
{
    Model model;
    for (const Change& change : changes) {
        Model::Step step{
            {change.parents.begin(), change.parents.end()}, {change.strikes.begin(), change.strikes.end()}, {}};
        const QJsonObject patch = QJsonDocument::fromJson(change.patch).object();
        for (const QString& field : patch.keys()) {
            bool ok = false;
            step.sets[field] = Value::fromJson(patch[field], &ok);
            REQUIRE(ok);
        }
        model.add(change.edit, step);
    }
    return model;
}

void describeConflict(Pool& pool, const Kind& kind, const Id& record, const QString& field, const Model::Sides& sides,
                      const Value& shown, QJsonArray& out)
{
    if (sides.size() < 2)
        return;
    QJsonArray values;
    for (const auto& [value, edit] : sides) {
        const auto row = pool.changelog().edit(edit);
        REQUIRE((row && *row));
        values.append(QJsonObject{{QStringLiteral("value"), value.toJson()},
                                  {QStringLiteral("author"), (*row)->author},
                                  {QStringLiteral("at"), (*row)->atText()},
                                  {QStringLiteral("copy"), (*row)->copy},
                                  {QStringLiteral("edit"), edit.text()}});
    }
    out.append(QJsonObject{{QStringLiteral("id"), kind.name + u'/' + record.text() + u'/' + field + u'/'},
                           {QStringLiteral("kind"), kind.name},
                           {QStringLiteral("record"), record.text()},
                           {QStringLiteral("field"), field},
                           {QStringLiteral("values"), values},
                           {QStringLiteral("shown"), shown.toJson()}});
}

} // namespace

Model modelOf(Pool& pool, const Id& record)
{
    const auto changes = pool.changelog().ofRecord(record);
    REQUIRE(changes);
    return toModel(*changes);
}

QJsonObject modelDump(Pool& pool)
{
    std::map<Id, std::vector<Change>> records;
    REQUIRE(pool.changelog().all([&](const Change& change) -> Result<void> {
        records[change.record].push_back(change);
        return {};
    }));
    std::map<QString, QJsonArray> lists;
    QJsonArray conflicts;
    for (const auto& [id, changes] : records) {
        const Kind& kind = *changes.front().kind;
        const Model model = toModel(changes);
        if (model.isDeleted() || model.isErased())
            continue;
        QJsonObject object{{QStringLiteral("id"), id.text()}};
        for (const auto& field : kind.fields) {
            object[field->name] = model.value(field->name).toJson();
            describeConflict(pool, kind, id, field->name, model.sides(field->name), model.value(field->name),
                             conflicts);
        }
        lists[kind.name].append(object);
        describeConflict(pool, kind, id, QStringLiteral("deleted"), model.deletedSides(), Value(false), conflicts);
    }
    QJsonObject dump{{QStringLiteral("conflicts"), conflicts}};
    for (const Kind* kind : pool.kinds())
        dump[kind->name] = lists[kind->name];
    return dump;
}

QJsonObject withoutFingerprints(QJsonObject dump)
{
    QJsonArray conflicts;
    for (const auto& entry : dump[QStringLiteral("conflicts")].toArray()) {
        QJsonObject conflict = entry.toObject();
        const QString id = conflict[QStringLiteral("id")].toString();
        conflict[QStringLiteral("id")] = id.left(id.lastIndexOf(u'/') + 1);
        conflicts.append(conflict);
    }
    dump[QStringLiteral("conflicts")] = conflicts;
    return dump;
}

QByteArray dumpOf(Pool& pool, std::optional<QDate> asOf)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    REQUIRE(dump(pool, asOf, out));
    return out.data();
}

QStringList findings(Pool& pool)
{
    const auto found = verify(pool);
    REQUIRE(found);
    QStringList codes;
    for (const Finding& finding : *found)
        codes << code(finding.what);
    return codes;
}

Id committed(Edit& edit)
{
    const auto id = edit.commit();
    REQUIRE(id);
    return *id;
}

Id addSailor(Pool& pool, const QString& name)
{
    Edit edit(pool, Label::Add);
    const auto id = edit.add(Sailor::kind(), patch<Sailor>({{u"name", name}}));
    REQUIRE(id);
    committed(edit);
    return *id;
}

Id addKnot(Pool& pool, const Id& sailor, const QString& name)
{
    Edit edit(pool, Label::Add);
    const auto id = edit.add(Knot::kind(), patch<Knot>({{u"sailor", sailor.text()}, {u"name", name}}));
    REQUIRE(id);
    committed(edit);
    return *id;
}

Id setField(Pool& pool, const Kind& kind, const Id& id, QStringView field, const Value& value)
{
    Edit edit(pool, Label::Set);
    REQUIRE(edit.set(kind, id, {{&fieldOf(kind, field), value}}));
    return committed(edit);
}

Record recordOf(Pool& pool, const Kind& kind, const Id& id)
{
    const auto record = pool.record(kind, id);
    REQUIRE((record && *record));
    return **record;
}

Value valueOf(Pool& pool, const Kind& kind, const Id& id, QStringView field)
{
    return recordOf(pool, kind, id)[field];
}

RawFile::RawFile(const QString& path)
{
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
}

RawFile::~RawFile()
{
    sqlite3_close(m_handle);
}

void RawFile::run(const QByteArray& sql)
{
    INFO(sql.constData());
    REQUIRE(sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

QByteArray RawFile::scalar(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
    QByteArray value;
    if (sqlite3_step(statement) == SQLITE_ROW)
        value =
            QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, 0)), sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    return value;
}

} // namespace advisorpool
