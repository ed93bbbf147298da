#pragma once

#include "core/pool/edit.h"
#include "core/pool/verify.h"
#include "tests/core/pool/model.h"
#include "tests/core/pool/test_kinds.h"

#include <QTemporaryDir>

struct sqlite3;

namespace advisorpool {

// A clock that only the test moves.
class FakeClock
{
public:
    QDateTime now{QDate(2011, 2, 14), QTime(9, 0), Qt::UTC};
    Clock clock()
    {
        return [this] { return now; };
    }
};

// A folder of its own, in memory where the system has such a place: the tests that are about disks are in tests/faults.
class TempFolder
{
public:
    TempFolder();
    QString file(const QString& name = QStringLiteral("test.pool")) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// A fresh pool with a clock of its own.
class TestPool
{
public:
    TestPool();
    Pool& operator*() { return *pool; }
    Pool* operator->() { return pool.get(); }
    // Closes the file and opens it again.
    void reopen();
    void as(const QString& author) { pool->setSession({author, QStringLiteral("laptop"), time.clock()}); }

    TempFolder folder;
    FakeClock time;
    std::unique_ptr<Pool> pool;
};

Session sessionOf(FakeClock& time, const QString& author = QStringLiteral("Anna"));

// Edit ids that read well and sort by their number.
Id editId(int number);

// One change written by hand, as another copy might bring it.
struct HandChange
{
    Id edit;
    const Kind* kind;
    Id record;
    Model::Step step;
    Id owner{};
};
Change toChange(const HandChange& hand);
// Brings in an edit of these changes as a merge would: stored, counted and digested; not yet projected.
void bringIn(Pool& pool, const Id& edit, const std::vector<HandChange>& changes,
             const QDateTime& at = QDateTime(QDate(2011, 2, 13), QTime(8, 0), Qt::UTC));
// A single change as an edit of its own, projected.
void bringIn(Pool& pool, const HandChange& change);

// The record, read from the changes of the pool.
Model modelOf(Pool& pool, const Id& record);
// What dump() has to say, by the model; the ids of conflicts without their fingerprint.
QJsonObject modelDump(Pool& pool);
QJsonObject withoutFingerprints(QJsonObject dump);
QByteArray dumpOf(Pool& pool, std::optional<QDate> asOf = {});

// Empty where all is well, else what verify() found, as its codes.
QStringList findings(Pool& pool);

// Commits and gives the edit's id; the test fails where the commit does.
Id committed(Edit& edit);
Id addSailor(Pool& pool, const QString& name);
Id addKnot(Pool& pool, const Id& sailor, const QString& name);
Id setField(Pool& pool, const Kind& kind, const Id& id, QStringView field, const Value& value);
Record recordOf(Pool& pool, const Kind& kind, const Id& id);
Value valueOf(Pool& pool, const Kind& kind, const Id& id, QStringView field);

// A connection past the program, to tamper with a file.
class RawFile
{
public:
    explicit RawFile(const QString& path);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;
    void run(const QByteArray& sql);
    QByteArray scalar(const QByteArray& sql);

private:
    sqlite3* m_handle = nullptr;
};

} // namespace advisorpool
